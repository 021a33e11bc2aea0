// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QPushButton;

namespace Compass {

class PrimaryButton;
class ReadingColumn;
class TextLabel;

/// What the program is, in three sentences, and where it keeps its one file.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The file the answers are kept in; shown as it is. Empty when they are in memory.
    void setDataPath(const QString &path);

    QString title() const override;
    void refresh() override {}
    QWidget *firstFocus() const override;

signals:
    /// A copy with made-up answers is to be opened instead.
    void sampleWanted();

protected:
    void retranslate() override;

private:
    void addPromises(ReadingColumn *column);
    QWidget *pathCard();
    QWidget *buttons();

    TextLabel *m_title;
    QList<TextLabel *> m_headings; ///< Of the three sentences.
    QList<TextLabel *> m_sentences;
    TextLabel *m_pathTitle;
    TextLabel *m_path;
    QWidget *m_pathCard = nullptr;
    QPushButton *m_back;
    QPushButton *m_sample;
    PrimaryButton *m_continue;
};

} // namespace Compass
