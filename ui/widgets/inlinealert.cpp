// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/inlinealert.h"

#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Compass {

InlineAlert::InlineAlert(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextStyle::Strong, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(new IconLabel(IconName::Warning, 2.25, this));
    layout->addWidget(m_text, 1);
    dress();
    hide();
}

void InlineAlert::tell(const QString &sentence)
{
    m_text->setText(sentence);
    show();
    announce(this, sentence);
}

void InlineAlert::clear()
{
    m_text->clear();
    hide();
}

QString InlineAlert::text() const
{
    return m_text->text();
}

void InlineAlert::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void InlineAlert::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeOf(this).danger);
    setPalette(colours);
}

} // namespace Compass
