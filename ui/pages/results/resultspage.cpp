// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/resultspage.h"

#include "core/base/datetext.h"
#include "core/explanations/explanation.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/competencyresultmodel.h"
#include "ui/pages/grouptabs.h"
#include "ui/pages/placelinks.h"
#include "ui/pages/results/calibrationpanel.h"
#include "ui/pages/results/groupingbutton.h"
#include "ui/pages/results/resultaxes.h"
#include "ui/pages/results/resultwords.h"
#include "ui/pages/results/strengthsrow.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstlinedelegate.h"
#include "ui/widgets/levelbar.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype StrengthCount = 3;

ResultsPage::ResultsPage(AssessmentSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_date(new TextLabel(TextStyle::Secondary))
    , m_groupBy(new GroupingButton)
    , m_gaps(new QPushButton)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_content(new QWidget)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_strengthsHeading(new TextLabel(TextStyle::Heading))
    , m_strengths(new StrengthsRow)
    , m_tabs(new GroupTabs)
    , m_table(new DataTable)
    , m_model(new CompetencyResultModel(session.catalog(), this))
    , m_radar(new RadarChart(session.catalog().scale))
    , m_bars(new LevelBarsChart(session.catalog()))
    , m_calibration(new CalibrationPanel(session.catalog()))
    , m_empty(new EmptyState)
{
    buildHead();
    buildTable();
    buildContent();
    connect(&m_session, &AssessmentSession::changed, this, &ResultsPage::refresh);
    arrange(isNarrow());
    refresh();
}

void ResultsPage::buildHead()
{
    m_date->setWordWrap(false);
    m_date->setContentsMargins(0, 0, 0, grid(0.75));
    m_title->setWordWrap(false);
    setButtonKind(m_gaps, ButtonKind::Primary);
    m_head->setSpacing(grid(2.0));
    m_head->addWidget(m_title);
    m_head->addWidget(m_date, 0, Qt::AlignBottom);
    m_head->addStretch();

    connect(m_groupBy, &GroupingButton::chosen, this, &ResultsPage::setGrouping);
    connect(m_gaps, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Gaps); });
}

void ResultsPage::buildTable()
{
    using Model = CompetencyResultModel;
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Model::RangeColumn, new LevelBarDelegate(m_table));
    m_table->setItemDelegateForColumn(Model::LevelColumn, new FirstLineDelegate(m_table));
    auto *links = new CellLinks(m_table, {Model::WhyColumn});
    connect(links, &CellLinks::activated, this, &ResultsPage::explainRow);
    for (ChartView *chart : {static_cast<ChartView *>(m_radar), static_cast<ChartView *>(m_bars)}) {
        const auto mark = [chart](const QModelIndex &index) {
            chart->setCurrentPoint(index.row());
        };
        connect(m_table, &QTableView::entered, chart, mark);
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, chart, mark);
    }

    m_panel = new ChartPanel(m_table);
    m_panel->addChart(m_radar);
    m_panel->addChart(m_bars);
    connect(m_panel, &ChartPanel::whyWanted, this, &ResultsPage::explainGroup);
    connect(m_panel, &ChartPanel::failed, this, &Page::showError);
}

void ResultsPage::buildContent()
{
    connect(m_tabs, &GroupTabs::currentChanged, this, &ResultsPage::showGroup);
    connect(m_empty, &EmptyState::activated, this,
            [this] { emit placeWanted(m_session.open() ? Place::Rate : Place::Prepare); });

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.0));
    content->addWidget(m_sentence);
    content->addSpacing(grid(0.5));
    content->addWidget(m_strengthsHeading);
    content->addWidget(m_strengths);
    content->addSpacing(grid(0.5));
    content->addWidget(m_tabs);
    content->addWidget(m_panel);
    content->addSpacing(grid(1.0));
    content->addWidget(m_calibration);
    auto *links = new PlaceLinks(
        {Place::Report, Place::Share, Place::History, Place::Journal, Place::CareerPack});
    connect(links, &PlaceLinks::placeWanted, this, &Page::placeWanted);
    content->addWidget(links);
    content->addLayout(m_foot);

    body()->setSpacing(grid(1.0));
    body()->addLayout(m_head);
    body()->addWidget(m_content);
    body()->addWidget(m_empty);
    body()->addStretch();
}

QString ResultsPage::title() const
{
    return tr("Your results");
}

QWidget *ResultsPage::firstFocus() const
{
    return m_shown.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_tabs;
}

void ResultsPage::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_groupBy->setGrouping(grouping);
    m_groups = resultGroups(m_session.catalog(), m_shown.result, grouping);
    nameGroups();
    showGroup();
}

void ResultsPage::refresh()
{
    m_shown = shownAssessment(m_session);
    m_content->setVisible(!m_shown.isEmpty());
    m_empty->setVisible(m_shown.isEmpty());
    m_date->setVisible(!m_shown.isEmpty());
    m_groupBy->setVisible(!m_shown.isEmpty());
    m_gaps->setVisible(!m_shown.isEmpty());
    setGrouping(m_grouping);
}

void ResultsPage::nameGroups()
{
    QStringList names;
    for (const ResultGroup &each : std::as_const(m_groups))
        names.append(each.name.in(locale()));
    m_tabs->setNames(names);
}

const ResultGroup *ResultsPage::group() const
{
    const int current = m_tabs->currentIndex();
    return current >= 0 && current < m_groups.size() ? &m_groups.at(current) : nullptr;
}

void ResultsPage::showGroup()
{
    const ResultGroup *shown = group();
    if (!shown) {
        setWords();
        return;
    }
    m_model->setResults(shown->results);
    showCharts(*shown);
    if (const FrameworkResult *framework = m_shown.result.framework(shown->framework))
        m_calibration->show(*framework, shown->results, m_shown.assessment->responses);
    else
        m_calibration->hide();
    setWords();
}

void ResultsPage::showCharts(const ResultGroup &group)
{
    m_bars->setResults(group.results);
    const bool isFramework = !group.framework.isNull();
    if (isFramework)
        m_radar->setAxes(radarAxes(m_session.catalog(), group.results, m_shown.previous));
    const bool keepsBars = isFramework && m_panel->shownChart() == m_bars;
    m_panel->showChart(isFramework && !keepsBars ? static_cast<ChartView *>(m_radar) : m_bars,
                       !isFramework);
}

QString ResultsPage::subtitle() const
{
    if (m_shown.isEmpty())
        return {};
    if (m_shown.assessment->isFinished())
        return tr("Finished %1")
            .arg(dateText(m_shown.assessment->finishedAt.toLocalTime().date(), locale()));
    return tr("Results so far: %1 of %2 competencies done")
        .arg(locale().toString(m_session.progress().done),
             locale().toString(m_session.progress().total));
}

QString ResultsPage::groupSentence(const ResultGroup &group) const
{
    const Scale &scale = m_session.catalog().scale;
    const FrameworkResult *framework = m_shown.result.framework(group.framework);
    const QString count =
        framework ? overallText(scale, *framework, locale()) : countText(group.results, locale());
    return QString(count + u' ' + extremesText(scale, group.results, locale())).trimmed();
}

void ResultsPage::setWords()
{
    m_gaps->setText(tr("See &gaps for a role"));
    m_title->setText(title());
    m_date->setText(subtitle());
    m_strengthsHeading->setText(tr("Your strengths"));
    m_tabs->setMeaning(tr("What the table and the chart show"));
    m_table->setAccessibleName(tr("Your levels"));
    m_empty->setTexts(tr("Nothing is rated yet"),
                      tr("Your strengths, your levels and how sure they are appear here as soon as "
                         "you have rated a first competency."),
                      m_session.open() ? tr("Continue rating") : tr("Plan your assessment"));
    m_model->setLocale(locale());
    if (const ResultGroup *shown = group())
        setGroupWords(*shown);
}

void ResultsPage::setGroupWords(const ResultGroup &shown)
{
    const Catalog &catalog = m_session.catalog();
    const QList<CompetencyResult> best = strongest(m_shown.result, StrengthCount);
    m_sentence->setText(headlineText(catalog, m_shown.result, locale()));
    m_strengthsHeading->setVisible(!best.isEmpty());
    m_strengths->show(catalog, best);
    m_strengths->arrange(isNarrow());
    m_panel->setSentence(groupSentence(shown),
                         shown.framework.isNull() ? QString() : tr("Why this overall level?"));
    m_panel->setChartTexts(tr("Your %n levels", nullptr, static_cast<int>(shown.results.size())),
                           m_shown.previous ? tr("The dotted line is your last finished "
                                                 "assessment.")
                                            : QString());
    m_panel->setFileName(shown.name.in(locale()));
    m_calibration->retranslate();
}

void ResultsPage::retranslate()
{
    m_groupBy->retranslate();
    nameGroups();
    setWords();
}

void ResultsPage::arrange(bool narrow)
{
    QBoxLayout *from = narrow ? m_head : m_foot;
    QBoxLayout *to = narrow ? m_foot : m_head;
    for (QPushButton *button : {static_cast<QPushButton *>(m_groupBy), m_gaps}) {
        from->removeWidget(button);
        to->addWidget(button, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    }
    m_model->setCompact(narrow);
    m_table->setColumnHidden(CompetencyResultModel::CertaintyColumn, narrow);
    m_strengths->arrange(narrow);
}

void ResultsPage::explainRow(const QModelIndex &index)
{
    const auto source = [&catalog = m_session.catalog(), responses = m_shown.assessment->responses,
                         result = m_model->results().at(index.row())] {
        return explainLevel(catalog, responses, result, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void ResultsPage::explainGroup()
{
    const FrameworkResult *framework = m_shown.result.framework(group()->framework);
    if (!framework)
        return;
    const auto source = [&catalog = m_session.catalog(), result = m_shown.result,
                         shown = *framework] {
        return explainFramework(catalog, result, shown, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
