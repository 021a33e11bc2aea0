// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/againchoice.h"

#include "core/measurement/progress.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double AgainEms = 48.0;
static constexpr int AgainKinds = 3;

AgainChoice::AgainChoice(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Heading))
{
    auto *row = new AdaptiveRow(AgainEms);
    for (int kind = 0; kind < AgainKinds; ++kind) {
        auto *card = new ChoiceCard(ChoiceKind::One);
        row->add(card);
        m_cards.append(card);
        connect(card, &ChoiceCard::clicked, this, &AgainChoice::chosen);
    }
    m_cards.constFirst()->setChecked(true);
    for (ChoiceCard *card : m_cards)
        card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, grid(1.5));
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_title);
    layout->addWidget(row);
}

AgainKind AgainChoice::kind() const
{
    const auto chosen = std::ranges::find_if(m_cards, &ChoiceCard::isChecked);
    return static_cast<AgainKind>(std::distance(m_cards.cbegin(), chosen));
}

void AgainChoice::setCounts(int competencies, int touched)
{
    m_title->setText(tr("How much to rate again"));
    m_cards.at(0)->setWords(
        tr("Everything anew"),
        tr("Your earlier answers stay hidden, so that they do not lead the new ones. You can ask "
           "for them at any statement."),
        {});
    m_cards.at(1)->setWords(
        tr("Confirm or change"),
        tr("For each competency you say whether your earlier answers are still right, or rate it "
           "anew. They are shown when you ask for them."),
        tr("About %n minutes where most is still right", nullptr,
           wholeMinutes(competencies * MinutesPerStatement)));
    m_cards.at(2)->setVisible(touched > 0);
    m_cards.at(2)->setWords(
        tr("Only what I learned about"),
        tr("The %n competencies of the items you have done. Your answers to the others are carried "
           "over, and the history says so.",
           nullptr, touched),
        {});
    if (touched == 0 && m_cards.at(2)->isChecked())
        m_cards.at(0)->setChecked(true);
}

} // namespace Compass
