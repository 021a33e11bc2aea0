// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/radiorow.h"

#include "ui/widgets/adaptiverow.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

RadioRow::RadioRow(int count, double minimumEms, QWidget *parent)
    : QWidget(parent)
    , m_row(new AdaptiveRow(minimumEms))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton;
        connect(button, &QRadioButton::clicked, this, [this, i] { emit chosen(i); });
        m_row->add(button, i + 1 < count ? 0 : 1, Qt::AlignLeft);
        m_buttons.append(button);
    }
    setChoice(0);
}

void RadioRow::setWords(const QString &about, const QStringList &labels)
{
    m_row->setAccessibleName(about);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(labels.at(i));
        m_buttons.at(i)->setAccessibleDescription(about);
    }
}

void RadioRow::setChoice(int index)
{
    m_buttons.at(index)->setChecked(true);
    // Qt makes the checked one the only stop of Tab once one of them had the focus.
    for (QRadioButton *button : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

int RadioRow::choice() const
{
    const auto chosen = std::ranges::find_if(m_buttons, &QRadioButton::isChecked);
    return static_cast<int>(std::distance(m_buttons.cbegin(), chosen));
}

QWidget *RadioRow::button(int index) const
{
    return m_buttons.at(index);
}

} // namespace Compass
