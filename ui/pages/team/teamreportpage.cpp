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

#include <array>

namespace Compass {

static constexpr double TeamReportColumnsEms = 54.0;
static constexpr double TeamReportButtonsEms = 30.0;

/// What TeamReportPage::Form stands for, in its order.
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

TeamReportPage::TeamReportPage(TeamSession &session, TeamReportSession &reports, QWidget *parent)
    : TeamViewPage(session, Place::TeamReport, parent)
    , m_reports(reports)
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
    m_choices->setWishes(m_reports.wishes());
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
    for (const Form form : {Xlsx, Csv}) {
        QAction *action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, form] { ask(form); });
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
    connect(m_print, &QPushButton::clicked, this,
            [this] { openPrintPreview(*m_report, window()); });
    connect(m_html, &QPushButton::clicked, this, [this] { ask(Html); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(Pdf); });
    connect(m_publish, &TeamPublishPanel::failed, this, &Page::showError);
}

void TeamReportPage::showTeam()
{
    m_publish->showTeam();
    m_choices->propose(locale().language());
    const Result<TeamReportContents> contents = m_reports.contents();
    if (!contents)
        return setReport(contents.error());
    m_choices->setAvailable(*contents);
    makeReport();
}

void TeamReportPage::forgetTeam()
{
    m_report.reset();
    m_outcome->hide();
}

void TeamReportPage::makeReport()
{
    if (!session().isOpen())
        return;
    m_reports.setWishes(m_choices->wishes());
    clearError();
    setReport(m_reports.report());
}

/// An earlier report may show more than what is wished now: none stays in its place.
void TeamReportPage::setReport(const Result<Report> &report)
{
    m_report = report ? std::optional(*report) : std::nullopt;
    m_preview->setReport(report ? *report : Report());
    m_outcome->hide();
    for (QPushButton *each :
         std::initializer_list<QPushButton *>{m_print, m_numbers, m_html, m_pdf})
        each->setEnabled(report.has_value());
    if (!report)
        showError(report.error());
}

void TeamReportPage::ask(Form wanted)
{
    const TeamReportForm &form = TeamReportForms.at(wanted);
    const SaveQuestion question{tr("Save the report"), tr(form.kind), form.suffix,
                                m_reports.reportName()};
    askWhereToSave(question, window(),
                   [this, wanted](const QString &path) { saveTo(path, wanted); });
}

void TeamReportPage::saveTo(const QString &path, Form form)
{
    if (!m_report)
        return;
    clearError();
    const Result<QByteArray> bytes = TeamReportForms.at(form).bytes(*m_report, m_reports);
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
