// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"
#include "ui/style/wheelguard.h"

#include <QProxyStyle>

class QAbstractButton;

namespace Compass {

/// How a button looks and how much it asks for attention.
enum class ButtonKind {
    Plain,      ///< Outlined.
    Primary,    ///< Filled; at most one a page.
    Link,       ///< Underlined text.
    Band,       ///< On the brand band.
    Navigation, ///< An entry of the navigation.
};

/// Gives \a button its look; CompassStyle reads it when painting.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// Draws a 3 px focus ring around \a rect, outside it by 2 px at base size.
void drawFocusRing(QPainter *painter, const QRect &rect, const ColourTheme &theme);

/// The look of the program: Fusion with our own buttons, fields, tabs, focus ring
/// and scroll bars, all from one ColourTheme. No style sheets, so palettes keep working.
/// The wheel scrolls and changes no field, see WheelGuard.
class CompassStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CompassStyle(ThemeKind kind);

    ThemeKind themeKind() const { return m_kind; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;

private:
    ThemeKind m_kind;
    WheelGuard m_wheelGuard;
};

} // namespace Compass
