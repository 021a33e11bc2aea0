// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/languagebutton.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Compass {

LanguageButton::LanguageButton(const QString &name, const QString &effect, QWidget *parent)
    : QPushButton(parent)
    , m_name(new TextLabel(TextStyle::Statement, this))
    , m_effect(new TextLabel(TextStyle::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2.0), grid(4.0), grid(2.0), grid(4.0));
    layout->setSpacing(grid(0.5));
    for (TextLabel *label : {m_name, m_effect}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    m_name->setText(name);
    m_effect->setText(effect);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    setAccessibleName(name);
    setAccessibleDescription(effect);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LanguageButton::sizeHint() const
{
    return layout()->sizeHint();
}

void LanguageButton::paintEvent(QPaintEvent *)
{
    const ColourTheme &colours = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.heading, 2.0));
    painter.setBrush(isDown() || underMouse() ? colours.selection : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), CornerPx, CornerPx);
}

} // namespace Compass
