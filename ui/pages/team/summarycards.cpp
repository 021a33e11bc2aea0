// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/summarycards.h"

#include "ui/style/compassstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Compass {

SummaryCards::SummaryCards(CardEdge edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(2.0));
}

void SummaryCards::addCard()
{
    const Built built{new Card(m_edge),
                      new TextLabel(TextStyle::Strong),
                      new TextLabel(TextStyle::Section),
                      new TextLabel(TextStyle::Body),
                      new QPushButton,
                      Place::TeamOverview};
    built.card->setContentsMargins(grid(2.5), grid(1.25), grid(2.0), grid(1.25));
    setButtonKind(built.link, ButtonKind::Link);
    auto *layout = new QVBoxLayout(built.card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(built.heading);
    layout->addWidget(built.figure);
    layout->addWidget(built.text);
    layout->addStretch();
    layout->addWidget(built.link, 0, Qt::AlignLeft);
    m_layout->addWidget(built.card, 1);
    connect(built.link, &QPushButton::clicked, this,
            [this, at = m_cards.size()] { emit placeWanted(m_cards.at(at).place); });
    m_cards.append(built);
}

void SummaryCards::fill(qsizetype at, const SummaryCard &card)
{
    Built &built = m_cards[at];
    built.heading->setText(card.heading);
    built.figure->setText(card.figure);
    built.figure->setVisible(!card.figure.isEmpty());
    built.text->setText(card.text);
    built.text->setVisible(!card.text.isEmpty());
    built.link->setText(card.link);
    built.link->setAccessibleName(card.spoken);
    built.link->setVisible(!card.link.isEmpty());
    built.place = card.place;
}

void SummaryCards::setCards(const QList<SummaryCard> &cards)
{
    while (m_cards.size() < cards.size())
        addCard();
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        m_cards.at(at).card->setVisible(at < cards.size());
        if (at < cards.size())
            fill(at, cards.at(at));
    }
    setVisible(!cards.isEmpty());
}

void SummaryCards::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 1.0 : 2.0));
}

} // namespace Compass
