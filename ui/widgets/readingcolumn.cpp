// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingcolumn.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace Compass {

ReadingColumn::ReadingColumn(QWidget *parent, double widestEms)
    : QWidget(parent)
    , m_widestEms(widestEms)
    , m_inner(new QWidget)
    , m_layout(new QVBoxLayout(m_inner))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(2.0));
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_inner, 1);
    outer->addStretch();
    limit();
}

void ReadingColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        limit();
}

void ReadingColumn::limit()
{
    m_inner->setMaximumWidth(
        static_cast<int>(std::lround(m_widestEms * textFont(1.0).pixelSize())));
}

} // namespace Compass
