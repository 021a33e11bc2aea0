// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/probabilitybars.h"
#include "ui/charts/radarchart.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Charts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void radarReadsAsAChartWithOnePointAnAxis();
    void pointWithoutLevelSaysSo();
    void arrowKeysWalkThePoints();
    void markSurvivesOnlyWhileItsPointExists();
    void barsReadLevelCertaintyAndRange();
    void probabilitiesReadAsText();
    void wordsFollowTheLocale();
    void hiddenChartCanBePictured();
    void drawingIsWellFormedAndNamed();
    void notesStandBelowTheChart();
    void largerTextNeedsMoreHeight();

private:
    QList<RadarAxis> axes() const;

    Content m_content;
};

static LevelEstimate estimateOf(int level, std::array<double, 5> probabilities)
{
    LevelEstimate estimate = certainEstimate(Level::fromInt(level).value());
    estimate.probabilities = probabilities;
    estimate.sd = 0.5;
    estimate.certainty = Certainty::Fairly;
    return estimate;
}

void tst_Charts::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

/// Cybersecurity, every competency at Working but the last, which has no level.
QList<RadarAxis> tst_Charts::axes() const
{
    QList<RadarAxis> axes;
    for (const Competency &each : m_content.catalog.frameworks.at(2).competencies)
        axes.append({each.name, Level::fromInt(2), std::nullopt, std::nullopt});
    axes.last().you.reset();
    return axes;
}

void tst_Charts::radarReadsAsAChartWithOnePointAnAxis()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&chart);

    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), u"Radar chart of your levels"_s);
    QVERIFY(!access->text(QAccessible::Description).isEmpty());
    QCOMPARE(access->childCount(), 7);
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"Accounts and authentication: Working"_s);
    QCOMPARE(access->indexOfChild(access->child(3)), 3);
    QVERIFY(!access->child(7));
}

void tst_Charts::pointWithoutLevelSaysSo()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());

    QCOMPARE(chart.pointTexts().constLast(),
             u"Building security into work and services: no level"_s);
}

void tst_Charts::arrowKeysWalkThePoints()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    chart.resize(400, 400);
    chart.show();
    chart.setFocus();
    QSignalSpy moved(&chart, &ChartView::currentPointChanged);

    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 6);
    QCOMPARE(moved.count(), 4);

    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(access->child(6)->state().selected);
    QVERIFY(!access->child(0)->state().selected);
}

void tst_Charts::markSurvivesOnlyWhileItsPointExists()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    chart.setCurrentPoint(6);

    chart.setAxes(axes().first(5));
    QCOMPARE(chart.currentPoint(), -1);
}

void tst_Charts::barsReadLevelCertaintyAndRange()
{
    // Mean 2.5, SD 0.5: from 1.68 to 3.32, which touches levels 1 to 3.
    CompetencyResult rated;
    rated.competency = CompetencyId(u"CYB-01"_s);
    rated.status = CompetencyStatus::Rated;
    rated.estimate = estimateOf(2, {0.0, 0.15, 0.7, 0.15, 0.0});
    CompetencyResult exempt;
    exempt.competency = CompetencyId(u"CYB-02"_s);
    exempt.status = CompetencyStatus::NotApplicable;

    LevelBarsChart chart(m_content.catalog);
    chart.setResults({rated, exempt});
    QCOMPARE(chart.pointTexts(),
             QStringList({u"Accounts and authentication: Working, fairly sure, likely 1 to 3"_s,
                          u"Recognizing and reporting phishing and social engineering: Does not "
                          "apply"_s}));
}

void tst_Charts::probabilitiesReadAsText()
{
    ProbabilityBars bars;
    bars.show(m_content.catalog.scale, estimateOf(3, {0.001, 0.004, 0.09, 0.69, 0.215}));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&bars);

    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->childCount(), 5);
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"Not yet: < 1%"_s);
    QCOMPARE(access->child(3)->text(QAccessible::Name), u"Advanced: 69%"_s);
    QVERIFY(!access->child(3)->state().focusable);
}

void tst_Charts::wordsFollowTheLocale()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());

    chart.setLocale(QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(chart.pointTexts().constFirst(), u"Comptes et authentification: Pratique"_s);
}

/// The colours of a picture of \a chart, to tell a drawing from an empty page.
static QSet<QRgb> coloursOf(ChartView &chart)
{
    const QImage image = chartImage(chart, 1.0);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

void tst_Charts::hiddenChartCanBePictured()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    chart.layOut({480, chart.heightForWidth(480)});

    QCOMPARE(chartImage(chart, 2.0).width(), 960);
    const QSet<QRgb> colours = coloursOf(chart);
    QVERIFY(colours.contains(qRgb(0x29, 0x62, 0xa3)));
    QVERIFY(colours.contains(qRgb(0xff, 0xff, 0xff)));
    QVERIFY(chartPng(chart).startsWith("\x89PNG"));
}

void tst_Charts::drawingIsWellFormedAndNamed()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    chart.layOut({480, chart.heightForWidth(480)});

    QXmlStreamReader drawing(chartSvg(chart));
    QString title;
    while (!drawing.atEnd()) {
        if (drawing.readNext() == QXmlStreamReader::StartElement && drawing.name() == "title"_L1)
            title = drawing.readElementText();
    }
    QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
    QCOMPARE(title, u"Radar chart of your levels"_s);
}

void tst_Charts::notesStandBelowTheChart()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    chart.layOut({480, chart.heightForWidth(480)});

    const QByteArray drawing = chartSvg(chart, {u"For practice only."_s, u"Made up."_s});
    QCOMPARE(drawing.count("For practice only."), 2); // In the description and as text.
    QVERIFY(!chartSvg(chart).contains("practice"));
    const QImage plain = QImage::fromData(chartPng(chart));
    const QImage noted = QImage::fromData(chartPng(chart, {u"For practice only."_s}));
    QCOMPARE(noted.width(), plain.width());
    QCOMPARE_GT(noted.height(), plain.height());
    QCOMPARE(noted.copy(plain.rect()), plain);
}

void tst_Charts::largerTextNeedsMoreHeight()
{
    RadarChart chart(m_content.catalog.scale);
    chart.setAxes(axes());
    const int before = chart.heightForWidth(480);

    QFont font = QApplication::font();
    const QFont usual = font;
    font.setPixelSize(2 * QFontInfo(font).pixelSize());
    QApplication::setFont(font);
    const int after = chart.heightForWidth(480);
    QApplication::setFont(usual);

    QVERIFY(after > before);
}

QTEST_MAIN(tst_Charts)

#include "tst_charts.moc"
