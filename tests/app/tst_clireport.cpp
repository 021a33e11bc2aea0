// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What the documents hold is the business of documents/check_documents.py.
class tst_CliReport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void bothLanguagesStandInOneFile();
    void wrongUsageIsRefusedInOneSentence_data();
    void wrongUsageIsRefusedInOneSentence();
    void aLinkIsNotFollowed();
    void onlyTheReportTakesBoth();
};

static const QString Answers = QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/mixed.json");

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Outcome report(const QStringList &arguments)
{
    return run(QStringList{u"report"_s, u"--answers"_s, Answers} + arguments);
}

void tst_CliReport::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.7");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF\"");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
}

void tst_CliReport::everyFormatIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + format);

    const Outcome outcome = report({u"--target"_s, u"it-02-inf"_s, u"--format"_s, format,
                                    u"--out"_s, path, u"--lang"_s, u"fr"_s});

    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(path));
    QVERIFY(contentOf(path).startsWith(beginning));
}

void tst_CliReport::bothLanguagesStandInOneFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);

    const Outcome outcome =
        report({u"--format"_s, u"html"_s, u"--out"_s, path, u"--lang"_s, u"both"_s});

    QCOMPARE(outcome.code, 0);
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("lang=\"en-CA\""));
    QVERIFY(html.contains("lang=\"fr-CA\""));
}

void tst_CliReport::wrongUsageIsRefusedInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no format") << QStringList{u"--out"_s, u"x"_s} << u"--format"_s;
    QTest::newRow("no file") << QStringList{u"--format"_s, u"pdf"_s} << u"--out"_s;
    QTest::newRow("empty file") << QStringList{u"--format"_s, u"pdf"_s, u"--out"_s, QString()}
                                << u"--out"_s;
    QTest::newRow("another format")
        << QStringList{u"--format"_s, u"odt"_s, u"--out"_s, u"x"_s} << u"“odt”"_s;
    QTest::newRow("another length")
        << QStringList{u"--format"_s, u"pdf"_s, u"--out"_s, u"x"_s, u"--length"_s, u"book"_s}
        << u"“book”"_s;
    QTest::newRow("another language")
        << QStringList{u"--format"_s, u"pdf"_s, u"--out"_s, u"x"_s, u"--lang"_s, u"de"_s}
        << u"“de”"_s;
    QTest::newRow("unknown role") << QStringList{u"--format"_s, u"pdf"_s,      u"--out"_s,
                                                 u"x"_s,        u"--target"_s, u"king"_s}
                                  << u"“king”"_s;
    QTest::newRow("no such folder")
        << QStringList{u"--format"_s, u"csv"_s, u"--out"_s, u"/nowhere/x"_s} << u"“/nowhere/x”"_s;
}

void tst_CliReport::wrongUsageIsRefusedInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = report(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_CliReport::aLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"precious"_s);
    const QString link = folder.filePath(u"report.csv"_s);
    QFile precious(target);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
    precious.close();
    QVERIFY(QFile::link(target, link));

    const Outcome outcome = report({u"--format"_s, u"csv"_s, u"--out"_s, link});

    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(u"link"_s), qPrintable(outcome.err));
    QCOMPARE(contentOf(target), QByteArray("mine"));
}

void tst_CliReport::onlyTheReportTakesBoth()
{
    const Outcome outcome = run({u"roles"_s, u"--lang"_s, u"both"_s});

    QCOMPARE(outcome.code, 2);
    QVERIFY(run({u"report"_s, u"--help"_s}).out.contains(u"--lang en|fr|both"_s));
    QVERIFY(!run({u"roles"_s, u"--help"_s}).out.contains(u"both"_s));
}

QTEST_GUILESS_MAIN(tst_CliReport)
#include "tst_clireport.moc"
