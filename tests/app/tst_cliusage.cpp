// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CliUsage : public QObject
{
    Q_OBJECT

private slots:
    void theSystemsLanguageIsTheDefault();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
    void helpIsInBothLanguages_data();
    void helpIsInBothLanguages();
    void theVersionIsTold();
    void rolesAreFoundInBothLanguages_data();
    void rolesAreFoundInBothLanguages();
    void theShippedContentPasses();
    void plantedMistakesAreFindings();
    void unreadableContentIsNotAFinding();
    void aFullDiskIsToldApartFromSuccess();
};

void tst_CliUsage::theSystemsLanguageIsTheDefault()
{
    QVERIFY(run({u"--help"_s}, u"fr_CA.UTF-8"_s).out.contains(u"Codes de sortie"_s));
    QVERIFY(run({u"--help"_s}, u"en_CA.UTF-8"_s).out.contains(u"Exit codes"_s));
    QVERIFY(run({u"--help"_s}, u"de_DE.UTF-8"_s).out.contains(u"Exit codes"_s));
    QVERIFY(
        run({u"--lang"_s, u"en"_s, u"--help"_s}, u"fr_CA.UTF-8"_s).out.contains(u"Exit codes"_s));
}

void tst_CliUsage::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    const QString file = QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/mixed.json");
    QTest::newRow("nothing") << QStringList() << u"Name a command"_s;
    QTest::newRow("unknown command") << QStringList{u"asses"_s} << u"“asses”"_s;
    QTest::newRow("half a command") << QStringList{u"content"_s} << u"“content”"_s;
    QTest::newRow("unknown option")
        << QStringList{u"assess"_s, u"--anwsers"_s, file} << u"“--anwsers”"_s;
    QTest::newRow("option of no command") << QStringList{u"--verbose"_s} << u"“--verbose”"_s;
    QTest::newRow("no value") << QStringList{u"assess"_s, u"--answers"_s} << u"“assess”"_s;
    QTest::newRow("no answers") << QStringList{u"assess"_s} << u"--answers"_s;
    QTest::newRow("file without its option") << QStringList{u"assess"_s, file} << file;
    QTest::newRow("missing file") << QStringList{u"assess"_s, u"--answers"_s, u"/no/such.json"_s}
                                  << u"“/no/such.json”"_s;
    QTest::newRow("unknown role") << QStringList{u"assess"_s, u"--answers"_s, file, u"--target"_s,
                                                 u"king"_s}
                                  << u"“king”"_s;
    QTest::newRow("unknown language") << QStringList{u"roles"_s, u"--lang"_s, u"de"_s} << u"“de”"_s;
    QTest::newRow("unknown format")
        << QStringList{u"assess"_s, u"--answers"_s, file, u"--format"_s, u"xml"_s} << u"“xml”"_s;
    QTest::newRow("option twice") << QStringList{u"assess"_s, u"--answers"_s, file, u"--answers"_s,
                                                 file}
                                  << u"--answers is given more than once"_s;
    QTest::newRow("two ways at once")
        << QStringList{u"assess"_s, u"--answers"_s, file, u"--simulate"_s, u"5"_s}
        << u"--simulate and --answers"_s;
    QTest::newRow("no people") << QStringList{u"assess"_s, u"--simulate"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("negative seed")
        << QStringList{u"assess"_s, u"--simulate"_s, u"5"_s, u"--seed=-1"_s} << u"“-1”"_s;
    QTest::newRow("unknown mode") << QStringList{u"assess"_s, u"--simulate"_s, u"5"_s, u"--mode"_s,
                                                 u"slow"_s}
                                  << u"“slow”"_s;
}

void tst_CliUsage::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_CliUsage::helpIsInBothLanguages_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("program") << QStringList();
    QTest::newRow("assess") << QStringList{u"assess"_s};
    for (const QString &name : {u"export"_s, u"history"_s, u"import"_s})
        QTest::newRow(qPrintable(name)) << QStringList{name};
    QTest::newRow("store backup") << QStringList{u"store"_s, u"backup"_s};
    QTest::newRow("store check") << QStringList{u"store"_s, u"check"_s};
    QTest::newRow("content check") << QStringList{u"content"_s, u"check"_s};
    QTest::newRow("roles") << QStringList{u"roles"_s};
}

void tst_CliUsage::helpIsInBothLanguages()
{
    QFETCH(QStringList, command);

    const Outcome english = run(command + QStringList{u"--help"_s, u"--lang"_s, u"en"_s});
    const Outcome french = run(QStringList{u"--lang"_s, u"fr"_s} + command + QStringList{u"-h"_s});

    QCOMPARE(english.code, 0);
    QCOMPARE(french.code, 0);
    QVERIFY(english.out.contains(u"Usage:\n  compass-cli "_s + command.join(u' ')));
    QVERIFY(english.out.contains(u"Exit codes:\n  0  Done."_s));
    QVERIFY(french.out.contains(u"Codes de sortie\u00a0:\n  0  "_s));
    QVERIFY(!french.out.contains(u"Show this help"_s));
    QCOMPARE(english.out.count(u'\n'), french.out.count(u'\n'));
}

void tst_CliUsage::theVersionIsTold()
{
    const Outcome outcome = run({u"--version"_s});

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"compass-cli " COMPASS_VERSION "\n"_s);
}

void tst_CliUsage::rolesAreFoundInBothLanguages_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("lines");

    QTest::newRow("all") << QStringList() << 2 + 62;
    QTest::newRow("by identifier") << QStringList{u"it-02-inf"_s} << 2 + 1;
    QTest::newRow("French without accents")
        << QStringList{u"ensemble"_s, u"fonctionnaires"_s} << 2 + 1;
    QTest::newRow("none") << QStringList{u"astronaut"_s} << 1;
}

void tst_CliUsage::rolesAreFoundInBothLanguages()
{
    QFETCH(QStringList, words);
    QFETCH(int, lines);

    const Outcome outcome = run(QStringList{u"roles"_s} + words);

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count(u'\n'), lines);
}

void tst_CliUsage::theShippedContentPasses()
{
    const Outcome outcome = run({u"content"_s, u"check"_s});

    QVERIFY2(outcome.code == 0, qPrintable(outcome.out));
    QCOMPARE(outcome.out, u"No problem was found.\n"_s);
}

/// A copy of a shipped framework in which \a before reads \a after.
static QString changedFramework(const QTemporaryDir &folder, const QByteArray &before,
                                const QByteArray &after)
{
    QFile original(
        QStringLiteral(COMPASS_SOURCE_DIR "/resources/content/frameworks/basic-technology.json"));
    QFile copy(folder.filePath(u"changed.json"_s));
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    copy.write(original.readAll().replace(before, after));
    return copy.fileName();
}

void tst_CliUsage::plantedMistakesAreFindings()
{
    const QTemporaryDir folder;
    const QString file =
        changedFramework(folder, "\"id\": \"TEC-01-L1b\"", "\"id\": \"TEC-01-L1a\"");

    const Outcome outcome = run({u"content"_s, u"check"_s, file});

    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(u"TEC-01-L1a"_s), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"changed.json"_s), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void tst_CliUsage::unreadableContentIsNotAFinding()
{
    const QTemporaryDir folder;
    const QString file = changedFramework(folder, "\"phase\"", "\"id\"");

    const Outcome outcome = run({u"content"_s, u"check"_s, file, u"/no/such.json"_s});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 2);
    QVERIFY(outcome.err.contains(u"/no/such.json"_s));
}

void tst_CliUsage::aFullDiskIsToldApartFromSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(COMPASS_CLI), {u"roles"_s, u"--lang"_s, u"en"_s});

    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(tst_CliUsage)
#include "tst_cliusage.moc"
