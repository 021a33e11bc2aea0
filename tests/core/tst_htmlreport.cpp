// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/htmlreport.h"
#include "core/documents/htmltext.h"
#include "core/documents/palette.h"
#include "tests/support/samplereport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_HtmlReport : public QObject
{
    Q_OBJECT

private slots:
    void languageAndTitleAreNamed();
    void eachPartHasItsLanguage();
    void headingsStandInOrder();
    void tablesHaveCaptionAndScopes();
    void picturesHaveTheirWords();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void hostileTextIsHarmlessEverywhere();
    void nothingIsLoadedOrRun();
    void sameReportGivesSameBytes();
    void coloursCanBeToldApart_data();
    void coloursCanBeToldApart();
};

static QString htmlOf(const Report &report)
{
    return QString::fromUtf8(htmlDocument(report));
}

static QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

void tst_HtmlReport::languageAndTitleAreNamed()
{
    const QString html = htmlOf(Sample::report());

    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-CA\">"_s));
    QVERIFY(html.contains(u"<title>Digital skills report</title>"_s));
    QVERIFY(html.contains(u"<meta name=\"description\" content=\"Where a person stands.\">"_s));
    QVERIFY(html.contains(u"content=\"2026-11-21\""_s));
    QVERIFY(!html.contains(u"<nav>"_s));
}

void tst_HtmlReport::eachPartHasItsLanguage()
{
    const QString html = htmlOf(Sample::reportInBothLanguages());

    QCOMPARE(allMatches(html, u"<article id=\"[^\"]+\" lang=\"([^\"]+)\""_s),
             (QStringList{u"en-CA"_s, u"fr-CA"_s}));
    const QStringList ids = allMatches(html, u" id=\"([^\"]+)\""_s);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    for (const QString &target : allMatches(html, u"href=\"#([^\"]+)\""_s))
        QVERIFY2(ids.contains(target), qPrintable(target));
    QVERIFY(html.contains(u"lang=\"fr-CA\">Rapport de compétences</a>"_s));
}

void tst_HtmlReport::headingsStandInOrder()
{
    QCOMPARE(allMatches(htmlOf(Sample::report()), u"<h(\\d)>"_s),
             (QStringList{u"1"_s, u"2"_s, u"2"_s, u"3"_s}));
}

void tst_HtmlReport::tablesHaveCaptionAndScopes()
{
    const QString html = htmlOf(Sample::report());

    QVERIFY(html.contains(u"<caption>Levels</caption>"_s));
    QCOMPARE(html.count(u"<th scope=\"col\""_s), 2);
    QCOMPARE(html.count(u"<th scope=\"row\">"_s), 3);
    QVERIFY(html.contains(u"<td class=\"number\">2.5</td>"_s));
}

void tst_HtmlReport::picturesHaveTheirWords()
{
    const QString html = htmlOf(Sample::report());

    QVERIFY(html.contains(
        u"<svg role=\"img\" aria-labelledby=\"figure-1-title figure-1-desc\" viewBox=\"0 0 200 60\""_s));
    QVERIFY(html.contains(u"<title id=\"figure-1-title\">Your levels as bars</title>"_s));
    QVERIFY(
        html.contains(u"<desc id=\"figure-1-desc\">Skill 1: Working, target Advanced</desc>"_s));
    const QString svg = html.mid(html.indexOf(u"<svg"_s)).section(u"</svg>"_s, 0, 0) + u"</svg>"_s;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void tst_HtmlReport::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("script") << u"<script>alert(1)</script>"_s
                            << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("attribute") << u"\" onload=\"x"_s << u"&quot; onload=&quot;x"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("end of style") << u"</style>"_s << u"&lt;/style&gt;"_s;
    QTest::newRow("control") << u"a\u0000\u001b\u0085b"_s << u"a���b"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd800)) << u"?"_s;
    QTest::newRow("non-character") << u"\ufffe\uffff\ufdd0"_s << u"���"_s;
    QTest::newRow("French") << u"l’écart\u00a0: «\u00a0élevé\u00a0»"_s
                            << u"l’écart\u00a0: «\u00a0élevé\u00a0»"_s;
    QTest::newRow("beyond the plane") << u"🙂"_s << u"🙂"_s;
}

void tst_HtmlReport::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);

    QCOMPARE(htmlEscaped(text), escaped);
}

void tst_HtmlReport::hostileTextIsHarmlessEverywhere()
{
    const QString bad = u"\"><img src=x onerror=%1>'&<!--]]>%2"_s;
    Report report = Sample::report();
    report.title = bad;
    report.subject = bad;
    report.parts.first().blocks = {
        Heading{1, bad},
        Paragraph{bad},
        ItemList{{bad}},
        Table{bad, {{bad}, {bad}}, {{{bad}, {bad}}}},
        Figure{bad, bad, Drawing{{9, 9}, {DrawnText{{0, 0}, bad}}}},
    };

    const QString html = htmlOf(report);

    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<!--"_s));
    QCOMPARE(html.count(u"onerror=%1&gt;'&amp;&lt;!--]]&gt;%2"_s), 14);
}

void tst_HtmlReport::nothingIsLoadedOrRun()
{
    const QString html = htmlOf(Sample::reportInBothLanguages());

    for (const QString &word : {u"<script"_s, u"http:"_s, u"https:"_s, u"url("_s, u"@import"_s,
                                u"<link"_s, u" src="_s, u"javascript"_s})
        QVERIFY2(!html.contains(word), qPrintable(word));
    QVERIFY(html.contains(u"default-src 'none'; style-src 'unsafe-inline'"_s));
}

void tst_HtmlReport::sameReportGivesSameBytes()
{
    QCOMPARE(htmlDocument(Sample::report()), htmlDocument(Sample::report()));
}

/// WCAG 2.2 relative luminance of "#rrggbb".
static double luminance(QLatin1StringView colour)
{
    const uint rgb = colour.mid(1).toUInt(nullptr, 16);
    const auto linear = [rgb](int shift) {
        const double part = ((rgb >> shift) & 0xffU) / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

static double contrast(QLatin1StringView one, QLatin1StringView other)
{
    const double high = std::max(luminance(one), luminance(other)) + 0.05;
    return high / (std::min(luminance(one), luminance(other)) + 0.05);
}

void tst_HtmlReport::coloursCanBeToldApart_data()
{
    QTest::addColumn<QLatin1StringView>("colour");
    QTest::addColumn<QLatin1StringView>("ground");
    QTest::addColumn<double>("least");

    const QLatin1StringView dark = darkColour(DrawingRole::Paper);
    QTest::newRow("text") << DocumentColour::Text << DocumentColour::Paper << 4.5;
    QTest::newRow("quiet text") << DocumentColour::Muted << DocumentColour::Paper << 4.5;
    QTest::newRow("text on a band") << DocumentColour::Text << DocumentColour::Band << 4.5;
    QTest::newRow("heading") << DocumentColour::Heading << DocumentColour::Paper << 4.5;
    for (const DrawingRole role : {DrawingRole::Ink, DrawingRole::Muted}) {
        QTest::newRow("light words") << lightColour(role) << DocumentColour::Paper << 4.5;
        QTest::newRow("dark words") << darkColour(role) << dark << 4.5;
    }
    for (const DrawingRole role : {DrawingRole::Bar, DrawingRole::Target}) {
        QTest::newRow("light part") << lightColour(role) << DocumentColour::Paper << 3.0;
        QTest::newRow("dark part") << darkColour(role) << dark << 3.0;
    }
}

void tst_HtmlReport::coloursCanBeToldApart()
{
    QFETCH(QLatin1StringView, colour);
    QFETCH(QLatin1StringView, ground);
    QFETCH(double, least);

    QCOMPARE_GE(contrast(colour, ground), least);
}

QTEST_GUILESS_MAIN(tst_HtmlReport)
#include "tst_htmlreport.moc"
