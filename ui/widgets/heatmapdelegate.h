// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Compass {

/// Paints the cells of a heatmap: letters and numbers on the colour of their level, a
/// hatched edge and a mark below a target, a question mark when unsure, counts side by
/// side, and a dashed border around what is hidden. Other cells stay text.
class HeatmapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The mark for "below target" inside \a place.
void paintBelowMark(QPainter *painter, const QRectF &place, const QColor &colour);

/// How wide a number of a group is drawn at least.
int heatmapCountWidth();

} // namespace Compass
