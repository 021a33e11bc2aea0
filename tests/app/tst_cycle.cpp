// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"
#include "core/base/savedfile.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "core/exchange/everythingfile.h"
#include "core/exchange/historyjson.h"
#include "core/exchange/planjson.h"
#include "core/exchange/resultjson.h"
#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"
#include "tests/support/clirun.h"
#include "tests/support/pagewords.h"
#include "tests/support/sampleanswers.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/records/yourdatapage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A person's whole cycle in the real window, with their data carried to another folder,
/// and the same figures again by the command line.
class tst_Cycle : public QObject
{
    Q_OBJECT

private slots:
    void aCycleEndsElsewhereWithTheSameFigures_data();
    void aCycleEndsElsewhereWithTheSameFigures();

private:
    void open(const QString &folder);
    void assess();
    void learn();
    void assessAgain();
    void compare();
    void report();
    void carryElsewhere();
    void askTheCommandLine();

    Services &services() { return m_desktop->ownServices(); }
    MainWindow &window() { return m_desktop->ownWindow(); }
    QString path(const QString &name) const { return m_root->filePath(name); }
    bool rate(const CompetencyId &competency, int level);

    QLocale::Language m_language = QLocale::English;
    Hand m_hand = Hand::Keys;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Desktop> m_desktop;
    CompetencyId m_learned;
};

static constexpr int LevelAtFirst = 1;
static constexpr int LevelLearned = 3;
static const RoleId Role(u"it-02-inf"_s);

/// Every figure of a person, as files hold them.
struct Figures
{
    QByteArray result;
    QByteArray plan;
    QByteArray history;

    friend bool operator==(const Figures &, const Figures &) = default;
};

static Figures figuresOf(Services &services)
{
    const Content &content = services.content();
    const RoleProfile &role = *services.learning().role();
    ResultReport report;
    report.result = services.assessment().lastFinishedResult();
    report.target = {analyseGaps(report.result, role), readiness(report.result, role)};
    report.nearestRoles = nearestRoles(report.result, content.roles.roles, role.id);
    const HistorySession &history = services.history();
    return {resultJson(report), planJson(services.learning().figures().plan()),
            historyJson({history.past(), ComparedPair{0, 1, history.comparison(0, 1)}})};
}

static QByteArray told(const QStringList &arguments)
{
    const Outcome outcome = run(arguments);
    return outcome.code == 0 ? outcome.out.toUtf8() : outcome.err.toUtf8();
}

static Figures figuresIn(const QString &folder)
{
    const auto about = [&folder](const QString &command) {
        return told({command, u"--data"_s, folder, u"--format"_s, u"json"_s});
    };
    return {about(u"assess"_s), about(u"plan"_s), about(u"history"_s)};
}

/// The words of a button, in the language spoken now.
static QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

static Report fullReport(const ReportSession &session, const QList<QLocale::Language> &languages)
{
    return session.report({ReportForm{ReportLength::Full, languages}});
}

void tst_Cycle::open(const QString &folder)
{
    m_desktop.reset();
    QVERIFY(QDir().mkpath(path(folder)));
    auto preferences = std::make_unique<Preferences>(path(folder + u".ini"_s));
    preferences->setWelcomed();
    preferences->setLanguage(m_language);
    m_desktop = std::make_unique<Desktop>(path(folder), std::move(preferences));
    m_desktop->open();
    window().resize(1240, 900);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(window().place(), Place::Home);
}

/// Gives the answers from which \a level follows.
bool tst_Cycle::rate(const CompetencyId &competency, int level)
{
    AssessmentSession &session = services().assessment();
    for (const Change &each : answers(*session.catalog().competency(competency), level)) {
        if (!session.change(each.key, each.after))
            return false;
    }
    return true;
}

void tst_Cycle::assess()
{
    AssessmentSession &session = services().assessment();
    Profile profile;
    profile.alias = u"Sam"_s;
    profile.currentRole = Role;
    QVERIFY(services().profile().setProfile(profile));
    QVERIFY(session.start(planOfAll(services().content(), Mode::Quick)));
    for (const CompetencyId &competency : session.catalog().competencies())
        QVERIFY(rate(competency, LevelAtFirst));
    QVERIFY(session.progress().isRated());
    QVERIFY(session.finish());

    EvidenceNote note;
    note.competency = session.catalog().competencies().constFirst();
    note.date = QDate(2026, 3, 2);
    note.action = u"Moved 4,000 files."_s;
    QVERIFY(services().journal().save(note));
}

void tst_Cycle::learn()
{
    window().go(Place::LearningPlan);
    const LearningFigures &figures = services().learning().figures();
    QCOMPARE(figures.stage(), LearningStage::Ready);
    QVERIFY(!figures.plan().items.isEmpty());
    const PlannedItem first = figures.plan().items.constFirst();
    QVERIFY(!first.closes.isEmpty());

    WindowDriver driver(window(), m_hand);
    QVERIFY(driver.press(words("Compass::PlanItemActions", "Mark done")));
    const QList<ItemChoice> done = services().learning().done();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.constFirst().item, first.id);
}

void tst_Cycle::assessAgain()
{
    AssessmentSession &session = services().assessment();
    WindowDriver driver(window(), m_hand);
    QVERIFY(driver.press(words("Compass::DoneItemRow", "Rate this competency again")));
    QCOMPARE(window().place(), Place::Rate);
    QVERIFY(session.open());

    QList<CompetencyId> asked;
    for (const CompetencyResult &each : session.result().competencies) {
        if (each.status == CompetencyStatus::NotRated)
            asked.append(each.competency);
    }
    QCOMPARE(asked.size(), 1);
    m_learned = asked.constFirst();
    QVERIFY(rate(m_learned, LevelLearned));
    QVERIFY(session.finish());
    QVERIFY(*session.lastKnownLevel(m_learned) > Level::fromInt(LevelAtFirst).value());
}

void tst_Cycle::compare()
{
    const HistorySession &history = services().history();
    QCOMPARE(history.past().size(), 2);
    window().go(Place::History);
    const PastAssessment &before = history.past().constFirst();
    const PastAssessment &after = history.past().constLast();
    QStringList sentences;
    QList<CompetencyId> changed;
    for (const FrameworkComparison &framework : history.comparison(0, 1)) {
        const QString name = nameIn(before, after, framework.framework, QLocale());
        sentences.append(changeSentence(framework, name));
        for (const CompetencyComparison &each : framework.competencies) {
            if (each.change)
                changed.append(each.competency);
            else
                QCOMPARE(each.hindrance, Hindrance::NotAskedAgain);
        }
    }
    QCOMPARE(changed, QList<CompetencyId>{m_learned});
    const QString shown = visibleWords(*window().currentPage()).join(u'\n');
    for (const QString &sentence : sentences)
        QVERIFY2(shown.contains(sentence), qPrintable(sentence));
}

void tst_Cycle::report()
{
    const ReportSession &session = m_desktop->ownReport();
    QVERIFY(session.hasPlan());
    QVERIFY(session.hasChange());

    const auto english = pdfDocument(fullReport(session, {QLocale::English}));
    const auto french = pdfDocument(fullReport(session, {QLocale::French}));
    QVERIFY(english && english->startsWith("%PDF-"));
    QVERIFY(french && french->startsWith("%PDF-"));
    QVERIFY(*english != *french);
}

void tst_Cycle::carryElsewhere()
{
    const Figures before = figuresOf(services());
    const Result<PersonRecord> record = services().dataSources().contents();
    QVERIFY(record);
    const QByteArray file = everythingFile(*record, QDateTime::currentDateTimeUtc());
    QVERIFY(saveFile(path(u"everything.json"_s), file));

    open(u"elsewhere"_s);
    window().go(Place::YourData);
    const Result<PersonRecord> brought = readEverythingFile(path(u"everything.json"_s));
    QVERIFY(brought);
    emit qobject_cast<YourDataPage *>(window().currentPage())->importWanted(*brought);
    QTRY_COMPARE(services().history().past().size(), 2);
    QCOMPARE(*services().dataSources().contents(), *record);
    QCOMPARE(services().journal().notes().size(), 1);
    QVERIFY(figuresOf(services()) == before);
}

void tst_Cycle::askTheCommandLine()
{
    const Figures shown = figuresOf(services());
    const QDate day = QDate::currentDate();
    const QByteArray page =
        htmlDocument(fullReport(m_desktop->ownReport(), {QLocale::English, QLocale::French}));
    m_desktop.reset();

    const QString copy = path(u"copy.json"_s);
    QCOMPARE(run({u"export"_s, u"--data"_s, path(u"elsewhere"_s), u"--out"_s, copy}).code, 0);
    QCOMPARE(run({u"import"_s, copy, u"--data"_s, path(u"third"_s)}).code, 0);
    for (const QString &folder : {u"here"_s, u"elsewhere"_s, u"third"_s}) {
        const Figures figures = figuresIn(path(folder));
        QCOMPARE(figures.result, shown.result);
        QCOMPARE(figures.plan, shown.plan);
        QCOMPARE(figures.history, shown.history);

        const QString out = path(folder + u".html"_s);
        QCOMPARE(run({u"report"_s, u"--data"_s, path(folder), u"--format"_s, u"html"_s, u"--lang"_s,
                      u"both"_s, u"--out"_s, out})
                     .code,
                 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        if (QDate::currentDate() == day)
            QCOMPARE(written.readAll(), page);
    }
}

void tst_Cycle::aCycleEndsElsewhereWithTheSameFigures_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<Hand>("hand");

    QTest::newRow("English, keys") << QLocale::English << Hand::Keys;
    QTest::newRow("French, mouse") << QLocale::French << Hand::Mouse;
}

void tst_Cycle::aCycleEndsElsewhereWithTheSameFigures()
{
    QFETCH(QLocale::Language, language);
    QFETCH(Hand, hand);
    m_language = language;
    m_hand = hand;
    m_root = std::make_unique<QTemporaryDir>();

    open(u"here"_s);
    for (const auto step :
         {&tst_Cycle::assess, &tst_Cycle::learn, &tst_Cycle::assessAgain, &tst_Cycle::compare,
          &tst_Cycle::report, &tst_Cycle::carryElsewhere, &tst_Cycle::askTheCommandLine}) {
        if (!QTest::currentTestFailed())
            (this->*step)();
    }
    m_desktop.reset();
}

QTEST_MAIN(tst_Cycle)
#include "tst_cycle.moc"
