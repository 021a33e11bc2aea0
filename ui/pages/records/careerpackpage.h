// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"
#include "ui/pages/page.h"

class QPushButton;

namespace Compass {

class EmptyState;
class LanguageChoice;
class PrimaryButton;
class RadioRow;
class ReportSession;
class ReportText;
class TextLabel;

/// A text about a person's strengths, what they work on and what they did, ready to
/// paste: for a learning conversation or for a talent profile.
class CareerPackPage final : public Page
{
    Q_OBJECT

public:
    explicit CareerPackPage(const ReportSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

    /// Writes the text as it is shown to the file \a path: as a web page when its
    /// ending is "html", else as plain text.
    void saveTo(const QString &path);

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget *choices();
    QWidget *preview();
    QWidget *buttons();
    void connectParts();
    void setWords();
    void makePack();
    void ask(const QString &kind, const QString &suffix);
    void copy();
    void tell(const QString &outcome);

    const ReportSession &m_session;
    Report m_pack;
    bool m_languageChosen = false;
    TextLabel *m_title;
    TextLabel *m_intro;
    QWidget *m_content;
    TextLabel *m_useHeading;
    RadioRow *m_use;
    TextLabel *m_useMeaning;
    LanguageChoice *m_language;
    TextLabel *m_privacy;
    TextLabel *m_previewHeading;
    ReportText *m_text;
    TextLabel *m_outcome;
    QPushButton *m_back;
    QPushButton *m_saveText;
    QPushButton *m_saveHtml;
    PrimaryButton *m_copy;
    EmptyState *m_empty;
};

} // namespace Compass
