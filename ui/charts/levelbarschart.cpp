// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/levelbarschart.h"

#include "core/explanations/resulttext.h"
#include "core/explanations/words.h"
#include "ui/charts/charttexts.h"
#include "ui/style/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int ThetaEnd = Level::Highest + 1;
static constexpr double BarLabelSize = 0.93;
static constexpr double ScaleSize = 0.79;
static constexpr double BarRoom = 2.5;
static constexpr double BarThickness = 1.5;
static constexpr double Margin = 1.0;

LevelBarsChart::LevelBarsChart(const Catalog &catalog, QWidget *parent)
    : ChartView(new QChart, parent)
    , m_catalog(catalog)
{
}

void LevelBarsChart::setResults(QList<CompetencyResult> results)
{
    m_results = std::move(results);
    renew();
}

QString LevelBarsChart::switchText() const
{
    return tr("Show as bars");
}

QString LevelBarsChart::name(const CompetencyResult &result) const
{
    const Competency *competency = m_catalog.competency(result.competency);
    const QString name = competency ? competency->name.in(locale()) : result.competency.toString();
    //: A competency without a level, and why.
    return result.estimate ? name : tr("%1: %2").arg(name, statusWord(result.status));
}

double LevelBarsChart::labelHeight(double width) const
{
    const QFontMetricsF metrics(textFont(BarLabelSize));
    double highest = metrics.height();
    for (const CompetencyResult &result : m_results) {
        const QRectF text = metrics.boundingRect(QRectF(0, 0, width - 2 * grid(Margin), 1e5),
                                                 Qt::TextWordWrap, name(result));
        highest = std::max(highest, text.height());
    }
    return std::ceil(highest);
}

/// The height of the line with the names of the levels.
static int scaleHeight()
{
    return QFontMetrics(textFont(ScaleSize)).height() + grid(1.0);
}

int LevelBarsChart::heightForWidth(int width) const
{
    const double row = labelHeight(width) + grid(BarRoom);
    return static_cast<int>(std::ceil(row * static_cast<double>(m_results.size()))) + scaleHeight()
        + 2 * grid(Margin);
}

QRectF LevelBarsChart::band(int row) const
{
    const double height = labelHeight(m_width) + grid(BarRoom);
    return {double(grid(Margin)), grid(Margin) + row * height, m_width - 2 * grid(Margin), height};
}

ChartView::Description LevelBarsChart::description() const
{
    Description words;
    words.name = tr("Bar chart of your levels");
    words.summary = tr("Each bar is a competency, from Not yet to the middle of what is likely; "
                       "the line with ends is the likely range. Use the arrow keys to hear each "
                       "one.");
    for (const CompetencyResult &result : m_results) {
        const Competency *competency = m_catalog.competency(result.competency);
        words.points.append(tr("%1: %2").arg(competency ? competency->name.in(locale()) : QString(),
                                             resultText(m_catalog.scale, result, locale())));
    }
    return words;
}

void LevelBarsChart::draw(const QSizeF &size)
{
    if (m_results.isEmpty() || size.isEmpty())
        return;

    m_width = size.width();
    chart()->removeAllSeries();
    drawAxes();
    drawGrid();
    drawBars();
    for (int row = 0; row < m_results.size(); ++row) {
        if (const auto &estimate = m_results.at(row).estimate; estimate && estimate->sd > 0.0)
            drawWhisker(row, *estimate);
    }
    drawTexts();
}

void LevelBarsChart::drawAxes()
{
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }

    auto *rows = new QBarCategoryAxis;
    for (const CompetencyResult &result : std::as_const(m_results))
        rows->append(result.competency.toString());
    auto *theta = new QValueAxis;
    theta->setRange(0.0, ThetaEnd);

    chart()->addAxis(rows, Qt::AlignLeft);
    chart()->addAxis(theta, Qt::AlignBottom);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(rows), static_cast<QAbstractAxis *>(theta)}) {
        axis->setVisible(false);
    }
    // A bar stands in the middle of its band: half a label lower, it is under its name.
    const double lower = labelHeight(m_width) / 2.0;
    const QRectF first = band(0);
    const QRectF last = band(static_cast<int>(m_results.size()) - 1);
    chart()->setPlotArea(first.united(last).translated(0.0, lower));
}

void LevelBarsChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (QAbstractAxis *axis : chart()->axes())
        series->attachAxis(axis);
}

/// Qt Charts counts categories from the bottom, people read from the top.
double LevelBarsChart::category(int row) const
{
    return static_cast<double>(m_results.size() - 1 - row);
}

void LevelBarsChart::drawGrid()
{
    const double half = 0.5;
    const double belowBars = labelHeight(m_width) / 2.0 / band(0).height();
    for (int edge = 0; edge <= ThetaEnd; ++edge) {
        auto *line = new QLineSeries;
        line->append(edge, belowBars - half);
        line->append(edge, static_cast<double>(m_results.size()) - half);
        line->setPen(QPen(themeOf(this).line, 1));
        add(line);
    }
}

void LevelBarsChart::drawBars()
{
    auto *means = new QBarSet({});
    for (auto result = m_results.crbegin(); result != m_results.crend(); ++result)
        means->append(result->estimate ? result->estimate->mean : 0.0);
    means->setColor(themeOf(this).bar);
    means->setBorderColor(themeOf(this).bar);
    auto *bars = new QHorizontalBarSeries;
    bars->append(means);
    bars->setBarWidth(grid(BarThickness) / band(0).height());
    add(bars);
}

void LevelBarsChart::drawWhisker(int row, const LevelEstimate &estimate)
{
    const LikelyRange range = likelyRange(estimate.mean, estimate.sd);
    const double half = 0.35 * grid(BarThickness) / band(0).height();
    const double middle = category(row);
    auto *whisker = new QLineSeries;
    whisker->append({{range.low, middle - half},
                     {range.low, middle + half},
                     {range.low, middle},
                     {range.high, middle},
                     {range.high, middle - half},
                     {range.high, middle + half}});
    whisker->setPen(QPen(themeOf(this).whisker, 2));
    add(whisker);
}

/// The names of the levels, or their numbers where the names are too wide.
static QStringList scaleTexts(const Scale &scale, double room, const QLocale &locale)
{
    const QFontMetricsF metrics(textFont(ScaleSize));
    QStringList names;
    QStringList numbers;
    double widest = 0.0;
    for (const LevelText &level : scale.levels) {
        names.append(level.name.in(locale));
        numbers.append(locale.toString(level.level.toInt()));
        widest = std::max(widest, metrics.horizontalAdvance(names.constLast()));
    }
    return widest < room ? names : numbers;
}

void LevelBarsChart::drawTexts()
{
    qDeleteAll(m_texts);
    m_texts.clear();

    const ColourTheme &theme = themeOf(this);
    const double labels = labelHeight(m_width);
    for (int row = 0; row < m_results.size(); ++row) {
        const QRectF place = band(row);
        QGraphicsTextItem *label =
            chartText(name(m_results.at(row)), textFont(BarLabelSize), place, Qt::AlignLeft);
        label->moveBy(0.0, labels - label->boundingRect().height());
        label->setDefaultTextColor(theme.text);
        m_texts.append(label);
    }

    const QRectF last = band(static_cast<int>(m_results.size()) - 1);
    const double unit = last.width() / ThetaEnd;
    const QStringList scale = scaleTexts(m_catalog.scale, unit - grid(0.5), locale());
    for (int level = 0; level < scale.size(); ++level) {
        const QRectF place(last.left() + level * unit, last.bottom() + grid(0.5), unit, 0.0);
        QGraphicsTextItem *text =
            chartText(scale.at(level), textFont(ScaleSize), place, Qt::AlignHCenter);
        text->setDefaultTextColor(theme.secondary);
        m_texts.append(text);
    }
    for (QGraphicsItem *text : std::as_const(m_texts))
        scene()->addItem(text);
}

QRectF LevelBarsChart::pointArea(int point) const
{
    return band(point).adjusted(-grid(0.5), 0, grid(0.5), 0);
}

void LevelBarsChart::paintMark(QPainter *painter, int point) const
{
    painter->setPen(QPen(themeOf(this).action, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pointArea(point), grid(0.5), grid(0.5));
}

} // namespace Compass
