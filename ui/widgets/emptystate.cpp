// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Section, this))
    , m_text(new TextLabel(TextStyle::Body, this))
    , m_button(new QPushButton(this))
{
    setButtonKind(m_button, ButtonKind::Primary);
    m_text->setMaximumWidth(grid(75.0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(4.0), 0, 0);
    layout->setSpacing(grid(2.0));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString &heading, const QString &text, const QString &button)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_button->setText(button);
}

} // namespace Compass
