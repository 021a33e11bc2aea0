// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/scale.h"
#include "ui/charts/chartview.h"
#include "ui/charts/radarlayout.h"

class QGraphicsItem;

namespace Compass {

/// One axis of a radar chart. A level without a value has no point on the axis.
struct RadarAxis
{
    LocalizedText name;
    std::optional<Level> you;
    std::optional<Level> previous; ///< In an earlier assessment.
    std::optional<Level> target;   ///< Only where targets may be seen.
};

/// The levels of one framework, one competency an axis: a filled line for now, a
/// dotted one for before and a dashed outline for the target. Its lines use levels,
/// not means; the rings carry the names of the levels.
class RadarChart final : public ChartView
{
    Q_OBJECT

public:
    /// \a scale outlives the chart.
    explicit RadarChart(const Scale &scale, QWidget *parent = nullptr);

    /// Shows \a axes, at least three.
    void setAxes(QList<RadarAxis> axes);

    QString switchText() const override;
    int heightForWidth(int width) const override;

protected:
    Description description() const override;
    void draw(const QSizeF &size) override;
    QRectF pointArea(int point) const override;
    void paintMark(QPainter *painter, int point) const override;

private:
    using Levels = QList<std::optional<Level>>;

    QStringList names() const;
    Levels levels(std::optional<Level> RadarAxis::*which) const;
    RadarLayout layoutFor(double width) const;
    QString pointText(const RadarAxis &axis) const;
    void drawAxes();
    void drawRings();
    void drawLine(const Levels &levels, const QPen &pen);
    void drawArea(const Levels &levels);
    void drawPoints(const Levels &levels);
    void drawTexts();
    void add(QAbstractSeries *series);

    const Scale &m_scale;
    QList<RadarAxis> m_axes;
    RadarLayout m_layout;
    QList<QGraphicsItem *> m_texts;
};

} // namespace Compass
