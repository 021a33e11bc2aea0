// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stepbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace Compass {

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton)
    , m_hint(new TextLabel(TextStyle::Secondary))
    , m_alert(new InlineAlert)
    , m_next(new PrimaryButton)
{
    m_next->setArrowShown(true);
    auto *left = new QWidget;
    m_buttons = new FlowLayout(left);
    m_buttons->addWidget(m_back);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(left);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_alert, 1);
    layout->addStretch();
    layout->addWidget(m_next, 0, Qt::AlignBottom);

    connect(m_back, &QPushButton::clicked, this, &StepBar::backWanted);
    connect(m_next, &QPushButton::clicked, this, &StepBar::nextWanted);
}

void StepBar::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void StepBar::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && alert().isEmpty());
}

void StepBar::tell(const QString &sentence)
{
    m_hint->hide();
    m_alert->tell(sentence);
}

void StepBar::clearAlert()
{
    m_alert->clear();
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString StepBar::alert() const
{
    return m_alert->text();
}

} // namespace Compass
