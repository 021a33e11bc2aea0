// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historytext.h"

#include "core/explanations/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Compass {

namespace {

struct HistoryTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::History)
};

} // namespace

QString dayText(const QDateTime &moment, const QLocale &locale)
{
    //: A short date format as QLocale reads it, for "Nov 20, 2026".
    return locale.toString(moment.toLocalTime().date(), HistoryTr::tr("MMM d, yyyy"));
}

QString rangeText(const MeanEstimate &figures, const QLocale &locale)
{
    const LikelyRange range = likelyRange(figures.mean, figures.sd);
    //: A range of two figures such as 2.1 and 2.7.
    return HistoryTr::tr("%1–%2").arg(numberText(range.low, 1, locale),
                                      numberText(range.high, 1, locale));
}

QString versionText(const TrendPoint &point)
{
    return point.isCarried ? HistoryTr::tr("%1, carried over").arg(point.version) : point.version;
}

Level levelOfMean(double mean)
{
    return Level::fromInt(std::clamp(static_cast<int>(mean), Level::Lowest, Level::Highest))
        .value();
}

QString pointText(const Scale &scale, const TrendPoint &point, const QLocale &locale)
{
    //: %1 a date, %2 a level, %3 a figure, %4 "2.1–2.7".
    return HistoryTr::tr("%1: %2, mean %3, likely %4")
        .arg(dayText(point.at, locale), scale.nameOf(levelOfMean(point.figures.mean)).in(locale),
             numberText(point.figures.mean, 1, locale), rangeText(point.figures, locale));
}

QString versionChangeText(const FrameworkTrend &trend, const VersionChange &change,
                          const QLocale &locale)
{
    //: %1 a framework, %2 and %3 its versions.
    const QString sentence = change.isBreak
        ? HistoryTr::tr("%1 changes from version %2 to %3: figures before and after cannot be "
                        "compared.")
        : HistoryTr::tr("%1 changes from version %2 to %3: earlier figures are carried over.");
    return sentence.arg(trend.name.in(locale), change.from, change.to);
}

} // namespace Compass
