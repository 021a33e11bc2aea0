// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/primarybutton.h"

#include "ui/style/compassstyle.h"
#include "ui/style/iconset.h"

#include <QEvent>
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
    setIcon(m_arrow ? Compass::icon(IconName::ArrowRight, themeOf(this).onAction) : QIcon());
}

} // namespace Compass
