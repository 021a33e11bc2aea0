// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/levelbarvalues.h"

#include <QStyledItemDelegate>

namespace Compass {

/// Draws the bar from 0 to the mean, divisions at the level edges, the 90 % likely
/// range as a line with ends, and a tick at the lower edge of the target.
void paintLevelBar(QPainter *painter, const QRect &rect, const LevelBarValues &values,
                   const QWidget *widget);

/// Paints the cells of one column as level bars. What they show stands in the
/// model's DisplayRole and AccessibleTextRole as words.
class LevelBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Compass
