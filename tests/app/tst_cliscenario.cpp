// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/schemacheck.h"
#include "core/storage/teamstore.h"
#include "tests/support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What changes would do to a small team: an “Alex” at level 4 in everything, another at
/// level 0, and “Tremblay, Anne” at level 3. Needed: one person at level 2 in TEC-01.
class tst_CliScenario : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyoneHasAFingerprint();
    void aNameWithACommaIsOneName();
    void aNameOfTwoPeopleIsRefused();
    void aFingerprintSaysWhoIsMeant();
    void changesAddUp();
    void theTableSaysWhatIsNeeded();
    void withoutNeedsThereIsNothingToCompare();
    void withoutNamesThereIsNoScenario();
    void badPartsAreExplained_data();
    void badPartsAreExplained();
    void theLastDayOfKeepingIsToldAfterIt();
    void aMistypedFolderMakesNoKeys_data();
    void aMistypedFolderMakesNoKeys();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString ask() const { return file(u"ask.compass-request"_s); }
    void makeTeam(const QString &name, const QString &role) const;
    void join(const QString &who, const QString &alias, int level) const;
    Outcome tried(const QStringList &more, const QString &team = u"team"_s) const;
    QJsonObject triedJson(const QStringList &more) const;
    QString fingerprint(const QString &who) const;
    void set(const QList<TeamNeed> &needs) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

static QJsonObject objectOf(const QString &text)
{
    const auto document = parseStrictJson(text.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

/// Answers of somebody who says \a level of themselves everywhere.
static QByteArray answersAt(int level)
{
    QJsonArray overrides;
    const Result<Content> content = shippedContent();
    for (const CompetencyId &id : content->catalog.competencies())
        overrides.append(QJsonObject{
            {u"competency"_s, id.toString()}, {u"level"_s, level}, {u"reason"_s, u"Known"_s}});
    const QJsonArray none;
    return QJsonDocument(QJsonObject{{u"format"_s, u"compass-answers/1"_s},
                                     {u"answers"_s, none},
                                     {u"overrides"_s, overrides}})
        .toJson();
}

void tst_CliScenario::makeTeam(const QString &name, const QString &role) const
{
    const Outcome made = run({u"team"_s, u"create"_s, u"--team"_s, file(name), u"--request"_s,
                              ask(), u"--data"_s, file(u"manager"_s), u"--role"_s, role});
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void tst_CliScenario::join(const QString &who, const QString &alias, int level) const
{
    QFile answers(file(u"answers.json"_s));
    QVERIFY(answers.open(QIODevice::WriteOnly | QIODevice::Truncate));
    answers.write(answersAt(level));
    answers.close();
    const QString share = file(who + u".compass-share"_s);
    const Outcome shared =
        run({u"share"_s, u"--answers"_s, answers.fileName(), u"--keys"_s, file(who), u"--request"_s,
             ask(), u"--agree"_s, u"--names"_s, u"--alias"_s, alias, u"--out"_s, share});
    QVERIFY2(shared.code == 0, qPrintable(shared.err));
    const Outcome taken = run({u"team"_s, u"import"_s, share, u"--team"_s, file(u"team"_s),
                               u"--data"_s, file(u"manager"_s)});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
}

void tst_CliScenario::set(const QList<TeamNeed> &needs) const
{
    const auto store = TeamStore::open(file(u"team"_s), m_clock);
    QVERIFY(store && (*store)->save(needs));
}

void tst_CliScenario::initTestCase()
{
    const Outcome asked =
        run({u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s,
             u"--purpose"_s, u"Plan our training"_s, u"--names"_s, u"--out"_s, ask()});
    QVERIFY2(asked.code == 0, qPrintable(asked.err));
    makeTeam(u"team"_s, u"manager"_s);
    join(u"alex4"_s, u"Alex"_s, 4);
    join(u"alex0"_s, u"Alex"_s, 0);
    join(u"anne"_s, u"Tremblay, Anne"_s, 3);
    set({{CompetencyId(u"TEC-01"_s), 1, *Level::fromInt(2), {}}});
}

Outcome tst_CliScenario::tried(const QStringList &more, const QString &team) const
{
    return run(QStringList{u"team"_s, u"scenario"_s, u"--team"_s, file(team)} + more);
}

/// The scenario as programs read it, which must keep to its schema.
QJsonObject tst_CliScenario::triedJson(const QStringList &more) const
{
    const QJsonObject root = objectOf(tried(more + QStringList{u"--format"_s, u"json"_s}).out);
    const QList<Error> problems = schemaProblems(root, u"teamscenario"_s, u"stdout"_s);
    return problems.isEmpty() ? root : QJsonObject();
}

QString tst_CliScenario::fingerprint(const QString &who) const
{
    return objectOf(run({u"keys"_s, u"--data"_s, file(who), u"--format"_s, u"json"_s}).out)
        .value("fingerprint"_L1)
        .toString();
}

void tst_CliScenario::everyoneHasAFingerprint()
{
    const QJsonObject root = objectOf(
        run({u"team"_s, u"report"_s, u"--team"_s, file(u"team"_s), u"--format"_s, u"json"_s}).out);
    const QList<Error> problems = schemaProblems(root, u"team"_s, u"stdout"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
    QSet<QString> fingerprints;
    for (const QJsonValue &member : root.value("members"_L1).toArray())
        fingerprints.insert(member["fingerprint"_L1].toString());
    QCOMPARE(fingerprints,
             (QSet{fingerprint(u"alex4"_s), fingerprint(u"alex0"_s), fingerprint(u"anne"_s)}));
}

void tst_CliScenario::aNameWithACommaIsOneName()
{
    const QJsonObject root = triedJson({u"--away"_s, u"Tremblay, Anne"_s});
    const QJsonValue row = root.value("rows"_L1)[0];
    QCOMPARE(row["before"_L1]["cover"_L1], 2);
    QCOMPARE(row["after"_L1]["cover"_L1], 1);
}

void tst_CliScenario::aNameOfTwoPeopleIsRefused()
{
    const Outcome outcome = tried({u"--away"_s, u"Alex"_s});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"Several people are called “Alex”"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(fingerprint(u"alex4"_s)), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(fingerprint(u"alex0"_s)), qPrintable(outcome.err));
}

/// Only the Alex at level 4 counts for the need.
void tst_CliScenario::aFingerprintSaysWhoIsMeant()
{
    const QString strong = fingerprint(u"alex4"_s).first(9).toLower();
    const QJsonObject without = triedJson({u"--leaves"_s, strong});
    QCOMPARE(without.value("rows"_L1)[0]["after"_L1]["cover"_L1], 1);
    const QJsonObject same = triedJson({u"--leaves"_s, fingerprint(u"alex0"_s)});
    QCOMPARE(same.value("rows"_L1)[0]["after"_L1]["cover"_L1], 2);
}

void tst_CliScenario::changesAddUp()
{
    const QJsonObject root =
        triedJson({u"--away"_s, u"Tremblay, Anne"_s, u"--away"_s, fingerprint(u"alex4"_s),
                   u"--need"_s, u"TEC-02:1:1"_s, u"--need"_s, u"TEC-03:1:2"_s});
    QCOMPARE(root.value("sample"_L1), false);
    QCOMPARE(root.value("team"_L1), u"Harbour"_s);
    QVERIFY(root.value("use"_L1)["en"_L1].toString().startsWith(u"For development only"_s));
    QCOMPARE(root.value("metBefore"_L1), 1);
    QCOMPARE(root.value("needsAfter"_L1), 3);
    QCOMPARE(root.value("metAfter"_L1), 0);
}

void tst_CliScenario::theTableSaysWhatIsNeeded()
{
    const QString text = tried({u"--need"_s, u"TEC-01:3:1"_s}).out;

    QVERIFY2(text.startsWith(u"For development only"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 person at Working, then 1 person at Advanced"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Covered"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"2 of 1"_s), qPrintable(text));
    const QStringList lines = text.split(u'\n');
    const auto header = std::ranges::find_if(
        lines, [](const QString &line) { return line.contains(u"Competency"_s); });
    QVERIFY(header != lines.cend() && header->endsWith(u"State then"_s));
}

void tst_CliScenario::withoutNeedsThereIsNothingToCompare()
{
    set({});
    const Outcome outcome = tried({u"--away"_s, u"Tremblay, Anne"_s});
    set({{CompetencyId(u"TEC-01"_s), 1, *Level::fromInt(2), {}}});

    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(u"has no needs yet"_s), qPrintable(outcome.out));
    QVERIFY2(!outcome.out.contains(u"0 of 0"_s), qPrintable(outcome.out));
}

void tst_CliScenario::withoutNamesThereIsNoScenario()
{
    makeTeam(u"empty"_s, u"manager"_s);
    makeTeam(u"blind"_s, u"coordinator"_s);
    const QStringList hire{u"--hire"_s, u"it-02-inf"_s, u"--need"_s, u"TEC-01:2:1"_s};

    const Outcome empty = tried(hire, u"empty"_s);
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.err.contains(u"Nobody has shared by name"_s), qPrintable(empty.err));
    const Outcome blind = tried(hire, u"blind"_s);
    QCOMPARE(blind.code, 2);
    QVERIFY2(blind.err.contains(u"sees nobody by name"_s), qPrintable(blind.err));
}

void tst_CliScenario::badPartsAreExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");

    QTest::newRow("nobody") << QStringList{u"--away"_s, u"Nobody"_s} << u"“Nobody”"_s;
    QTest::newRow("too little of a fingerprint")
        << QStringList{u"--away"_s, fingerprint(u"anne"_s).first(3)} << u"--away"_s;
    QTest::newRow("role") << QStringList{u"--hire"_s, u"IT-02"_s} << u"no role “IT-02”"_s;
    QTest::newRow("need") << QStringList{u"--need"_s, u"TEC-01:9:1"_s} << u"“TEC-01:9:1”"_s;
    QTest::newRow("saved twice") << QStringList{u"--saved"_s, u"a"_s, u"--saved"_s, u"b"_s}
                                 << u"more than once"_s;
}

void tst_CliScenario::badPartsAreExplained()
{
    QFETCH(QStringList, options);
    QFETCH(QString, reason);

    const Outcome outcome = tried(options);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_CliScenario::theLastDayOfKeepingIsToldAfterIt()
{
    const QStringList report{u"team"_s, u"report"_s, u"--team"_s, file(u"team"_s)};
    QCOMPARE(run(report).err, QString());
    {
        const auto store = TeamStore::open(file(u"team"_s), m_clock);
        QVERIFY(store);
        TeamInfo info = *(*store)->info();
        info.retention = QDate::currentDate().addDays(-1);
        QVERIFY((*store)->save(info));
    }
    const Outcome late = run(report);
    QCOMPARE(late.code, 0);
    QVERIFY2(late.err.contains(u"were to be kept until"_s), qPrintable(late.err));
    const Outcome taken = run({u"team"_s, u"import"_s, file(u"anne.compass-share"_s), u"--team"_s,
                               file(u"team"_s), u"--data"_s, file(u"manager"_s)});
    QVERIFY2(taken.err.contains(u"were to be kept until"_s), qPrintable(taken.err));
}

void tst_CliScenario::aMistypedFolderMakesNoKeys_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QStringList typo{u"--data"_s, file(u"typo"_s)};
    const QStringList team{u"team"_s, u"import"_s, file(u"anne.compass-share"_s), u"--team"_s,
                           file(u"team"_s)};
    QTest::newRow("import") << team + typo;
    QTest::newRow("create") << QStringList{u"team"_s,      u"create"_s,    u"--team"_s,
                                           file(u"new"_s), u"--request"_s, ask()}
            + typo;
    QTest::newRow("take back") << QStringList{u"share"_s, u"--revoke"_s,
                                              file(u"anne.compass-share"_s), u"--out"_s,
                                              file(u"back"_s)}
            + typo;
    QTest::newRow("pack") << QStringList{u"team"_s,       u"aggregate"_s, u"--team"_s,
                                         file(u"team"_s), u"--out"_s,     file(u"pack"_s),
                                         u"--format"_s,   u"pack"_s}
            + typo;
}

void tst_CliScenario::aMistypedFolderMakesNoKeys()
{
    QFETCH(QStringList, arguments);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(u"typo"_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(file(u"typo"_s)));
}

QTEST_GUILESS_MAIN(tst_CliScenario)
#include "tst_cliscenario.moc"
