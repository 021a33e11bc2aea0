// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rule.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Compass {

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, themeOf(this).line);
}

} // namespace Compass
