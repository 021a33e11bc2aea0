// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/covermarks.h"

#include <QStyledItemDelegate>

namespace Compass {

/// Paints how many people are there against how many are needed: the number, a filled
/// mark for each who is there, a dashed one for each who is missing, and after a gap
/// those beyond the need. Where there are too many to count at a glance, the number
/// stands alone.
class CoverDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints the words for a CoverState beside its icon, in its colour.
class CoverStateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Compass
