// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicerow.h"

#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/choicecard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

ChoiceRow::ChoiceRow(int count, double minimumEms, QWidget *parent) : QWidget(parent)
{
    auto *row = new AdaptiveRow(minimumEms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    for (int i = 0; i < count; ++i) {
        auto *card = new ChoiceCard(ChoiceKind::One);
        connect(card, &ChoiceCard::clicked, this, [this, i] { emit chosen(i); });
        connect(card, &ChoiceCard::toggled, this, &ChoiceRow::keepOneStop);
        row->add(card);
        m_cards.append(card);
    }
    setChoice(0);
}

void ChoiceRow::setMeaning(const QString &about)
{
    setAccessibleName(about);
}

void ChoiceRow::setWords(int index, const QString &title, const QString &meaning)
{
    m_cards.at(index)->setWords(title, meaning, {});
}

void ChoiceRow::setChoice(int index)
{
    m_cards.at(index)->setChecked(true);
}

int ChoiceRow::choice() const
{
    const auto chosen = std::ranges::find_if(m_cards, &ChoiceCard::isChecked);
    return static_cast<int>(std::distance(m_cards.cbegin(), chosen));
}

QWidget *ChoiceRow::button(int index) const
{
    return m_cards.at(index);
}

/// Tab stops at the chosen one; arrow keys go to the others.
void ChoiceRow::keepOneStop()
{
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Compass
