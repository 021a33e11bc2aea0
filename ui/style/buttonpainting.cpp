// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/buttonpainting.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Compass {

/// Between icon and words, in grid units.
static constexpr double IconGap = 0.75;

static constexpr char KindProperty[] = "compassButtonKind";

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    const bool wasPrimary = buttonKind(button) == ButtonKind::Primary;
    button->setProperty(KindProperty, static_cast<int>(kind));
    if (kind == ButtonKind::Primary)
        button->setFont(textFont(1.0, QFont::DemiBold));
    else if (wasPrimary)
        button->setFont(QFont());
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(KindProperty).toInt())
                  : ButtonKind::Plain;
}

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CornerPx, CornerPx);
    painter->restore();
}

/// How a button of one kind is painted; an invalid colour paints nothing.
struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

static ButtonColours buttonColours(ButtonKind kind, QStyle::State state, const ColourTheme &theme)
{
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = state & QStyle::State_MouseOver;
    if (!(state & QStyle::State_Enabled))
        return {theme.side, theme.line, theme.secondary};

    switch (kind) {
    case ButtonKind::Primary:
        return {pressed || hovered ? theme.action.darker(pressed ? 125 : 112) : theme.action,
                {},
                theme.onAction};
    case ButtonKind::Link:
        return {{}, {}, theme.link};
    case ButtonKind::Band:
        return {pressed || hovered ? theme.brand.lighter(140) : theme.brand, theme.onBrand,
                theme.onBrand};
    case ButtonKind::Navigation:
        return {{}, {}, theme.text};
    case ButtonKind::Plain:
        break;
    }
    return {pressed || hovered ? theme.selection : theme.card, theme.border, theme.text};
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                     const ColourTheme &theme)
{
    const ButtonColours colours = buttonColours(buttonKind(widget), option->state, theme);
    if (colours.fill.isValid() || colours.border.isValid())
        drawPanel(painter, option->rect, colours.fill, colours.border);
}

void drawButtonLabel(const CompassStyle &style, const QStyleOptionButton &button, QPainter *painter,
                     const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const ColourTheme &colours = theme(style.themeKind());
    QStyleOptionButton ours = button;
    ours.palette.setColor(QPalette::ButtonText, buttonColours(kind, button.state, colours).text);
    QFont font = painter->font();
    font.setUnderline(kind == ButtonKind::Link);
    painter->setFont(font);

    if (!button.icon.isNull()) {
        const QSize words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
        const int gap = grid(IconGap);
        QRect both(0, 0, button.iconSize.width() + gap + words.width(), button.iconSize.height());
        both.moveCenter(button.rect.center());
        const QRect left(both.topLeft(), button.iconSize);
        button.icon.paint(painter, QStyle::visualRect(button.direction, both, left));
        ours.rect = QStyle::visualRect(button.direction, both,
                                       both.adjusted(button.iconSize.width() + gap, 0, 0, 0));
        ours.rect.setTop(button.rect.top());
        ours.rect.setBottom(button.rect.bottom());
        ours.icon = QIcon();
    }
    style.baseStyle()->drawControl(QStyle::CE_PushButtonLabel, &ours, painter, widget);
}

QSize buttonSize(const QStyleOption *option, const QSize &text, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool hasMenu = button && button->features & QStyleOptionButton::HasMenu;
    if (buttonKind(widget) == ButtonKind::Link)
        return {text.width() + (hasMenu ? grid(1.5) : 2), std::max(text.height(), grid(3.5))};
    const int gap = button && !button->icon.isNull() ? grid(IconGap) : 0;
    return {text.width() + gap + grid(4.0), std::max(text.height() + grid(1.5), grid(4.5))};
}

} // namespace Compass
