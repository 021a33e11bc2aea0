// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationbutton.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Compass {

NavigationButton::NavigationButton(IconName icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(1.0, QFont::DemiBold));
    const int words = metrics.horizontalAdvance(text());
    return {std::max(grid(24.0), grid(7.0) + words + grid(2.0)), grid(5.5)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme.page);
        painter.fillRect(QRect(0, 0, grid(0.5), height()), theme.action);
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.selection);
    }

    const int side = grid(2.5);
    painter.drawPixmap(grid(3.0), (height() - side) / 2,
                       iconPixmap(m_icon, theme.text, side, devicePixelRatioF()));
    painter.setFont(textFont(1.0, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(grid(7.0), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Compass
