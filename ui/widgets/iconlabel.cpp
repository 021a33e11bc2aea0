// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Compass {

IconLabel::IconLabel(IconName name, double units, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(IconName name)
{
    m_name = name;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {grid(m_units), grid(m_units)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(
        0, 0, iconPixmap(m_name, palette().color(foregroundRole()), width(), devicePixelRatioF()));
}

QWidget *besideIcon(IconLabel *icon, QWidget *words)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.25));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return row;
}

} // namespace Compass
