// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/planedits.h"

#include <algorithm>

namespace Compass {

ItemChoice choiceOf(const PlanChoices &choices, const PlanItemId &item)
{
    if (const ItemChoice *known = choices.choice(item))
        return *known;
    ItemChoice choice;
    choice.item = item;
    return choice;
}

ItemChoice decided(ItemChoice choice, Decision decision, std::optional<RejectionReason> reason)
{
    choice.decision = decision;
    choice.rejection = reason;
    if (decision == Decision::Rejected)
        return progressed(choice, ItemProgress::ToDo, {});
    return choice;
}

ItemChoice progressed(ItemChoice choice, ItemProgress progress, const QDateTime &now)
{
    choice.progress = progress;
    choice.doneAt = progress == ItemProgress::Done ? now : QDateTime();
    return choice;
}

PlanChoices withChoice(PlanChoices choices, const ItemChoice &choice)
{
    const auto known = std::ranges::find(choices.items, choice.item, &ItemChoice::item);
    if (choice == choiceOf({}, choice.item))
        choices.items.removeIf(
            [&choice](const ItemChoice &each) { return each.item == choice.item; });
    else if (known != choices.items.end())
        *known = choice;
    else
        choices.items.append(choice);
    return choices;
}

PlanChoices withRoomFor(const PlanChoices &choices, const LeftOutItem &item)
{
    static constexpr int Unit = 5;
    const int unitOfAllWeeks = Unit * choices.budget.weeks;
    PlanChoices grown = withChoice(choices, decided(choiceOf(choices, item.id), Decision::Added));
    grown.budget.minutesPerWeek +=
        (item.minutesMissing + unitOfAllWeeks - 1) / unitOfAllWeeks * Unit;
    return grown;
}

} // namespace Compass
