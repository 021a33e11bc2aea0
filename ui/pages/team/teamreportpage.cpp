// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamreportpage.h"

#include "core/base/savedfile.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "ui/dialogs/printpreview.h"
#include "ui/dialogs/savequestion.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/team/teampublishpanel.h"
#include "ui/pages/team/teamreportchoices.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Compass {

static constexpr double TeamReportColumnsEms = 54.0;
static constexpr double TeamReportButtonsEms = 30.0;

/// A form a report on a team can be saved in.
struct TeamReportForm
{
    QLatin1StringView suffix;
    const char *kind;
    Result<QByteArray> (*bytes)(const Report &report, const TeamReportSession &session);
};

static constexpr std::array TeamReportForms = {
    TeamReportForm{
        QLatin1StringView("pdf"), QT_TRANSLATE_NOOP("Compass::TeamReportPage", "PDF document"),
        [](const Report &report, const TeamReportSession &) { return pdfDocument(report); }},
    TeamReportForm{QLatin1StringView("html"),
                   QT_TRANSLATE_NOOP("Compass::TeamReportPage", "Web page"),
                   [](const Report &report, const TeamReportSession &) {
                       return Result<QByteArray>(htmlDocument(report));
                   }},
    TeamReportForm{QLatin1StringView("xlsx"),
                   QT_TRANSLATE_NOOP("Compass::TeamReportPage", "Workbook"),
                   [](const Report &report, const TeamReportSession &session) {
                       return session.workbook(report);
                   }},
    TeamReportForm{QLatin1StringView("csv"),
                   QT_TRANSLATE_NOOP("Compass::TeamReportPage", "Table for a spreadsheet"),
                   [](const Report &report, const TeamReportSession &session) {
                       return Result<QByteArray>(session.numberList(report));
                   }},
};

enum TeamReportFormIndex { TeamPdf, TeamHtml, TeamXlsx, TeamCsv };

TeamReportPage::TeamReportPage(TeamSession &session, ProgramLanguage &language, QWidget *parent)
    : TeamViewPage(session, Place::TeamReport, parent)
    , m_reports(session, language)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_choices(new TeamReportChoices)
    , m_preview(new ReportPreview)
    , m_outcome(new LinkedSentence)
    , m_print(new QPushButton)
    , m_numbers(new QPushButton)
    , m_html(new QPushButton)
    , m_pdf(new PrimaryButton)
    , m_publish(new TeamPublishPanel(m_reports))
{
    layOut();
    connectParts();
    retranslate();
    refresh();
}

void TeamReportPage::layOut()
{
    auto *panels = new AdaptiveRow(TeamReportColumnsEms);
    panels->add(m_choices, 36);
    panels->add(m_preview, 64);
    m_outcome->hide();
    setButtons({m_print, m_pdf});
    content()->addWidget(m_heading);
    content()->addWidget(m_intro);
    content()->addWidget(m_outcome);
    content()->addWidget(panels);
    content()->addWidget(otherForms());
    content()->addWidget(new Rule);
    content()->addWidget(m_publish);
}

QWidget *TeamReportPage::otherForms()
{
    auto *menu = new QMenu(m_numbers);
    for (const TeamReportFormIndex index : {TeamXlsx, TeamCsv}) {
        QAction *action = menu->addAction(QString());
        connect(action, &QAction::triggered, this,
                [this, index] { ask(TeamReportForms.at(index)); });
        m_numberForms.append(action);
    }
    m_numbers->setMenu(menu);

    auto *row = new AdaptiveRow(TeamReportButtonsEms);
    row->add(m_html, 0, Qt::AlignLeft);
    row->add(m_numbers, 1, Qt::AlignLeft);
    return row;
}

void TeamReportPage::connectParts()
{
    connect(m_choices, &TeamReportChoices::changed, this, &TeamReportPage::makeReport);
    connect(m_outcome, &LinkedSentence::activated, this, &TeamReportPage::openSaved);
    connect(m_print, &QPushButton::clicked, this, [this] { openPrintPreview(m_report, window()); });
    connect(m_html, &QPushButton::clicked, this, [this] { ask(TeamReportForms.at(TeamHtml)); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(TeamReportForms.at(TeamPdf)); });
    connect(m_publish, &TeamPublishPanel::failed, this, &Page::showError);
}

void TeamReportPage::showTeam()
{
    m_choices->propose(locale().language());
    m_choices->setAvailable(m_reports.contents());
    m_publish->showTeam();
    makeReport();
}

void TeamReportPage::makeReport()
{
    if (!session().isOpen())
        return;
    const Result<Report> report = m_reports.report(m_choices->wishes());
    if (!report)
        return showError(report.error());
    clearError();
    m_report = *report;
    m_preview->setReport(m_report);
    m_outcome->hide();
}

void TeamReportPage::ask(const TeamReportForm &form)
{
    const SaveQuestion question{tr("Save the report"), tr(form.kind), form.suffix,
                                m_reports.reportName()};
    askWhereToSave(question, window(), [this](const QString &path) { saveTo(path); });
}

void TeamReportPage::saveTo(const QString &path)
{
    clearError();
    const auto *form = std::ranges::find(TeamReportForms, QFileInfo(path).suffix().toLower(),
                                         &TeamReportForm::suffix);
    const TeamReportForm &wanted = form == TeamReportForms.end() ? TeamReportForms.front() : *form;
    const Result<QByteArray> bytes = wanted.bytes(m_report, m_reports);
    if (!bytes)
        return showError(bytes.error());
    // It may name people.
    if (const Result<void> saved = savePrivateFile(path, *bytes); !saved)
        return showError(saved.error());
    tellSaved(path);
}

void TeamReportPage::tellSaved(const QString &path)
{
    m_savedPath = path;
    m_outcome->setTexts(tr("Saved: %1").arg(QFileInfo(path).fileName()), tr("Open the file"),
                        tr("Open the saved report"));
    m_outcome->show();
    announce(m_outcome, m_outcome->text());
}

void TeamReportPage::openSaved()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)))
        announce(m_outcome, tr("The file could not be opened. Open it yourself in its folder."));
}

void TeamReportPage::retranslate()
{
    m_heading->setText(tr("Team report"));
    m_intro->setText(tr("What you see is what is saved or printed. What is hidden here is in no "
                        "file either. Nothing leaves this computer until you hand it over "
                        "yourself."));
    m_print->setText(tr("P&rint…"));
    m_numbers->setText(tr("Save the n&umbers"));
    m_numberForms.at(0)->setText(tr("All numbers as a workbook (XLSX)…"));
    m_numberForms.at(1)->setText(tr("All numbers as one list (CSV)…"));
    m_html->setText(tr("Save as &web page…"));
    m_pdf->setText(tr("&Save as PDF…"));
    m_choices->retranslate();
    m_preview->retranslate();
    m_publish->retranslate();
}

} // namespace Compass
