// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/csvtable.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CsvTable : public QObject
{
    Q_OBJECT

private slots:
    void startsWithAByteOrderMarkAndEndsLinesInCrLf();
    void cellIsWritten_data();
    void cellIsWritten();
};

void tst_CsvTable::startsWithAByteOrderMarkAndEndsLinesInCrLf()
{
    const QByteArray file = csvTable({{u"Compétence"_s, u"Niveau"_s}, {u"Comptes"_s, u"2"_s}});

    QCOMPARE(file,
             QByteArray("\xEF\xBB\xBF\"Comp\xC3\xA9tence\",\"Niveau\"\r\n\"Comptes\",\"2\"\r\n"));
}

void tst_CsvTable::cellIsWritten_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("words") << u"Working"_s << u"Working"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a, b"_s << u"a, b"_s;
    QTest::newRow("quote") << u"so \"called\""_s << u"so \"\"called\"\""_s;
    QTest::newRow("line break inside") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("sign inside") << u"1 = 1"_s << u"1 = 1"_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("pipe") << u"|calc"_s << u"'|calc"_s;
    QTest::newRow("percent") << u"%0"_s << u"'%0"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("after spaces") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("after a no-break space") << u"\u00a0=1"_s << u"'\u00a0=1"_s;
    QTest::newRow("after a zero-width space") << u"\u200b=1"_s << u"'\u200b=1"_s;
}

void tst_CsvTable::cellIsWritten()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);

    QCOMPARE(csvTable({{cell}}), "\xEF\xBB\xBF\"" + written.toUtf8() + "\"\r\n");
}

QTEST_GUILESS_MAIN(tst_CsvTable)

#include "tst_csvtable.moc"
