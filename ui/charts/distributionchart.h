// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "ui/charts/chartview.h"
#include "ui/models/distributionmodel.h"

class QGraphicsItem;

namespace Compass {

/// How the people of a team are spread over the levels: a bar for each part of the team
/// under the name of the competency, cut by how many are at which level. Each bar is all
/// people of its part. Levels have colours, patterns and, where there is room, letters.
class DistributionChart final : public ChartView
{
    Q_OBJECT

public:
    /// \a catalog outlives the chart.
    explicit DistributionChart(const Catalog &catalog, QWidget *parent = nullptr);

    void setRows(QList<DistributionRow> rows);

    QString switchText() const override;
    int heightForWidth(int width) const override;

protected:
    Description description() const override;
    void draw(const QSizeF &size) override;
    QRectF pointArea(int point) const override;
    void paintMark(QPainter *painter, int point) const override;

private:
    /// Where a row is drawn: its competency’s name, if it is the first of it, and its bar.
    struct Band
    {
        QRectF name;
        QRectF label;
        QRectF bar;
    };

    QString name(const DistributionRow &row) const;
    QString label(const DistributionRow &row) const;
    QList<Band> bands(double width) const;
    void add(QGraphicsItem *item);
    void addText(const QString &text, double size, const QRectF &place, const QColor &colour);
    void drawBar(const DistributionRow &row, const QRectF &bar);
    void drawHidden(const QRectF &bar);
    void drawPart(const QRectF &part, int first, int last, const QString &text);
    void drawLevel(const QRectF &place, int level);
    void drawCount(const QRectF &part, const QString &text, const QColor &ground,
                   const QColor &ink);

    const Catalog &m_catalog;
    QList<DistributionRow> m_rows;
    QList<Band> m_bands;
    QList<QGraphicsItem *> m_items;
};

} // namespace Compass
