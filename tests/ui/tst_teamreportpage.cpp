// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamreportpage.h"

#include "core/exchange/teampack.h"
#include "core/snapshots/sodiumcryptobox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/pagedesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/reportedteam.h"
#include "tests/support/uiaudit.h"
#include "ui/pages/team/teampublishpanel.h"
#include "ui/session/teamsession.h"
#include "ui/style/appearance.h"
#include "ui/widgets/pagepictures.h"
#include "ui/widgets/reporttext.h"

#include <QCheckBox>
#include <QPrintPreviewDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamReportPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutATeamItLeadsToOne();
    void thePreviewIsForTheTeamAtFirst();
    void othersSeeNobodyByName();
    void bothLanguagesAreTwoParts();
    void theWindowsLanguageStays();
    void whatIsNotThereCannotBePutIn();
    void actionsCanBeLeftOut();
    void savesEachForm_data();
    void savesEachForm();
    void whatFailsLeavesNoEarlierReport();
    void anUnreadableTeamIsNotAnEmptyOne();
    void theWishesOutliveThePage();
    void unwritableFolderIsTold();
    void printPreviewOpens();
    void figuresToPublishHideMore();
    void aManagerHasNoPack();
    void aCoordinatorSignsAPack();
    void keysReachEverything();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open(TeamRole role = TeamRole::Manager);
    void show(QSize size = {1088, 697});
    void click(const QString &text);
    QString text() const { return m_page->findChild<ReportText *>()->toPlainText(); }
    QString words() const { return visibleWords(*m_page).join(u' '); }
    QByteArray published(const QString &name, TeamPublishPanel::Form form);

    SodiumCryptoBox m_crypto;
    KeyPair m_keys;
    FakeClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)};
    ApplicationLook m_look;
    ProgramLanguage m_language;
    std::unique_ptr<Sample::InMemoryTeam> m_next;
    Sample::InMemoryTeam *m_team = nullptr;
    std::unique_ptr<TeamSession> m_session;
    std::unique_ptr<TeamReportSession> m_reports;
    std::unique_ptr<QWidget> m_window;
    TeamReportPage *m_page = nullptr;
};

void tst_TeamReportPage::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"0.4.0"_s);
    m_keys = *m_crypto.newKeys();
}

void tst_TeamReportPage::init()
{
    m_look.setTextPercent(100);
    const auto none = [](const QString &) -> Result<std::unique_ptr<TeamRepository>> {
        return Error{ErrorCode::FileMissing, {}};
    };
    m_session = std::make_unique<TeamSession>(
        TeamSources{shipped(), m_crypto, m_clock, [this] { return Result<KeyPair>(m_keys); }, none,
                    [none](const QString &path, const TeamInfo &) { return none(path); },
                    [this] { return Result<std::unique_ptr<TeamRepository>>(std::move(m_next)); }});
    m_reports = std::make_unique<TeamReportSession>(*m_session, m_language);
    m_window = std::make_unique<QWidget>();
    m_page = new TeamReportPage(*m_session, *m_reports, m_window.get());
}

void tst_TeamReportPage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void tst_TeamReportPage::open(TeamRole role)
{
    m_next = std::make_unique<Sample::InMemoryTeam>();
    m_team = m_next.get();
    Sample::fillReportedTeam(*m_next, shipped().catalog.frameworks.constFirst());
    m_next->team.role = role;
    m_next->planned = {{ActionId(u"a"_s),
                        ActionKind::Train,
                        m_next->needed.at(0).competency,
                        u"Olive Owner"_s,
                        QDate(2027, 1, 31),
                        {},
                        ActionProgress::Open}};
    QVERIFY(m_session->openSample());
}

void tst_TeamReportPage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_page->show();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->firstFocus()->setFocus();
}

void tst_TeamReportPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_TeamReportPage::withoutATeamItLeadsToOne()
{
    show();
    QVERIFY(words().contains(u"No team is open"_s));
    QVERIFY(!visibleButton(*m_page, u"&Save as PDF…"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"Create or open a team"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Team);
}

void tst_TeamReportPage::thePreviewIsForTheTeamAtFirst()
{
    open();
    show();
    QVERIFY(text().contains(u"Zoe Zimmermann"_s));
    QVERIFY(text().contains(u"Olive Owner"_s));
    QVERIFY(!text().contains(u"7919"_s));
    QTRY_VERIFY(m_page->findChild<PagePictures *>()->pageCount() > 1);
}

void tst_TeamReportPage::othersSeeNobodyByName()
{
    open();
    show();
    click(u"Others"_s);
    QVERIFY(!text().contains(u"Zimmermann"_s));
    QVERIFY(!text().contains(u"Olive"_s));
    QVERIFY(text().contains(u"Nobody is named."_s));
    QVERIFY(words().contains(u"stay inside the team"_s));
    QVERIFY(!visibleButton(*m_page, u"What the team &decided to do"_s)->isEnabled());
    click(u"The team"_s);
    QVERIFY(text().contains(u"Zimmermann"_s));
}

void tst_TeamReportPage::bothLanguagesAreTwoParts()
{
    open();
    show();
    const Competency &first = shipped().catalog.frameworks.constFirst().competencies.constFirst();
    QVERIFY(text().contains(first.name.english));
    QVERIFY(!text().contains(first.name.french));
    click(u"Both"_s);
    QVERIFY(text().contains(first.name.english));
    QVERIFY(text().contains(first.name.french));
}

void tst_TeamReportPage::theWindowsLanguageStays()
{
    open();
    show();
    click(u"French"_s);
    QCOMPARE(m_language.spoken(), QLocale::English);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void tst_TeamReportPage::whatIsNotThereCannotBePutIn()
{
    open();
    show();
    QVERIFY(visibleButton(*m_page, u"What the team &decided to do"_s)->isEnabled());
    QVERIFY(!visibleButton(*m_page, u"What chan&ged, of the same people"_s)->isEnabled());
    QVERIFY(words().contains(u"Nobody has shared by name twice yet."_s));
}

void tst_TeamReportPage::actionsCanBeLeftOut()
{
    open();
    show();
    click(u"What the team &decided to do"_s);
    QVERIFY(!text().contains(u"Olive Owner"_s));
    QVERIFY(text().contains(u"Zoe Zimmermann"_s));
}

void tst_TeamReportPage::savesEachForm_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << int(TeamReportPage::Pdf) << QByteArray("%PDF-1.");
    QTest::newRow("HTML") << int(TeamReportPage::Html) << QByteArray("<!DOCTYPE html>");
    QTest::newRow("XLSX") << int(TeamReportPage::Xlsx) << QByteArray("PK\x03\x04");
    QTest::newRow("CSV") << int(TeamReportPage::Csv) << QByteArray("\xEF\xBB\xBF\"Table\",\"Row\"");
}

void tst_TeamReportPage::savesEachForm()
{
    QFETCH(int, form);
    QFETCH(QByteArray, start);
    open();
    show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Report 22.11"_s);
    m_page->saveTo(path, static_cast<TeamReportPage::Form>(form));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
    QVERIFY(words().contains(u"Saved: Report 22.11"_s));
    QVERIFY(visibleButton(*m_page, u"Open the file"_s));
}

/// The buttons that hand a report out.
static const QStringList &waysOut()
{
    static const QStringList ways = {u"P&rint…"_s, u"Save the n&umbers"_s, u"Save as &web page…"_s,
                                     u"&Save as PDF…"_s};
    return ways;
}

void tst_TeamReportPage::whatFailsLeavesNoEarlierReport()
{
    open();
    show();
    QVERIFY(text().contains(u"Zimmermann"_s));
    m_team->failure = Error{ErrorCode::StoreCorrupt, u"team"_s};
    click(u"Others"_s);
    QVERIFY(!text().contains(u"Zimmermann"_s));
    for (const QString &each : waysOut())
        QVERIFY2(!visibleButton(*m_page, each)->isEnabled(), qPrintable(each));
    const QTemporaryDir folder;
    m_page->saveTo(folder.filePath(u"report.html"_s), TeamReportPage::Html);
    QVERIFY(!QFile::exists(folder.filePath(u"report.html"_s)));

    m_team->failure.reset();
    click(u"The team"_s);
    QVERIFY(text().contains(u"Zimmermann"_s));
    for (const QString &each : waysOut())
        QVERIFY2(visibleButton(*m_page, each)->isEnabled(), qPrintable(each));
}

void tst_TeamReportPage::anUnreadableTeamIsNotAnEmptyOne()
{
    open();
    m_team->failure = Error{ErrorCode::StoreCorrupt, u"team"_s};
    show();
    QVERIFY(!words().contains(u"There are no actions yet."_s));
    QVERIFY(!visibleButton(*m_page, u"&Save as PDF…"_s)->isEnabled());
}

void tst_TeamReportPage::theWishesOutliveThePage()
{
    open();
    show();
    click(u"What the team &decided to do"_s);
    click(u"Others"_s);
    click(u"Both"_s);
    delete std::exchange(m_page, new TeamReportPage(*m_session, *m_reports, m_window.get()));
    show();
    QVERIFY(visibleButton(*m_page, u"Others"_s)->isChecked());
    QVERIFY(visibleButton(*m_page, u"Both"_s)->isChecked());
    QVERIFY(!visibleButton(*m_page, u"What the team &decided to do"_s)->isChecked());
    QVERIFY(!text().contains(u"Zimmermann"_s));
}

void tst_TeamReportPage::unwritableFolderIsTold()
{
    open();
    show();
    m_page->saveTo(u"/nowhere/report.pdf"_s, TeamReportPage::Pdf);
    QVERIFY(words().contains(u"could not be written"_s));
    m_page->findChild<TeamPublishPanel *>()->saveTo(u"/nowhere/figures.json"_s,
                                                    TeamPublishPanel::Json);
    QVERIFY(words().contains(u"figures.json"_s));
}

void tst_TeamReportPage::printPreviewOpens()
{
    open();
    show();
    click(u"P&rint…"_s);
    auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->close();
}

QByteArray tst_TeamReportPage::published(const QString &name, TeamPublishPanel::Form form)
{
    const QTemporaryDir folder;
    m_page->findChild<TeamPublishPanel *>()->saveTo(folder.filePath(name), form);
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_TeamReportPage::figuresToPublishHideMore()
{
    open();
    show();
    const auto json = [this] { return published(u"f.json"_s, TeamPublishPanel::Json); };
    const Result<TeamAggregate> unnamed = parseAggregate(json(), u"f"_s);
    QVERIFY(unnamed);
    QVERIFY(unnamed->team.isEmpty());
    QCOMPARE(unnamed->program, u"0.4.0"_s);
    QCOMPARE(unnamed->made, QDate(2026, 11, 22));
    // The ten of the group; three by name are too few to count beside them.
    QCOMPARE(unnamed->frameworks.at(0).figures.at(0).figure.tally, (Tally{{2, 3, 4, 1, 0}}));
    QVERIFY(unnamed->frameworks.at(0).figures.at(1).figure.isHidden());

    click(u"Write the &name of the team into the file"_s);
    QCOMPARE(parseAggregate(json(), u"f"_s)->team, u"Harbour"_s);
    const QByteArray csv = published(u"f.csv"_s, TeamPublishPanel::Csv);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"format\""));
    QVERIFY(!csv.contains("Zimmermann"));
    QVERIFY(words().contains(u"Saved: f.csv"_s));
}

void tst_TeamReportPage::aManagerHasNoPack()
{
    open();
    show();
    QVERIFY(!visibleButton(*m_page, u"Save a team pac&k…"_s));
}

void tst_TeamReportPage::aCoordinatorSignsAPack()
{
    open(TeamRole::Coordinator);
    show();
    QVERIFY(visibleButton(*m_page, u"Save a team pac&k…"_s));
    QVERIFY(!text().contains(u"Zimmermann"_s));
    QVERIFY(words().contains(u"People are only counted"_s));
    const QByteArray bytes = published(u"pack v2.1"_s, TeamPublishPanel::Pack);
    const Result<OpenedPack> pack = openTeamPack(bytes, u"f"_s, m_crypto);
    QVERIFY(pack);
    QCOMPARE(pack->signer, m_keys.publicKeys.signing);
    QCOMPARE(pack->aggregate.frameworks.size(), 1);
}

void tst_TeamReportPage::keysReachEverything()
{
    open(TeamRole::Coordinator);
    show();
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::smallTargets(m_page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_page), QStringList());
}

void tst_TeamReportPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%, wide", percent) << percent << QSize(1088, 697);
        QTest::addRow("%d %%, small", percent) << percent << QSize(832, 597);
    }
}

void tst_TeamReportPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    delete std::exchange(m_page, new TeamReportPage(*m_session, *m_reports, m_window.get()));
    open(TeamRole::Coordinator);
    show(size);
    QTRY_COMPARE(Audit::truncated(m_window.get()), QStringList());
}

QTEST_MAIN(tst_TeamReportPage)
#include "tst_teamreportpage.moc"
