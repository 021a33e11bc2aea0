// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStringList>

namespace Compass {

/// What a chart tells those who hear it: a widget that implements this becomes a
/// chart with one child for each point it shows.
class DescribedChart
{
public:
    virtual ~DescribedChart() = default;

    /// One sentence for each point, e.g. "Accounts: Working, quite sure".
    virtual QStringList pointTexts() const = 0;

    /// Where point \a point is drawn, in the widget's coordinates.
    virtual QRect pointRect(int point) const = 0;

    /// The point that is marked; -1 when there is none.
    virtual int currentPoint() const = 0;

protected:
    DescribedChart() = default;
    DescribedChart(const DescribedChart &) = default;
    DescribedChart &operator=(const DescribedChart &) = default;
};

/// Lets assistive technology see every DescribedChart. Charts call it when they are
/// made; calling it again does nothing.
void installChartAccess();

} // namespace Compass
