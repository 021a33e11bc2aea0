// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"
#include "tests/support/windowdriver.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Compass;
using namespace Qt::StringLiterals;

/// First run → results as a person goes, with a kill in the middle of rating: by
/// keys and by mouse, in both languages, on a real data file.
class tst_WholePath : public QObject
{
    Q_OBJECT

private slots:
    void firstRunToResults_data();
    void firstRunToResults();
};

static constexpr int RatingsBeforeKill = 24;
static constexpr int MostSteps = 600;

/// How one run goes.
struct Run
{
    QLocale::Language language;
    Hand hand;
    QString folder;
};

static std::unique_ptr<Desktop> openDesktop(const Run &run)
{
    auto desktop = std::make_unique<Desktop>(
        run.folder, std::make_unique<Preferences>(QDir(run.folder).filePath(u"settings.ini"_s)));
    desktop->open();
    return desktop;
}

static bool goFromFirstRunToRating(MainWindow &window, WindowDriver &driver, const Run &run)
{
    const QString name = run.language == QLocale::French ? u"Français"_s : u"English"_s;
    if (window.place() != Place::Language || !driver.press(name))
        return false;
    for (const Place place : {Place::Welcome, Place::AboutMe, Place::Home, Place::Prepare}) {
        if (window.place() != place || !driver.pressPrimary())
            return false;
    }
    return window.place() == Place::Rate;
}

/// Answers and goes on until another page comes or \a most steps are done.
static void rate(const MainWindow &window, WindowDriver &driver, int most)
{
    for (int step = 0; step < most && window.place() == Place::Rate; ++step) {
        driver.choose(step % 3 == 0 ? Qt::Key_3 : Qt::Key_2, step % 3 == 0 ? 3 : 2);
        driver.pressPrimary();
    }
}

/// The first life of the program: rates, tells each answer that is saved, and is
/// killed by its parent.
static int liveUntilKilled(const Run &run)
{
    const std::unique_ptr<Desktop> desktop = openDesktop(run);
    MainWindow &window = desktop->ownWindow();
    WindowDriver driver(window, run.hand);
    if (!QTest::qWaitForWindowActive(&window) || !goFromFirstRunToRating(window, driver, run))
        return 1;

    int saved = 0;
    QObject::connect(&desktop->ownServices().assessment(), &AssessmentSession::saved, [&saved] {
        std::printf("%d\n", ++saved);
        std::fflush(stdout);
    });
    rate(window, driver, MostSteps);
    return 1;
}

/// Starts the first life in a process of its own and kills it in the middle.
/// \return how many answers it said were saved, or 0 when it did not come that far.
static int killInTheMiddle(const Run &run)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--live"_s, run.folder, QLocale(run.language).name(),
                   run.hand == Hand::Keys ? u"keys"_s : u"mouse"_s});
    int saved = 0;
    while (saved < RatingsBeforeKill && process.waitForReadyRead(60000)) {
        while (process.canReadLine())
            saved = process.readLine().trimmed().toInt();
    }
    process.kill();
    process.waitForFinished();
    const QList<QByteArray> rest = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : rest)
        saved = std::max(saved, line.toInt());
    return saved < RatingsBeforeKill ? 0 : saved;
}

void tst_WholePath::firstRunToResults_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<Hand>("hand");

    QTest::newRow("English, keys") << QLocale::English << Hand::Keys;
    QTest::newRow("French, mouse") << QLocale::French << Hand::Mouse;
    QTest::newRow("French, keys") << QLocale::French << Hand::Keys;
    QTest::newRow("English, mouse") << QLocale::English << Hand::Mouse;
}

void tst_WholePath::firstRunToResults()
{
    QFETCH(QLocale::Language, language);
    QFETCH(Hand, hand);
    const QTemporaryDir folder;
    const Run run{language, hand, folder.path()};

    const int saved = killInTheMiddle(run);
    QVERIFY2(saved > 0, "the first life did not come to rating");

    const std::unique_ptr<Desktop> desktop = openDesktop(run);
    MainWindow &window = desktop->ownWindow();
    AssessmentSession &session = desktop->ownServices().assessment();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(session.open());
    QVERIFY(session.open()->responses.entries().size() >= saved);
    QCOMPARE(QLocale().language(), language);
    QCOMPARE(window.place(), Place::Home);

    const Responses answered = session.open()->responses;
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.place(), Place::Rate);
    QVERIFY(!(session.open()->responses == answered));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(session.open()->responses == answered);
    window.go(Place::Home);

    WindowDriver driver(window, hand);
    QVERIFY(driver.pressPrimary());
    QCOMPARE(window.place(), Place::Rate);
    rate(window, driver, MostSteps);
    for (int step = 0; step < MostSteps && window.place() == Place::Questions; ++step) {
        driver.choose(Qt::Key_A, 0);
        driver.pressPrimary();
    }
    QCOMPARE(window.place(), Place::Review);
    QVERIFY(driver.pressPrimary());
    QVERIFY(driver.pressPrimary());

    QCOMPARE(window.place(), Place::Results);
    QVERIFY(session.lastFinished());
    QCOMPARE(session.result().competencies.size(), 21);
    for (const CompetencyResult &result : session.result().competencies)
        QCOMPARE(result.status, CompetencyStatus::Rated);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--live"_L1) {
        return liveUntilKilled({QLocale(arguments.value(3)).language(),
                                arguments.value(4) == "keys"_L1 ? Hand::Keys : Hand::Mouse,
                                arguments.value(2)});
    }
    tst_WholePath test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholepath.moc"
