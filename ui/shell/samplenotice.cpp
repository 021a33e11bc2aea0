// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/samplenotice.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Compass {

SampleNotice::SampleNotice(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextStyle::Strong, this))
    , m_leave(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(0.75), grid(2.0), grid(0.75));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &SampleNotice::leaveWanted);
    retranslate();
}

void SampleNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SampleNotice::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.selection);
    painter.fillRect(QRect(0, 0, grid(0.75), height()), theme.warning);
}

void SampleNotice::retranslate()
{
    m_words->setText(tr("Sample data: this person is made up, and nothing you do here is kept."));
    m_leave->setText(tr("Leave the sample"));
}

} // namespace Compass
