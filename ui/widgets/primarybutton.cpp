// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/primarybutton.h"

#include "ui/style/compassstyle.h"
#include "ui/style/iconset.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Compass {

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Primary);
    setAutoDefault(true); // Enter presses it, also outside a dialog.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PrimaryButton::setArrowShown(bool shown)
{
    m_arrow = shown;
    dress();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        dress();
    else if (event->type() == QEvent::ApplicationFontChange)
        setButtonKind(this, ButtonKind::Primary);
}

/// An arrow with room at its left: the style leaves too little between icon and words.
static QPixmap arrow(const QColor &colour, QSize size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = size.height();
    painter.drawPixmap(size.width() - side, 0,
                       iconPixmap(IconName::ArrowRight, colour, side, ratio));
    return pixmap;
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // Laid out from the right, so that the arrow stands behind the words.
    if (m_arrow)
        option.direction = Qt::RightToLeft;
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void PrimaryButton::dress()
{
    const QSize size(grid(2.75), grid(2.25));
    QIcon leading;
    if (m_arrow) {
        for (const qreal ratio : {1.0, 2.0})
            leading.addPixmap(arrow(themeOf(this).onAction, size, ratio));
    }
    setIconSize(size);
    setIcon(leading);
}

} // namespace Compass
