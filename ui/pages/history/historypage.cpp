// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/historypage.h"

#include "ui/charts/chartpanel.h"
#include "ui/charts/trendchart.h"
#include "ui/models/pastassessmentmodel.h"
#include "ui/models/trendmodel.h"
#include "ui/pages/history/comparisonsection.h"
#include "ui/pages/history/mappingpanel.h"
#include "ui/session/historysession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double HeadEms = 30.0;

HistoryPage::HistoryPage(HistorySession &session, const Scale &scale, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_again(new PrimaryButton)
    , m_empty(new EmptyState)
    , m_offers(new QVBoxLayout)
    , m_comparison(new ComparisonSection(session))
    , m_trend(new QWidget)
    , m_trendHeading(new TextLabel(TextStyle::Section))
    , m_trendModel(new TrendModel(scale, this))
    , m_trendTable(new DataTable)
    , m_chart(new TrendChart(scale))
    , m_past(new QWidget)
    , m_pastHeading(new TextLabel(TextStyle::Section))
    , m_pastModel(new PastAssessmentModel(this))
    , m_pastTable(new DataTable)
    , m_accepted(new QVBoxLayout)
    , m_openMapping(new QPushButton)
    , m_showOffers(new QPushButton)
{
    buildTrend();
    buildPast();
    body()->setSpacing(grid(2.0));
    body()->addWidget(head());
    body()->addLayout(m_offers);
    body()->addWidget(m_empty);
    body()->addWidget(m_comparison);
    body()->addWidget(m_trend);
    body()->addWidget(m_past);
    body()->addStretch();
    const auto assess = [this] { emit placeWanted(Place::Prepare); };
    connect(m_again, &QPushButton::clicked, this, assess);
    connect(m_empty, &EmptyState::activated, this, assess);
    connect(&m_session, &UndoSource::failed, this, &Page::showError);
    connect(&m_session, &UndoSource::changed, this, &HistoryPage::showPast);
    showPast();
}

QWidget *HistoryPage::head()
{
    auto *row = new AdaptiveRow(HeadEms);
    row->add(m_title, 1, Qt::AlignVCenter);
    row->add(m_again, 0, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void HistoryPage::buildTrend()
{
    m_trendTable->setModel(m_trendModel);
    m_panel = new ChartPanel(m_trendTable);
    m_panel->addChart(m_chart);
    m_panel->showChart(m_chart, true);
    connect(m_panel, &ChartPanel::failed, this, &Page::showError);
    connect(m_trendTable->selectionModel(), &QItemSelectionModel::currentRowChanged, m_chart,
            [this](const QModelIndex &index) { m_chart->setCurrentPoint(index.row()); });

    auto *layout = new QVBoxLayout(m_trend);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_trendHeading);
    layout->addWidget(m_panel);
}

void HistoryPage::buildPast()
{
    m_pastTable->setModel(m_pastModel);
    for (QPushButton *link : {m_openMapping, m_showOffers})
        setButtonKind(link, ButtonKind::Link);
    connect(m_openMapping, &QPushButton::clicked, this, &HistoryPage::chooseMappingFile);
    connect(m_showOffers, &QPushButton::clicked, this, [this] {
        m_putOff.clear();
        showMappings();
    });

    auto *layout = new QVBoxLayout(m_past);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_pastHeading);
    layout->addWidget(m_pastTable);
    layout->addLayout(m_accepted);
    layout->addWidget(m_showOffers, 0, Qt::AlignLeft);
    layout->addWidget(m_openMapping, 0, Qt::AlignLeft);
}

QString HistoryPage::title() const
{
    return tr("Your history");
}

QWidget *HistoryPage::firstFocus() const
{
    if (m_session.past().size() > 1)
        return m_comparison->firstFocus();
    return m_empty->button();
}

void HistoryPage::refresh()
{
    m_session.update();
    showPast();
}

void HistoryPage::showPast()
{
    const qsizetype count = m_session.past().size();
    m_empty->setVisible(count < 2);
    m_again->setVisible(count >= 2);
    m_comparison->setVisible(count >= 2);
    m_past->setVisible(count >= 1);
    m_pastModel->setPast(m_session.past());
    if (count >= 2)
        m_comparison->refresh();
    showTrend();
    showMappings();
    setWords();
}

void HistoryPage::showTrend()
{
    const QList<FrameworkTrend> trends =
        m_session.past().size() >= 2 ? m_session.trends() : QList<FrameworkTrend>();
    m_trend->setVisible(!trends.isEmpty());
    m_trendModel->setTrends(trends);
    m_chart->setTrends(trends);
}

void HistoryPage::showMappings()
{
    for (MappingPanel *panel : std::as_const(m_panels)) {
        panel->hide();
        panel->deleteLater();
    }
    m_panels.clear();
    bool isAnyPutOff = false;
    for (qsizetype place = 0; place < m_session.mappings().size(); ++place) {
        const KnownMapping &known = m_session.mappings().at(place);
        if (!known.isAccepted && m_putOff.contains(known.mapping.to.sha256))
            isAnyPutOff = true;
        else
            addMapping(place);
    }
    m_showOffers->setVisible(isAnyPutOff);
}

void HistoryPage::addMapping(qsizetype place)
{
    const KnownMapping &known = m_session.mappings().at(place);
    auto *panel = new MappingPanel(m_session, place, this);
    (known.isAccepted ? m_accepted : m_offers)->addWidget(panel);
    m_panels.append(panel);
    panel->show();
    connect(panel, &MappingPanel::decided, this, [this] {
        announce(m_title, tr("Your history is shown anew."));
        firstFocus()->setFocus();
    });
    connect(panel, &MappingPanel::putOff, this, [this, to = known.mapping.to.sha256] {
        m_putOff.insert(to);
        showMappings();
        m_showOffers->setFocus();
    });
}

void HistoryPage::setWords()
{
    const auto count = static_cast<int>(m_session.past().size());
    m_title->setText(title());
    m_again->setText(tr("Assess yourself a&gain"));
    m_empty->setTexts(
        count == 0 ? tr("Nothing is finished yet") : tr("One assessment is finished"),
        count == 0 ? tr("Every assessment you finish is kept here. With a second one, this page "
                        "says what changed and what is only chance.")
                   : tr("With a second one, this page says what changed and what is only chance, "
                        "and draws each framework over time."),
        count == 0 ? tr("Plan your assessment") : tr("Assess yourself again"));
    m_trendHeading->setText(tr("Over time"));
    m_panel->setSentence(tr("Each point is an assessment with at least 60% of a framework rated."),
                         QString());
    m_panel->setChartTexts(tr("Your frameworks over time"),
                           tr("The band is the likely range. A hollow point was carried over "
                              "from another version."));
    m_panel->setFileName(title());
    m_pastHeading->setText(tr("Your %n finished assessment(s)", nullptr, count));
    m_pastTable->setAccessibleName(tr("Your finished assessments"));
    m_trendTable->setAccessibleName(tr("Your frameworks over time"));
    m_openMapping->setText(tr("Open a mappin&g file…"));
    m_showOffers->setText(tr("&Show what changed in the frameworks"));
    m_trendModel->setLocale(locale());
    m_pastModel->setLocale(locale());
}

void HistoryPage::retranslate()
{
    if (m_session.past().size() >= 2)
        m_comparison->retranslate();
    for (MappingPanel *panel : std::as_const(m_panels))
        panel->retranslate();
    setWords();
}

void HistoryPage::arrange(bool narrow)
{
    m_comparison->setCompact(narrow);
    m_trendModel->setCompact(narrow);
    for (const int column : {TrendModel::DateColumn, TrendModel::RangeColumn,
                             TrendModel::RatedColumn, TrendModel::VersionColumn})
        m_trendTable->setColumnHidden(column, narrow);
    m_pastModel->setCompact(narrow);
    for (const int column : {PastAssessmentModel::ModeColumn, PastAssessmentModel::RatedColumn,
                             PastAssessmentModel::AnswersColumn})
        m_pastTable->setColumnHidden(column, narrow);
}

void HistoryPage::chooseMappingFile()
{
    auto *dialog = new QFileDialog(window(), tr("Open a mapping file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Mapping files (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        clearError();
        if (m_session.openMapping(path))
            announce(m_title, tr("The mapping was read."));
    });
    dialog->open();
}

} // namespace Compass
