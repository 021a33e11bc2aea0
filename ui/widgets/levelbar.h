// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/level.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Compass {

/// What a level bar shows: mean and SD of θ on the scale 0–5.
struct LevelBarValues
{
    double mean = 0.0;
    double sd = 0.0;
    std::optional<Level> target;
};

/// Draws the bar from 0 to the mean, divisions at the level edges, the 90 % likely
/// range as a line with ends, and a tick at the lower edge of the target.
void paintLevelBar(QPainter *painter, const QRect &rect, const LevelBarValues &values,
                   const QWidget *widget);

/// The item data role under which a model gives a LevelBarValues.
constexpr int LevelBarRole = Qt::UserRole + 40;

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

Q_DECLARE_METATYPE(Compass::LevelBarValues)
