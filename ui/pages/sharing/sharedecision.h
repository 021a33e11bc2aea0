// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class LinkedSentence;
class PrimaryButton;
class TextLabel;

/// What a person does with what they chose, save it or leave it, and what came of that.
class ShareDecision final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareDecision(QWidget *parent = nullptr);

    /// Says that \a file was saved, or that what leaves was copied.
    void tellSaved(const QString &file);
    void tellCopied();

    /// Takes back what was said, once something else would leave.
    void clear();

    void retranslate();

signals:
    void saveWanted();
    void cancelWanted();
    void logWanted();

private:
    enum class Outcome { None, Saved, Copied };

    void tell(Outcome outcome);
    void showOutcome();

    Outcome m_done = Outcome::None;
    QString m_savedFile;
    LinkedSentence *m_outcome;
    TextLabel *m_signed;
    QPushButton *m_cancel;
    PrimaryButton *m_save;
};

} // namespace Compass
