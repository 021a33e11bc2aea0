// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/reportpage.h"

#include "core/base/savedfile.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "core/documents/workbook.h"
#include "ui/dialogs/printpreview.h"
#include "ui/dialogs/savequestion.h"
#include "ui/pages/records/reportchoices.h"
#include "ui/pages/reportpreview.h"
#include "ui/session/reportsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
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

static constexpr double ReportColumnsEms = 54.0;
static constexpr double ReportButtonsEms = 46.0;

/// A form a report can be saved in.
struct SavedForm
{
    QLatin1StringView suffix;
    const char *kind;
    Result<QByteArray> (*bytes)(const Report &report);
    bool isTables; ///< Has every table of the full report, however long the preview is.
};

static constexpr std::array SavedForms = {
    SavedForm{QLatin1StringView("pdf"), QT_TRANSLATE_NOOP("Compass::ReportPage", "PDF document"),
              pdfDocument, false},
    SavedForm{QLatin1StringView("html"), QT_TRANSLATE_NOOP("Compass::ReportPage", "Web page"),
              [](const Report &report) -> Result<QByteArray> { return htmlDocument(report); },
              false},
    SavedForm{QLatin1StringView("xlsx"), QT_TRANSLATE_NOOP("Compass::ReportPage", "Workbook"),
              xlsxDocument, true},
    SavedForm{QLatin1StringView("csv"),
              QT_TRANSLATE_NOOP("Compass::ReportPage", "Table for a spreadsheet"),
              [](const Report &report) -> Result<QByteArray> { return csvDocument(report); }, true},
};

enum SavedFormIndex { PdfForm, HtmlForm, XlsxForm, CsvForm };

ReportPage::ReportPage(const ReportSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_content(new QWidget)
    , m_choices(new ReportChoices)
    , m_preview(new ReportPreview)
    , m_outcome(new LinkedSentence)
    , m_print(new QPushButton)
    , m_tables(new QPushButton)
    , m_html(new QPushButton)
    , m_pdf(new PrimaryButton)
    , m_empty(new EmptyState)
{
    layOut();
    connectParts();
    retranslate();
}

void ReportPage::layOut()
{
    auto *panels = new AdaptiveRow(ReportColumnsEms);
    panels->add(m_choices, 36);
    panels->add(m_preview, 64);
    m_outcome->hide();

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.5));
    content->addWidget(m_intro);
    content->addWidget(panels, 1);
    content->addWidget(m_outcome);
    content->addWidget(new Rule);
    content->addWidget(buttons());
    body()->setSpacing(grid(1.0));
    body()->addWidget(m_title);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
}

QWidget *ReportPage::buttons()
{
    auto *menu = new QMenu(m_tables);
    for (const SavedFormIndex index : {XlsxForm, CsvForm}) {
        QAction *action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, index] { ask(SavedForms.at(index)); });
        m_tableForms.append(action);
    }
    m_tables->setMenu(menu);

    auto *row = new AdaptiveRow(ReportButtonsEms);
    row->add(m_print, 0, Qt::AlignLeft);
    row->add(m_tables, 0, Qt::AlignLeft);
    row->add(m_html, 1, Qt::AlignLeft);
    row->add(m_pdf, 0, Qt::AlignLeft);
    return row;
}

void ReportPage::connectParts()
{
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::makeReport);
    connect(m_outcome, &LinkedSentence::activated, this, &ReportPage::openSaved);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_html, &QPushButton::clicked, this, [this] { ask(SavedForms.at(HtmlForm)); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(SavedForms.at(PdfForm)); });
    connect(m_empty, &EmptyState::activated, this, [this] { emit placeWanted(Place::Prepare); });
}

QString ReportPage::title() const
{
    return tr("Report");
}

QWidget *ReportPage::firstFocus() const
{
    return m_session.hasResults() ? m_choices->firstField() : m_empty->button();
}

void ReportPage::refresh()
{
    const bool hasResults = m_session.hasResults();
    m_content->setVisible(hasResults);
    m_empty->setVisible(!hasResults);
    m_choices->propose(locale().language());
    m_choices->setAvailable(m_session.hasPlan(), m_session.hasChange());
    if (hasResults)
        makeReport();
}

void ReportPage::makeReport()
{
    m_report = m_session.report(m_choices->wishes());
    m_preview->setReport(m_report);
    m_outcome->hide();
}

void ReportPage::ask(const SavedForm &form)
{
    const SaveQuestion question{tr("Save the report"), tr(form.kind), form.suffix,
                                m_session.fileName()};
    askWhereToSave(question, window(), [this](const QString &path) { saveTo(path); });
}

void ReportPage::saveTo(const QString &path)
{
    clearError();
    const auto form =
        std::ranges::find(SavedForms, QFileInfo(path).suffix().toLower(), &SavedForm::suffix);
    const SavedForm &wanted = form == SavedForms.end() ? SavedForms.front() : *form;
    const Result<QByteArray> bytes = wanted.bytes(wanted.isTables ? fullReport() : m_report);
    if (!bytes)
        return showError(bytes.error());
    if (const Result<void> saved = saveFile(path, *bytes); !saved)
        return showError(saved.error());
    m_savedPath = path;
    m_outcome->setTexts(tr("Saved: %1").arg(QFileInfo(path).fileName()), tr("Open the file"),
                        tr("Open the saved report"));
    m_outcome->show();
    announce(m_outcome, m_outcome->text());
}

Report ReportPage::fullReport() const
{
    ReportWishes wishes = m_choices->wishes();
    wishes.form.length = ReportLength::Full;
    return m_session.report(wishes);
}

void ReportPage::print()
{
    openPrintPreview(m_report, window());
}

void ReportPage::openSaved()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)))
        announce(m_outcome, tr("The file could not be opened. Open it yourself in its folder."));
}

void ReportPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("What you see is what is saved or printed. Nothing leaves this computer "
                        "until you hand the file over yourself."));
    m_print->setText(tr("P&rint…"));
    m_tables->setText(tr("Save the &tables"));
    m_tableForms.at(0)->setText(tr("All tables as a workbook (XLSX)…"));
    m_tableForms.at(1)->setText(tr("All tables as text (CSV)…"));
    m_html->setText(tr("Save as &web page…"));
    m_pdf->setText(tr("&Save as PDF…"));
    m_empty->setTexts(tr("Nothing to report yet"),
                      tr("Your report appears here as soon as you have rated a first competency."),
                      tr("Plan your assessment"));
    m_choices->retranslate();
    m_preview->retranslate();
    refresh();
}

} // namespace Compass
