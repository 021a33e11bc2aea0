// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarlayout.h"

#include "core/content/content.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_RadarLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstAxisPointsUpAndTheNextOnesGoClockwise();
    void labelsNeitherOverlapNorAreCut_data();
    void labelsNeitherOverlapNorAreCut();
    void chartNeverCollapses_data();
    void chartNeverCollapses();
    void namesWithoutRoomBecomeAKey();

private:
    Content m_content;
};

static QFont labelFont(int pixels)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(pixels);
    return font;
}

void tst_RadarLayout::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_RadarLayout::firstAxisPointsUpAndTheNextOnesGoClockwise()
{
    const RadarLayout layout =
        radarLayout({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, labelFont(12), 400.0, 100.0);

    QCOMPARE(layout.radius, 100.0);
    QCOMPARE(layout.at(0, 1.0), layout.centre + QPointF(0.0, -100.0));
    QCOMPARE(layout.at(1, 0.5), layout.centre + QPointF(50.0, 0.0));
    QCOMPARE(layout.at(2, 1.0), layout.centre + QPointF(0.0, 100.0));
}

void tst_RadarLayout::labelsNeitherOverlapNorAreCut_data()
{
    QTest::addColumn<int>("framework");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<double>("width");

    const QList<QLocale> locales{{QLocale::English, QLocale::Canada},
                                 {QLocale::French, QLocale::Canada}};
    for (int framework = 0; framework < 3; ++framework) {
        for (const QLocale &locale : locales) {
            for (const int pixels : {12, 18, 24}) {
                for (const double width : {360.0, 760.0, 1200.0}) {
                    QTest::addRow("%d %s %d px, %g wide", framework, qPrintable(locale.name()),
                                  pixels, width)
                        << framework << locale << pixels << width;
                }
            }
        }
    }
}

static void verifyApart(const QList<QRectF> &rects)
{
    for (qsizetype first = 0; first < rects.size(); ++first) {
        for (qsizetype second = first + 1; second < rects.size(); ++second)
            QVERIFY(!rects.at(first).intersects(rects.at(second)));
    }
}

void tst_RadarLayout::labelsNeitherOverlapNorAreCut()
{
    QFETCH(int, framework);
    QFETCH(QLocale, locale);
    QFETCH(int, pixels);
    QFETCH(double, width);
    QStringList names;
    for (const Competency &each : m_content.catalog.frameworks.at(framework).competencies)
        names.append(each.name.in(locale));

    const QFont font = labelFont(pixels);
    const RadarLayout layout = radarLayout(names, font, width, pixels * 8.0);

    const QRectF frame(-0.5, 0.0, width + 1.0, layout.height);
    const QList<QRectF> all = layout.labels + layout.key;
    verifyApart(all);
    for (const QRectF &each : all)
        QVERIFY(frame.contains(each));
    for (int axis = 0; axis < names.size(); ++axis) {
        const QRectF place = layout.labels.at(axis);
        const QRectF needed = QFontMetricsF(font).boundingRect(
            QRectF(0, 0, place.width(), 1e5), Qt::TextWordWrap, layout.texts.at(axis));
        QVERIFY(needed.width() <= place.width() + 0.5);
        QVERIFY(needed.height() <= place.height() + 0.5);
    }
}

void tst_RadarLayout::chartNeverCollapses_data()
{
    labelsNeitherOverlapNorAreCut_data();
}

void tst_RadarLayout::chartNeverCollapses()
{
    QFETCH(int, framework);
    QFETCH(QLocale, locale);
    QFETCH(int, pixels);
    QFETCH(double, width);
    QStringList names;
    for (const Competency &each : m_content.catalog.frameworks.at(framework).competencies)
        names.append(each.name.in(locale));

    const double largest = std::min(pixels * 8.0, width / 3.0);
    QVERIFY(radarLayout(names, labelFont(pixels), width, largest).radius >= 0.6 * largest);
}

void tst_RadarLayout::namesWithoutRoomBecomeAKey()
{
    const QStringList names(7, u"Interdepartmental responsibilities"_s);
    const RadarLayout layout = radarLayout(names, labelFont(24), 300.0, 100.0);

    QCOMPARE(layout.texts.first(), u"1"_s);
    QCOMPARE(layout.key.size(), 7);
    QVERIFY(layout.key.first().top() > layout.centre.y() + layout.radius);
    QCOMPARE(radarKeyText(6, u"Accounts"_s, QLocale(QLocale::English)), u"7. Accounts"_s);
}

QTEST_MAIN(tst_RadarLayout)

#include "tst_radarlayout.moc"
