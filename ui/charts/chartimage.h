// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace Compass {

class ChartView;

/// \a chart as it is laid out now, on the page's colour and without any mark, at
/// \a scale pixels for each of its own. A chart that is not shown is laid out with
/// ChartView::layOut() first.
QImage chartImage(ChartView &chart, double scale = 2.0);

/// The same as the bytes of a PNG file, with \a notes below the chart.
QByteArray chartPng(ChartView &chart, const QStringList &notes = {});

/// The same as an SVG file; its title and description are the chart's own words and
/// \a notes.
QByteArray chartSvg(ChartView &chart, const QStringList &notes = {});

} // namespace Compass
