// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Compass {

IconLabel::IconLabel(IconName name, double units, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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

} // namespace Compass
