// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/againchoice.h"

#include "core/history/reassessment.h"
#include "core/measurement/progress.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/reassess.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double AgainEms = 48.0;
static constexpr int AgainKinds = 3;

AgainChoice::AgainChoice(AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
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

QList<CompetencyId> AgainChoice::touched() const
{
    return m_touched ? m_touched() : QList<CompetencyId>();
}

AgainKind AgainChoice::kind() const
{
    if (!m_session.lastFinished())
        return AgainKind::Everything;
    const auto chosen = std::ranges::find_if(m_cards, &ChoiceCard::isChecked);
    return static_cast<AgainKind>(std::distance(m_cards.cbegin(), chosen));
}

int AgainChoice::competencies() const
{
    if (kind() == AgainKind::Touched)
        return static_cast<int>(touched().size());
    const AssessmentPlan plan = planAsBefore(m_session);
    return static_cast<int>(competenciesOf(m_session.content().catalog, plan).size());
}

double AgainChoice::minutes() const
{
    return kind() == AgainKind::Touched
        ? ratingMinutes(planAsBefore(m_session).mode, competencies())
        : competencies() * MinutesPerStatement;
}

bool AgainChoice::start()
{
    const AssessmentPlan plan = planAsBefore(m_session);
    return kind() == AgainKind::Touched ? startAgain(m_session, plan, touched())
                                        : startToConfirm(m_session, plan);
}

void AgainChoice::refresh()
{
    const bool isAnyTouched = !touched().isEmpty();
    setVisible(m_session.lastFinished() != nullptr);
    m_cards.at(2)->setVisible(isAnyTouched);
    if (!isAnyTouched && m_cards.at(2)->isChecked())
        m_cards.at(0)->setChecked(true);
    retranslate();
}

void AgainChoice::retranslate()
{
    const AssessmentPlan plan = planAsBefore(m_session);
    const auto all = static_cast<double>(competenciesOf(m_session.content().catalog, plan).size());
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
           wholeMinutes(all * MinutesPerStatement)));
    m_cards.at(2)->setWords(
        tr("Only what I learned about"),
        tr("The %n competencies of the items you have done. Your answers to the others are carried "
           "over, and the history says so.",
           nullptr, static_cast<int>(touched().size())),
        {});
}

} // namespace Compass
