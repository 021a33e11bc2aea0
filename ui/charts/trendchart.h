// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/trendlayout.h"

class QGraphicsItem;

namespace Compass {

/// The mean of each framework over time, on the scale from 0 to 5 whose fifths are the
/// levels: a line with its 90 % likely range as a band. Lines differ by dash and
/// marker. A change of version is an upright line with a letter, which the key under
/// the chart explains; a line that cannot go on across it is broken there.
class TrendChart final : public ChartView
{
    Q_OBJECT

public:
    /// \a scale outlives the chart.
    explicit TrendChart(const Scale &scale, QWidget *parent = nullptr);

    void setTrends(QList<FrameworkTrend> trends);

    QString switchText() const override;
    int heightForWidth(int width) const override;

protected:
    Description description() const override;
    void draw(const QSizeF &size) override;
    QRectF pointArea(int point) const override;
    void paintMark(QPainter *painter, int point) const override;

private:
    void drawAxes();
    void drawLevels();
    void drawTrend(qsizetype index);
    void drawSegment(qsizetype index, qsizetype from, qsizetype to);
    void drawBand(qsizetype index, qsizetype from, qsizetype to);
    void drawMarkers(qsizetype index);
    void drawChanges();
    void drawDates();
    void drawKey();
    void addText(const QString &text, double size, const QRectF &place, Qt::Alignment alignment);
    void addItem(QGraphicsItem *item);
    void add(QAbstractSeries *series);

    const Scale &m_scale;
    QList<FrameworkTrend> m_trends;
    TrendLayout m_layout;
    QList<QGraphicsItem *> m_items; ///< What is drawn over the series.
};

} // namespace Compass
