// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/teamwords.h"
#include "core/snapshots/sodiumcryptobox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryteam.h"
#include "tests/support/pagewords.h"
#include "tests/support/teamparts.h"
#include "tests/support/uiaudit.h"
#include "ui/charts/exportbutton.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/pages/team/teamchangepage.h"
#include "ui/pages/team/teamdistributionpage.h"
#include "ui/pages/team/teamheatmappage.h"
#include "ui/pages/team/teamoverviewpage.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/heatmapview.h"
#include "ui/widgets/linkedsentence.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingReceivedLeadsToRequestAndFiles();
    void withoutFilesNoViewIsBlank();
    void fewAsAGroupSaysWhenFiguresAppear();
    void withoutNeedsItLeadsToThem();
    void overviewSaysStrengthsThenNeeds();
    void nobodyByNameIsNoGapInTheTeam();
    void hiddenFiguresAnswerWhy();
    void namesFromFilesAreNoMarkup();
    void heatmapAndDistributionShowTheTeam();
    void exportsSayWhatTheyAreFor_data();
    void exportsSayWhatTheyAreFor();
    void nobodyTwiceIsNoChange();
    void changeComparesTheSamePeopleOnly();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void share(const QString &name, ShareScope scope, int value);
    void openTeam();
    template<typename P>
    std::unique_ptr<P> page(QSize size = {1088, 697});

    Content m_content;
    SodiumCryptoBox m_crypto;
    FakeClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Sample::InMemoryTeam> m_team;
    std::unique_ptr<TeamSession> m_session;
};

void tst_TeamViews::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_TeamViews::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_team = std::make_unique<Sample::InMemoryTeam>();
    m_team->asked[0].frameworks.clear();
    for (const Framework &each : m_content.catalog.frameworks)
        m_team->asked[0].frameworks.insert(each.id, each.version);
}

/// Somebody shares \a value for every competency.
void tst_TeamViews::share(const QString &name, ShareScope scope, int value)
{
    Sample::Values values;
    for (const CompetencyId &each : m_content.catalog.competencies())
        values.append({each.toString(), value});
    Snapshot shared = Sample::shared(name, scope, values);
    shared.frameworks = m_team->asked[0].frameworks;
    shared.sequence = m_team->records.value(name.toUtf8()).sequence + 1;
    m_team->add(name.toUtf8(), shared);
}

void tst_TeamViews::openTeam()
{
    TeamSources sources{m_content, m_crypto, m_clock, {}, {}, {}, {}};
    sources.sample = [this]() -> Result<std::unique_ptr<TeamRepository>> {
        return std::unique_ptr<TeamRepository>(std::move(m_team));
    };
    m_session = std::make_unique<TeamSession>(sources);
    QVERIFY(m_session->openSample());
}

template<typename P>
std::unique_ptr<P> tst_TeamViews::page(QSize size)
{
    openTeam();
    auto made = std::make_unique<P>(*m_session);
    made->resize(size);
    made->show();
    return QTest::qWaitForWindowActive(made.get()) ? std::move(made) : nullptr;
}

static QString allWords(const QWidget &page)
{
    return visibleWords(page).join(u'\n');
}

void tst_TeamViews::nothingReceivedLeadsToRequestAndFiles()
{
    const auto overview = page<TeamOverviewPage>();
    QVERIFY(allWords(*overview).contains(u"Nothing received yet"_s));
    QSignalSpy wanted(overview.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*overview, u"Make a re&quest"_s), Qt::LeftButton);
    QTest::mouseClick(visibleButton(*overview, u"Add received files"_s), Qt::LeftButton);
    QCOMPARE(wanted.at(0).first().value<Place>(), Place::TeamRequest);
    QCOMPARE(wanted.at(1).first().value<Place>(), Place::TeamFiles);
}

void tst_TeamViews::withoutFilesNoViewIsBlank()
{
    const auto leads = [](Page &view) {
        QSignalSpy wanted(&view, &Page::placeWanted);
        visibleButton(view, u"Make a request"_s)->click();
        return wanted.constLast().constFirst().value<Place>();
    };
    const auto heatmap = page<TeamHeatmapPage>();
    QVERIFY(allWords(*heatmap).contains(u"Nothing received yet"_s));
    QVERIFY(!heatmap->findChild<HeatmapView *>()->isVisible());
    QCOMPARE(leads(*heatmap), Place::TeamRequest);
    init();
    const auto distribution = page<TeamDistributionPage>();
    QVERIFY(allWords(*distribution).contains(u"Nothing received yet"_s));
    QVERIFY(!distribution->findChild<QComboBox *>()->isVisible());
    QCOMPARE(leads(*distribution), Place::TeamRequest);
}

void tst_TeamViews::fewAsAGroupSaysWhenFiguresAppear()
{
    for (int each = 0; each < 4; ++each)
        share(u"Alias %1"_s.arg(each), ShareScope::Totals, each);
    const auto overview = page<TeamOverviewPage>();
    QVERIFY(allWords(*overview).contains(u"Figures appear at 5, so that nobody"_s));
    QVERIFY(!allWords(*overview).contains(u"Alias"_s));
    QVERIFY(!allWords(*overview).contains(u"Strengths"_s));
}

void tst_TeamViews::withoutNeedsItLeadsToThem()
{
    share(u"Noor"_s, ShareScope::Rows, 3);
    const auto overview = page<TeamOverviewPage>();
    QSignalSpy wanted(overview.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*overview, u"Say what the team needs"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Place>(), Place::TeamNeeds);
}

void tst_TeamViews::overviewSaysStrengthsThenNeeds()
{
    share(u"Alex"_s, ShareScope::Rows, 3);
    share(u"Noor"_s, ShareScope::Rows, 3);
    const QList<CompetencyId> all = m_content.catalog.competencies();
    m_team->needed = {Sample::need(all.at(0).toString(), 1, 3),
                      Sample::need(all.at(1).toString(), 1, 4)};
    const auto overview = page<TeamOverviewPage>();
    const QString words = allWords(*overview);
    QVERIFY(words.contains(u"2 of 2 people are at least Advanced"_s));
    QVERIFY(words.contains(u"1 of 2\n"_s)); // Needs covered.
    QVERIFY(words.indexOf(u"Strengths"_s) < words.indexOf(u"Needs covered"_s));
    QVERIFY(words.contains(u"One person"_s));
    QVERIFY(words.contains(u"Nobody there"_s));
}

/// Eight people as a group have what is needed; who they are is not known.
void tst_TeamViews::nobodyByNameIsNoGapInTheTeam()
{
    for (int each = 0; each < 8; ++each)
        share(u"Alias %1"_s.arg(each), ShareScope::Totals, 1 + each % 4);
    const CompetencyId first = m_content.catalog.competencies().constFirst();
    m_team->show({first, ShareScope::Totals, false}, {{0, 2, 2, 2, 2}});
    m_team->needed = {Sample::need(first.toString(), 2, 3)};
    const auto overview = page<TeamOverviewPage>();
    const QString words = allWords(*overview);
    QVERIFY(words.contains(u"it is not known who covers a need"_s));
    QVERIFY(words.contains(u"6 of 8 people are at least Working"_s));
    QVERIFY(!words.contains(u"Needs covered"_s));
    QVERIFY(!words.contains(u"nobody is surely"_s));
}

void tst_TeamViews::hiddenFiguresAnswerWhy()
{
    for (int each = 0; each < 4; ++each)
        share(u"Alias %1"_s.arg(each), ShareScope::Totals, each);
    const auto distribution = page<TeamDistributionPage>();
    QTest::mouseClick(visibleButton(*distribution, u"Why?"_s), Qt::LeftButton);
    auto *answer = distribution->window()->findChild<ExplanationDialog *>();
    QVERIFY(answer);
    QVERIFY(allWords(*answer).contains(u"5 people at least are in a figure."_s));
    answer->reject();
    const TeamHeatmapPage heatmap(*m_session);
    QVERIFY(
        heatmap.findChild<LinkedSentence *>()->findChild<QPushButton *>()->isVisibleTo(&heatmap));
}

void tst_TeamViews::namesFromFilesAreNoMarkup()
{
    share(u"<b>Noor</b>"_s, ShareScope::Rows, 3);
    const auto heatmap = page<TeamHeatmapPage>();
    auto *grid = heatmap->findChild<QTableView *>();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_End);
    QVERIFY(allWords(*heatmap).contains(u"&lt;b&gt;Noor"_s));
}

void tst_TeamViews::heatmapAndDistributionShowTheTeam()
{
    share(u"Noor"_s, ShareScope::Rows, 3);
    const auto distribution = page<TeamDistributionPage>();
    const auto *table = distribution->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(Audit::unnamed(distribution.get()), QStringList());
    QCOMPARE(Audit::tabFaults(distribution.get()), QStringList());
}

void tst_TeamViews::exportsSayWhatTheyAreFor_data()
{
    QTest::addColumn<bool>("isSample");
    QTest::newRow("a sample") << true;
    QTest::newRow("a team") << false;
}

/// What \a page exports as \a format, as a file would have it.
static QByteArray exported(const QWidget &page, ExportFormat format)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"export"_s));
    page.findChild<ExportButton *>()->save(format, file.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_TeamViews::exportsSayWhatTheyAreFor()
{
    QFETCH(bool, isSample);
    share(u"Noor"_s, ShareScope::Rows, 3);
    m_team->team.isSample = isSample;
    const auto heatmap = page<TeamHeatmapPage>();
    TeamDistributionPage distribution(*m_session);
    const QByteArray words = "For development only, never for appraisal or staffing.";
    const QByteArray sample = "everyone in this team is made up";

    for (const QWidget *view :
         {static_cast<QWidget *>(heatmap.get()), static_cast<QWidget *>(&distribution)}) {
        const QByteArray table = exported(*view, ExportFormat::Csv);
        QVERIFY2(table.contains("\r\n\r\n\"" + words + "\"\r\n"), table);
        QCOMPARE(table.contains(sample), isSample);
        // In the description, and seen.
        const QByteArray drawing = exported(*view, ExportFormat::Svg);
        QCOMPARE_GE(drawing.count("For development only"), 2);
        QCOMPARE(drawing.count("made up") >= 2, isSample);
        QVERIFY(!exported(*view, ExportFormat::Png).isEmpty());
    }
}

void tst_TeamViews::nobodyTwiceIsNoChange()
{
    share(u"Noor"_s, ShareScope::Rows, 3);
    const auto change = page<TeamChangePage>();
    QVERIFY(allWords(*change).contains(u"Nobody has shared by name twice yet."_s));
    for (const QTableView *table : change->findChildren<QTableView *>())
        QVERIFY(!table->isVisible());
}

void tst_TeamViews::changeComparesTheSamePeopleOnly()
{
    share(u"Alex"_s, ShareScope::Rows, 1);
    share(u"Noor"_s, ShareScope::Rows, 2);
    share(u"Noor"_s, ShareScope::Rows, 3);
    const auto change = page<TeamChangePage>();
    QVERIFY(allWords(*change).contains(u"<b>1 people</b> shared by name twice."_s));
    const QAbstractItemModel *moves = change->findChildren<QTableView *>().at(0)->model();
    QCOMPARE(moves->rowCount(), 21);
    QCOMPARE(moves->index(0, 1).data().toString(), u"1"_s);
    QCOMPARE(moves->index(0, 4).data().toString(), u"1"_s);
    const QAbstractItemModel *people = change->findChildren<QTableView *>().at(1)->model();
    QCOMPARE(people->rowCount(), 3);
    QCOMPARE(people->index(0, 0).data().toString(), u"Noor"_s);
    QCOMPARE(people->index(0, 3).data().toString(), u"7 moved up, 0 stayed, 0 moved down."_s);
}

void tst_TeamViews::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_TeamViews::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    share(u"Alex"_s, ShareScope::Rows, 1);
    share(u"Noor"_s, ShareScope::Rows, 2);
    share(u"Noor"_s, ShareScope::Rows, 3);
    m_team->needed = {Sample::need(m_content.catalog.competencies().at(0).toString(), 1, 3)};
    openTeam();
    const std::array<std::unique_ptr<Page>, 4> pages{
        std::make_unique<TeamOverviewPage>(*m_session),
        std::make_unique<TeamHeatmapPage>(*m_session),
        std::make_unique<TeamDistributionPage>(*m_session),
        std::make_unique<TeamChangePage>(*m_session)};
    QStringList faults;
    for (const std::unique_ptr<Page> &each : pages) {
        each->resize(size);
        each->show();
        QCoreApplication::processEvents();
        faults += Audit::truncated(each.get()) + Audit::mnemonicClashes(each.get())
            + Audit::smallTargets(each.get());
        each->hide();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_TeamViews)

#include "tst_teamviews.moc"
