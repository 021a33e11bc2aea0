// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamdistributionpage.h"

#include "core/explanations/teamsentences.h"
#include "core/explanations/teamwords.h"
#include "core/team/distribution.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/distributionchart.h"
#include "ui/models/teamnotes.h"
#include "ui/pages/team/frameworkchoice.h"
#include "ui/pages/team/nothingreceived.h"
#include "ui/pages/team/teamsummary.h"
#include "ui/session/teamsession.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/levellegend.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

/// The table has nine columns.
static constexpr double WideTableEms = 110.0;

static DataTable *tableOf(QAbstractItemModel *model)
{
    auto *table = new DataTable;
    table->setModel(model);
    return table;
}

TeamDistributionPage::TeamDistributionPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamDistribution, parent)
    , m_framework(new FrameworkChoice(session.content().catalog))
    , m_model(new DistributionModel(session.content().catalog, this))
    , m_table(tableOf(m_model))
    , m_chart(new DistributionChart(session.content().catalog))
    , m_panel(new ChartPanel(m_table, WideTableEms))
    , m_legend(new LevelLegend(LevelLegend::Kind::Bars, session.content().catalog.scale))
    , m_hidden(new TextLabel(TextStyle::Secondary))
    , m_nothing(new NothingReceived)
{
    m_panel->addChart(m_chart);
    m_panel->showChart(m_chart, true);
    m_panel->setLegend(m_legend);
    content()->addWidget(m_nothing);
    content()->addWidget(m_framework);
    content()->addWidget(m_panel);
    content()->addWidget(m_hidden);
    connect(m_nothing, &EmptyState::activated, this,
            [this] { emit placeWanted(Place::TeamRequest); });
    connect(m_framework, &FrameworkChoice::chosen, this, &TeamDistributionPage::showRows);
    connect(m_panel, &ChartPanel::whyWanted, this,
            [this] { explainHidden(this->session().figures().rules, *this); });
    connect(m_panel, &ChartPanel::failed, this, &Page::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_chart,
            [this](const QModelIndex &index) { m_chart->setCurrentPoint(index.row()); });
    retranslate();
    refresh();
}

void TeamDistributionPage::retranslate()
{
    m_table->setAccessibleName(tr("How many people are at each level"));
    m_panel->setChartTexts(tr("The same as bars"), tr("Bars show shares, not numbers of people."));
    m_panel->setFileName(tr("Distribution of levels"));
    m_hidden->setText(hiddenText());
    m_model->setLocale(locale());
}

void TeamDistributionPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    m_nothing->show(figures);
    m_framework->setVisible(!isNothingReceived(figures));
    m_framework->setFrameworks(figures.frameworks);
    m_panel->setNotes(teamNotes(figures.info));
    showRows();
}

void TeamDistributionPage::showRows()
{
    const TeamFigures &figures = session().figures();
    const Framework *framework = session().content().catalog.framework(m_framework->framework());
    QList<DistributionRow> rows;
    const QList<CompetencyId> shown =
        isNothingReceived(figures) ? QList<CompetencyId>() : figures.competencies;
    for (const CompetencyId &each : shown) {
        if (framework && session().content().catalog.frameworkOf(each) == framework)
            rows += distributionOf(figures, each);
    }
    const bool isAnyHidden =
        std::ranges::any_of(rows, [](const DistributionRow &row) { return row.figure.isHidden(); });
    m_hidden->setVisible(isAnyHidden);
    m_panel->setVisible(!rows.isEmpty());
    const TeamSentences sentences(figures, session().content().catalog, locale());
    m_panel->setSentence(
        QStringList{sentences.shared(), groupSentence(figures, locale())}.join(u' '),
        hasGroup(figures) ? tr("Why are figures of the group hidden?") : QString());
    m_model->setRows(rows);
    m_chart->setRows(rows);
}

void TeamDistributionPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_table->setColumnHidden(DistributionModel::PeopleColumn, narrow);
    m_table->setColumnHidden(DistributionModel::MiddleColumn, narrow);
}

} // namespace Compass
