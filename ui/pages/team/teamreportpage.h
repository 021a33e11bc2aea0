// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"
#include "ui/pages/team/teamviewpage.h"
#include "ui/session/teamreportsession.h"

namespace Compass {

class LinkedSentence;
class PrimaryButton;
class ReportPreview;
class TeamPublishPanel;
class TeamReportChoices;
struct TeamReportForm;

/// A report on the team: chosen, previewed, and then saved or printed; and the figures
/// that may be published.
class TeamReportPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    TeamReportPage(TeamSession &session, ProgramLanguage &language, QWidget *parent = nullptr);

    /// Writes the report as it is previewed to the file \a path, whose ending says the
    /// form: pdf, html, csv or xlsx.
    void saveTo(const QString &path);

protected:
    void retranslate() override;
    void showTeam() override;

private:
    void layOut();
    QWidget *buttons();
    void connectParts();
    void makeReport();
    void ask(const TeamReportForm &form);
    void tellSaved(const QString &path);
    void openSaved();

    TeamReportSession m_reports;
    Report m_report;
    QString m_savedPath;
    QList<QAction *> m_numberForms;
    TextLabel *m_heading;
    TextLabel *m_intro;
    TeamReportChoices *m_choices;
    ReportPreview *m_preview;
    LinkedSentence *m_outcome;
    QPushButton *m_print;
    QPushButton *m_numbers;
    QPushButton *m_html;
    PrimaryButton *m_pdf;
    TeamPublishPanel *m_publish;
};

} // namespace Compass
