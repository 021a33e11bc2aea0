// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/competencyresult.h"
#include "ui/charts/chartview.h"

class QGraphicsItem;

namespace Compass {

/// The mean of θ of each competency as a horizontal bar with its 90 % likely range,
/// on the scale from 0 to 5 whose fifths are the levels.
class LevelBarsChart final : public ChartView
{
    Q_OBJECT

public:
    /// \a catalog outlives the chart.
    explicit LevelBarsChart(const Catalog &catalog, QWidget *parent = nullptr);

    void setResults(QList<CompetencyResult> results);

    QString switchText() const override;
    int heightForWidth(int width) const override;

protected:
    Description description() const override;
    void draw(const QSizeF &size) override;
    QRectF pointArea(int point) const override;
    void paintMark(QPainter *painter, int point) const override;

private:
    QString name(const CompetencyResult &result) const;
    double labelHeight(double width) const;
    QRectF band(int row) const;
    void drawAxes();
    double category(int row) const;
    void drawGrid();
    void drawBars();
    void drawWhisker(int row, const LevelEstimate &estimate);
    void drawTexts();
    void add(QAbstractSeries *series);

    const Catalog &m_catalog;
    QList<CompetencyResult> m_results;
    double m_width = 0.0;
    QList<QGraphicsItem *> m_texts;
};

} // namespace Compass
