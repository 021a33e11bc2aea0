// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "tests/support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What may be asked of a team by the command line, shown with a made-up one.
class tst_CliTeamSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSampleTeamSaysSo();
    void madeUpAnswersAreForTheirTeamAlone();
    void outsideNobodyIsNamed();
    void aScenarioIsTried();
    void aggregatesAreWrittenAndMerged();
    void badUsageIsExplained_data();
    void badUsageIsExplained();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Outcome team(const QString &what, const QStringList &more = {}) const;

    QTemporaryDir m_folder;
};

static QJsonObject jsonIn(const QString &text)
{
    const auto document = parseStrictJson(text.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

static QByteArray writtenIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome tst_CliTeamSample::team(const QString &what, const QStringList &more) const
{
    return run(QStringList{u"team"_s, what, u"--team"_s, file(u"sample.compass-team"_s)} + more);
}

/// Six people by name, five as a group in levels, one in bands.
void tst_CliTeamSample::initTestCase()
{
    const QStringList data{u"--data"_s, file(u"manager"_s)};
    const QString folder = file(u"sample"_s);
    const QList<Outcome> outcomes{
        run(QStringList{u"team"_s, u"generate"_s, u"--out"_s, folder, u"--members"_s, u"12"_s,
                        u"--seed"_s, u"5"_s}
            + data),
        team(u"create"_s,
             QStringList{u"--request"_s, folder + u"/sample.compass-request"_s} + data),
        team(u"import"_s, QStringList{folder} + data),
    };
    for (const Outcome &outcome : outcomes)
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcomes[0].out.contains(u"Sample data"_s));
    QVERIFY(outcomes[1].out.contains(u"Sample data"_s));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 13);
}

void tst_CliTeamSample::aSampleTeamSaysSo()
{
    const QJsonObject root = jsonIn(team(u"report"_s, {u"--format"_s, u"json"_s}).out);
    QCOMPARE(schemaProblems(root, u"team"_s, u"stdout"_s), QList<Error>());
    QCOMPARE(root.value("sample"_L1), true);
    QVERIFY(root.value("use"_L1)["fr"_L1].toString().contains(u"perfectionnement"_s));
    QCOMPARE(root.value("received"_L1)["byName"_L1], 6);
    QCOMPARE(root.value("received"_L1)["asGroup"_L1], 6);
    QVERIFY(team(u"report"_s).out.contains(u"Sample data"_s));
}

void tst_CliTeamSample::madeUpAnswersAreForTheirTeamAlone()
{
    const QStringList data{u"--data"_s, file(u"manager"_s)};
    const QString ask = file(u"ask.compass-request"_s);
    const QString real = file(u"real.compass-team"_s);
    QCOMPARE(run(QStringList{u"request"_s, u"--team"_s, u"Harbour"_s, u"--purpose"_s, u"x"_s,
                             u"--out"_s, ask}
                 + data)
                 .code,
             0);
    QCOMPARE(run(QStringList{u"team"_s, u"create"_s, u"--team"_s, real, u"--request"_s, ask} + data)
                 .code,
             0);

    const Outcome mixed =
        run(QStringList{u"team"_s, u"import"_s, u"--team"_s, real, file(u"sample"_s)} + data);

    QCOMPARE(mixed.code, 2);
    QCOMPARE(mixed.err.count(u'\n'), 12);
    QVERIFY(mixed.err.contains(u"another team"_s));
}

/// Eleven people in levels, of whom five to eleven are counted.
void tst_CliTeamSample::outsideNobodyIsNamed()
{
    QVERIFY(team(u"report"_s).out.contains(u"Amélie"_s));
    for (const QString &format : {u"json"_s, u"text"_s}) {
        const Outcome outside =
            team(u"report"_s, {u"--format"_s, format, u"--audience"_s, u"outside"_s});
        QCOMPARE(outside.code, 0);
        QVERIFY(!outside.out.contains(u"Amélie"_s));
    }

    const QJsonObject root =
        jsonIn(team(u"report"_s, {u"--format"_s, u"json"_s, u"--audience"_s, u"outside"_s}).out);
    QCOMPARE(schemaProblems(root, u"team"_s, u"stdout"_s), QList<Error>());
    QCOMPARE(root.value("smallestGroup"_L1), 10);
    for (const auto &field : {"members"_L1, "needs"_L1, "risks"_L1, "worstAbsence"_L1})
        QVERIFY2(!root.contains(field), field.data());
    const QJsonArray competencies = root.value("competencies"_L1).toArray();
    QCOMPARE(competencies.size(), 21);
    for (const QJsonValue &competency : competencies) {
        QVERIFY(!competency.toObject().contains("group"_L1));
        const QJsonValue everyone = competency["everyone"_L1];
        QVERIFY(everyone["hidden"_L1].toBool() || everyone["people"_L1].toInt() >= 10);
    }
}

/// Everyone by name is at level 0 at least, and six people are not fewer than one.
void tst_CliTeamSample::aScenarioIsTried()
{
    const QStringList need{u"--need"_s, u"TEC-01:1:6"_s};
    const QJsonObject root =
        jsonIn(team(u"scenario"_s, need + QStringList{u"--format"_s, u"json"_s}).out);
    QCOMPARE(schemaProblems(root, u"teamscenario"_s, u"stdout"_s), QList<Error>());
    QCOMPARE(root.value("sample"_L1), true);
    QCOMPARE(root.value("needsBefore"_L1), 0);
    QCOMPARE(root.value("needsAfter"_L1), 1);
    const QJsonValue row = root.value("rows"_L1)[0];
    QVERIFY(row["before"_L1].isNull());
    QCOMPARE(row["after"_L1]["people"_L1], 6);

    const int cover = row["after"_L1]["cover"_L1].toInt();
    const QJsonObject hired =
        jsonIn(team(u"scenario"_s,
                    need + QStringList{u"--hire"_s, u"it-02-inf"_s, u"--format"_s, u"json"_s})
                   .out);
    QCOMPARE(hired.value("rows"_L1)[0]["after"_L1]["cover"_L1], cover + 1);
    const Outcome away = team(u"scenario"_s, need + QStringList{u"--leaves"_s, u"Amélie"_s});
    QCOMPARE(away.code, 0);
    QVERIFY2(away.out.startsWith(u"Sample data: everyone"_s), qPrintable(away.out));
}

void tst_CliTeamSample::aggregatesAreWrittenAndMerged()
{
    const QString aggregate = file(u"aggregate.json"_s);
    QCOMPARE(team(u"aggregate"_s, {u"--out"_s, aggregate}).code, 0);
    QVERIFY(!writtenIn(aggregate).contains("Sample team"));
    QCOMPARE(jsonIn(QString::fromUtf8(writtenIn(aggregate))).value("format"_L1),
             u"compass-aggregate/1"_s);
    const QString pack = file(u"team.compass-pack"_s);
    QCOMPARE(team(u"aggregate"_s, {u"--format"_s, u"pack"_s, u"--out"_s, pack}).code, 2);
    QCOMPARE(team(u"aggregate"_s,
                  {u"--format"_s, u"pack"_s, u"--data"_s, file(u"manager"_s), u"--out"_s, pack})
                 .code,
             0);

    const Outcome merged = run({u"team"_s, u"aggregate"_s, aggregate, pack, u"--format"_s, u"csv"_s,
                                u"--out"_s, file(u"merged.csv"_s)});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QVERIFY2(merged.err.contains(u"the same as another one"_s), qPrintable(merged.err));
    QVERIFY(writtenIn(file(u"merged.csv"_s)).contains("\nteams,1\r\nleft_out,1\r\n"));
    QVERIFY(writtenIn(file(u"merged.csv"_s)).contains("TEC-01"));

    QByteArray changed = writtenIn(pack);
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    QFile damaged(pack);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(damaged.write(changed), changed.size());
    damaged.close();
    QCOMPARE(run({u"team"_s, u"aggregate"_s, pack, u"--out"_s, file(u"x"_s)}).code, 2);
    QVERIFY(!QFile::exists(file(u"x"_s)));
}

void tst_CliTeamSample::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    const QString path = file(u"sample.compass-team"_s);
    const QStringList report{u"team"_s, u"report"_s, u"--team"_s, path};
    QTest::newRow("no such command") << QStringList{u"team"_s, u"play"_s} << u"“team”"_s;
    QTest::newRow("no team") << QStringList{u"team"_s, u"report"_s} << u"--team"_s;
    QTest::newRow("absent team") << QStringList{u"team"_s, u"report"_s, u"--team"_s,
                                                file(u"absent"_s)}
                                 << u"absent"_s;
    QTest::newRow("not a team") << QStringList{u"team"_s, u"report"_s, u"--team"_s,
                                               file(u"sample/sample.compass-request"_s)}
                                << u"sample.compass-request"_s;
    QTest::newRow("format") << report + QStringList{u"--format"_s, u"doc"_s} << u"“doc”"_s;
    QTest::newRow("no file to write")
        << report + QStringList{u"--format"_s, u"pdf"_s} << u"--out"_s;
    QTest::newRow("nothing to take in")
        << QStringList{u"team"_s, u"import"_s, u"--team"_s, path, u"--data"_s, file(u"manager"_s)}
        << u"FILE|FOLDER"_s;
    const QStringList scenario{u"team"_s, u"scenario"_s, u"--team"_s, path};
    QTest::newRow("nobody") << scenario + QStringList{u"--away"_s, u"Nobody"_s} << u"“Nobody”"_s;
    QTest::newRow("no need") << scenario + QStringList{u"--need"_s, u"TEC-01:0:1"_s}
                             << u"“TEC-01:0:1”"_s;
    QTest::newRow("no role") << scenario + QStringList{u"--hire"_s, u"king"_s} << u"“king”"_s;
    QTest::newRow("too many") << QStringList{u"team"_s,          u"generate"_s, u"--data"_s,
                                             file(u"manager"_s), u"--out"_s,    file(u"y"_s),
                                             u"--members"_s,     u"100001"_s}
                              << u"“100001”"_s;
}

void tst_CliTeamSample::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_CliTeamSample)
#include "tst_cliteamsample.moc"
