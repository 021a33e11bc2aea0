// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homecard.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

HomeCard::HomeCard(IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_text(new TextLabel(TextStyle::Body))
    , m_button(new QPushButton)
    , m_reason(new TextLabel(TextStyle::Secondary))
{
    auto *headingIcon = new IconLabel(icon, 2.5);
    headingIcon->setForegroundRole(QPalette::BrightText);
    auto *lockIcon = new IconLabel(IconName::Lock, 2.0);
    lockIcon->setForegroundRole(QPalette::PlaceholderText);
    m_lock = besideIcon(lockIcon, m_reason);

    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(besideIcon(headingIcon, m_heading));
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addSpacing(grid(2.0));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_lock);
    connect(m_button, &QPushButton::clicked, this, &HomeCard::wanted);
}

void HomeCard::setWords(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

void HomeCard::setAction(const QString &label)
{
    m_button->setText(label);
    m_button->show();
    m_lock->hide();
}

void HomeCard::setLocked(const QString &reason)
{
    m_reason->setText(reason);
    m_lock->show();
    m_button->hide();
}

} // namespace Compass
