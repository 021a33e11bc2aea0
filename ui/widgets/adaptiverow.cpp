// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/adaptiverow.h"

#include "ui/style/theme.h"

#include <QResizeEvent>

namespace Compass {

AdaptiveRow::AdaptiveRow(double minimumEms, QWidget *parent)
    : QWidget(parent)
    , m_minimumEms(minimumEms)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(2.0));
    // In a row the children may ask for more than there is until they are stacked.
    setMinimumWidth(1);
}

void AdaptiveRow::add(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    m_layout->addWidget(widget, stretch, alignment);
}

void AdaptiveRow::addStretch()
{
    m_layout->addStretch();
}

bool AdaptiveRow::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

void AdaptiveRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = event->size().width() < m_minimumEms * textFont(1.0).pixelSize();
    if (stacked != isStacked())
        m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Compass
