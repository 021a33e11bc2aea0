// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendlayout.h"

#include "ui/models/historytext.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Compass {

namespace {

struct TrendTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TrendChart)
};

constexpr double PlotUnits = 30.0; ///< The height of the plot.
constexpr double RightUnits = 3.0; ///< Beside it, for the half of the last date.
constexpr double SecondsADay = 86400.0;

} // namespace

double TrendLayout::dayOf(const QDateTime &moment) const
{
    return static_cast<double>(first.secsTo(moment)) / SecondsADay;
}

QPointF TrendLayout::at(double day, double mean) const
{
    return {plot.left() + plot.width() * day / days,
            plot.bottom() - plot.height() * mean / TrendEnd};
}

QString changeLetter(qsizetype number)
{
    return QString(QChar(u'A' + static_cast<char16_t>(number % 26)));
}

/// What the lines and the letters stand for: the lines first.
static QList<TrendKeyEntry> keyOf(const QList<FrameworkTrend> &trends, const QLocale &locale)
{
    QList<TrendKeyEntry> key;
    for (qsizetype i = 0; i < trends.size(); ++i)
        key.append({trends.at(i).name.in(locale), i, {}});
    qsizetype number = 0;
    for (const FrameworkTrend &trend : trends) {
        for (const VersionChange &change : trend.changes) {
            //: A letter in the chart, and the sentence it stands for.
            key.append({TrendTr::tr("%1: %2").arg(changeLetter(number++),
                                                  versionChangeText(trend, change, locale)),
                        -1,
                        {}});
        }
    }
    return key;
}

/// Stacks the entries of the key from \a top, in lines of \a width, and says where they
/// end.
static double placeKey(QList<TrendKeyEntry> &key, double top, double width)
{
    const QFontMetricsF metrics(textFont(TrendKeySize));
    for (TrendKeyEntry &entry : key) {
        const double indent = entry.trend >= 0 ? grid(TrendKeySample + 1.0) : 0.0;
        const double left = grid(TrendMargin) + indent;
        const double room = std::max(width - left - grid(TrendMargin), 1.0);
        const QRectF text =
            metrics.boundingRect(QRectF(0, 0, room, 1e5), Qt::TextWordWrap, entry.text);
        entry.place = {left, top, room, std::ceil(text.height())};
        top = entry.place.bottom() + grid(0.75);
    }
    return top;
}

static double widestLevel(const Scale &scale, const QLocale &locale)
{
    const QFontMetricsF metrics(textFont(TrendTextSize));
    double widest = 0.0;
    for (const LevelText &level : scale.levels)
        widest = std::max(widest, metrics.horizontalAdvance(level.name.in(locale)));
    return widest;
}

TrendLayout trendLayout(const QList<FrameworkTrend> &trends, const Scale &scale, double width,
                        const QLocale &locale)
{
    TrendLayout layout;
    layout.first = trends.constFirst().points.constFirst().at;
    for (const FrameworkTrend &trend : trends)
        layout.first = std::min(layout.first, trend.points.constFirst().at);
    double last = 0.0;
    for (const FrameworkTrend &trend : trends)
        last = std::max(last, layout.dayOf(trend.points.constLast().at));
    layout.days = last > 0.0 ? last : 1.0;

    const double letters = QFontMetricsF(textFont(TrendKeySize)).height() + grid(0.5);
    const double dates = QFontMetricsF(textFont(TrendTextSize)).height() + grid(2.0);
    const double left = grid(TrendMargin) + widestLevel(scale, locale) + grid(1.5);
    layout.plot = {left, grid(TrendMargin) + letters,
                   std::max(width - left - grid(RightUnits), 1.0), double(grid(PlotUnits))};
    layout.key = keyOf(trends, locale);
    layout.height = placeKey(layout.key, layout.plot.bottom() + dates, width) + grid(TrendMargin);
    return layout;
}

} // namespace Compass
