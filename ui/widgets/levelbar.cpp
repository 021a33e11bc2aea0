// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/levelbar.h"

#include "core/measurement/levelestimate.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Compass {

static constexpr double ThetaEnd = 5.0;

/// Places of θ along a bar, in pixels.
struct ThetaAxis
{
    QRectF bar;

    double at(double theta) const { return bar.left() + bar.width() * theta / ThetaEnd; }
};

static void paintWhisker(QPainter *painter, const ThetaAxis &axis, const LikelyRange &range,
                         const ColourTheme &theme)
{
    const double middle = axis.bar.center().y();
    const double half = axis.bar.height() * 0.42;
    const double low = axis.at(range.low);
    const double high = axis.at(range.high);
    painter->setPen(QPen(theme.whisker, 2, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QPointF(low, middle), QPointF(high, middle));
    painter->drawLine(QPointF(low, middle - half), QPointF(low, middle + half));
    painter->drawLine(QPointF(high, middle - half), QPointF(high, middle + half));
}

static void paintTarget(QPainter *painter, const ThetaAxis &axis, Level target,
                        const ColourTheme &theme)
{
    const double x = axis.at(target.toInt());
    const double beyond = axis.bar.height() * 0.35;
    painter->setPen(QPen(theme.target, 3, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QPointF(x, axis.bar.top() - beyond), QPointF(x, axis.bar.bottom() + beyond));
}

void paintLevelBar(QPainter *painter, const QRect &rect, const LevelBarValues &values,
                   const QWidget *widget)
{
    const ColourTheme &theme = themeOf(widget);
    const double height = grid(1.5);
    const ThetaAxis axis{
        QRectF(rect.left(), QRectF(rect).center().y() - height / 2, rect.width(), height)};

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(axis.bar, theme.track);
    painter->fillRect(QRectF(axis.bar.topLeft(), QPointF(axis.at(values.mean), axis.bar.bottom())),
                      theme.bar);
    painter->setPen(QPen(theme.card, 2));
    for (int edge = 1; edge <= Level::Highest; ++edge)
        painter->drawLine(QPointF(axis.at(edge), axis.bar.top()),
                          QPointF(axis.at(edge), axis.bar.bottom()));
    if (values.sd > 0.0)
        paintWhisker(painter, axis, likelyRange(values.mean, values.sd), theme);
    if (values.target)
        paintTarget(painter, axis, *values.target, theme);
    painter->restore();
}

void LevelBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant values = index.data(LevelBarRole);
    if (!values.canConvert<LevelBarValues>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }

    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    paintLevelBar(painter, option.rect.adjusted(grid(1.0), 0, -grid(1.0), 0),
                  values.value<LevelBarValues>(), option.widget);
}

QSize LevelBarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(20.0), grid(3.25)};
}

} // namespace Compass
