// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/strengthsrow.h"

#include "core/explanations/resulttext.h"
#include "core/explanations/words.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

namespace Compass {

StrengthsRow::StrengthsRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(2.0));
}

void StrengthsRow::addCard()
{
    auto *card = new Card(CardEdge::Success);
    auto *layout = new QBoxLayout(QBoxLayout::TopToBottom, card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    auto *name = new TextLabel(TextStyle::Strong);
    auto *level = new TextLabel(TextStyle::Body);
    layout->addWidget(name, 1, Qt::AlignTop);
    layout->addWidget(level);
    m_layout->addWidget(card, 1);
    m_cards.append({card, layout, name, level});
}

void StrengthsRow::show(const Catalog &catalog, const QList<CompetencyResult> &strengths)
{
    while (m_cards.size() < strengths.size())
        addCard();
    for (qsizetype each = 0; each < m_cards.size(); ++each) {
        const Strength &strength = m_cards.at(each);
        strength.card->setVisible(each < strengths.size());
        if (each >= strengths.size())
            continue;
        const CompetencyResult &result = strengths.at(each);
        strength.name->setText(catalog.competency(result.competency)->name.in(locale()));
        strength.level->setText(
            result.levelOverride ? resultText(catalog.scale, result, locale())
                                 : levelWithCertainty(catalog.scale, *result.estimate, locale()));
    }
}

void StrengthsRow::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 1.0 : 2.0));
    for (const Strength &strength : std::as_const(m_cards)) {
        const int margin = grid(narrow ? 0.75 : 1.25);
        strength.card->setContentsMargins(grid(2.5), margin, grid(2.0), margin);
        strength.name->setTextStyle(narrow ? TextStyle::Body : TextStyle::Strong);
        strength.level->setTextStyle(narrow ? TextStyle::Strong : TextStyle::Body);
    }
}

} // namespace Compass
