// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlabel.h"

#include "ui/style/theme.h"

#include <QEvent>

#include <array>

namespace Compass {

/// How one kind of text is set.
struct TextDress
{
    double factor;
    bool heading;
    QFont::Weight weight;
    QPalette::ColorRole colour;
};

static const TextDress &dressOf(TextStyle style)
{
    static constexpr std::array dresses = {
        TextDress{1.7, true, QFont::Bold, QPalette::BrightText},
        TextDress{1.7, true, QFont::Bold, QPalette::BrightText},
        TextDress{1.45, true, QFont::Bold, QPalette::BrightText},
        TextDress{1.35, true, QFont::Bold, QPalette::BrightText},
        TextDress{1.15, true, QFont::Bold, QPalette::BrightText},
        TextDress{1.0, false, QFont::Normal, QPalette::WindowText},
        TextDress{1.0, false, QFont::DemiBold, QPalette::WindowText},
        TextDress{0.93, false, QFont::Normal, QPalette::PlaceholderText},
    };
    return dresses.at(static_cast<size_t>(style));
}

TextLabel::TextLabel(TextStyle style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setWordWrap(true);
    setTextFormat(Qt::AutoText);
    dress();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    const TextDress &dress = dressOf(m_style);
    setFont(dress.heading ? headingFont(dress.factor) : textFont(dress.factor, dress.weight));
    setForegroundRole(dress.colour);
    // Accents on capitals of the heading face stand above its ascent.
    setContentsMargins(0, dress.heading ? font().pixelSize() / 6 : 0, 0, 0);
}

} // namespace Compass
