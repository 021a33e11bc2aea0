// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"
#include "ui/pages/team/teamviewpage.h"
#include "ui/session/teamreportsession.h"

#include <optional>

namespace Compass {

class LinkedSentence;
class PrimaryButton;
class ReportPreview;
class TeamPublishPanel;
class TeamReportChoices;

/// A report on the team: chosen, previewed, and then saved or printed; and the figures
/// that may be published.
class TeamReportPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// A form the report can be saved in.
    enum Form { Pdf, Html, Xlsx, Csv };

    /// Both outlive the page.
    TeamReportPage(TeamSession &session, TeamReportSession &reports, QWidget *parent = nullptr);

    /// Writes the report as it is previewed to the file \a path; nothing while there is
    /// none, which the page says.
    void saveTo(const QString &path, Form form);

protected:
    void retranslate() override;
    void showTeam() override;
    void forgetTeam() override;

private:
    void layOut();
    QWidget *otherForms();
    void connectParts();
    void makeReport();
    void setReport(const Result<Report> &report);
    void ask(Form form);
    void tellSaved(const QString &path);
    void openSaved();

    TeamReportSession &m_reports;
    std::optional<Report> m_report; ///< As the wishes are now; no value when it failed.
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
