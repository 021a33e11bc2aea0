// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backupretention.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace Compass {

namespace {

/// Keeps the newest copy of each of the last \a count periods.
struct Rule
{
    int count;
    qint64 (*period)(const QDateTime &);
};

} // namespace

static qint64 moment(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

static qint64 week(const QDateTime &time)
{
    return time.toUTC().date().toJulianDay() / 7; // Julian day 0 was a Monday.
}

static qint64 month(const QDateTime &time)
{
    const QDate date = time.toUTC().date();
    return qint64{date.year()} * 12 + date.month();
}

static constexpr std::array rules = {Rule{5, moment}, Rule{4, week}, Rule{12, month}};

static QSet<QDateTime> kept(const QList<QDateTime> &newestFirst, const Rule &rule)
{
    QSet<QDateTime> times;
    QSet<qint64> periods;
    for (const QDateTime &time : newestFirst) {
        const qint64 period = rule.period(time);
        if (periods.size() == rule.count || periods.contains(period))
            continue;
        periods.insert(period);
        times.insert(time);
    }
    return times;
}

QList<QDateTime> dispensableBackups(const QList<QDateTime> &times)
{
    QList<QDateTime> newestFirst = times;
    std::ranges::sort(newestFirst, std::greater());

    QSet<QDateTime> keep;
    for (const Rule &rule : rules)
        keep.unite(kept(newestFirst, rule));

    QList<QDateTime> dispensable;
    std::ranges::copy_if(times, std::back_inserter(dispensable),
                         [&](const QDateTime &time) { return !keep.contains(time); });
    return dispensable;
}

} // namespace Compass
