// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planreader.h"

#include "core/exchange/recordfields.h"
#include "core/plans/plancodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// Of minutes and weeks; more than anyone has.
static constexpr int LargestNumber = 1'000'000;

static PlanBudget readBudget(const JsonObject &json)
{
    json.onlyKeys({"minutesPerWeek"_L1, "weeks"_L1, "longestSession"_L1, "start"_L1});
    return {json.integer("minutesPerWeek"_L1, 1, LargestNumber),
            json.integer("weeks"_L1, 1, LargestNumber),
            json.integer("longestSession"_L1, 1, LargestNumber), dateField(json, "start"_L1)};
}

static QSet<ItemKind> readExcluded(const JsonObject &json)
{
    QSet<ItemKind> kinds;
    const QStringList codes = json.textList("excluded"_L1);
    for (qsizetype index = 0; index < codes.size(); ++index) {
        const auto kind = fromCode<ItemKind>(codes.at(index));
        if (kind)
            kinds.insert(*kind);
        else
            json.reportItem(ErrorCode::ValueOutOfRange, "excluded"_L1, index);
    }
    return kinds;
}

static PlanFilters readFilters(const JsonObject &json)
{
    json.onlyKeys({"english"_L1, "french"_L1, "freeOnly"_L1, "excluded"_L1});
    return {json.boolean("english"_L1), json.boolean("french"_L1), readExcluded(json),
            json.boolean("freeOnly"_L1)};
}

/// The item that \a json names, which may be named once.
static PlanItemId readItemId(const JsonObject &json, QSet<PlanItemId> &known)
{
    PlanItemId item{ResourceId(json.text("resource"_L1)),
                    CompetencyId(saidField(json, "competency"_L1))};
    if (known.contains(item))
        json.report(ErrorCode::IdDuplicate, "resource"_L1);
    known.insert(item);
    return item;
}

static std::optional<RejectionReason> readRejection(const JsonObject &json)
{
    if (json.value("rejection"_L1).isNull())
        return std::nullopt;
    return codedField<RejectionReason>(json, "rejection"_L1);
}

static ItemChoice readChoice(const JsonObject &json, QSet<PlanItemId> &known)
{
    json.onlyKeys({"resource"_L1, "competency"_L1, "decision"_L1, "rejection"_L1, "progress"_L1,
                   "doneAt"_L1, "note"_L1});
    return {readItemId(json, known),
            codedField<Decision>(json, "decision"_L1),
            readRejection(json),
            codedField<ItemProgress>(json, "progress"_L1),
            timeOrNullField(json, "doneAt"_L1),
            json.anyText("note"_L1)};
}

PlanChoices readPlanChoices(const JsonObject &json)
{
    json.onlyKeys({"budget"_L1, "filters"_L1, "items"_L1, "order"_L1});
    PlanChoices choices;
    choices.budget = readBudget(json.object("budget"_L1));
    choices.filters = readFilters(json.object("filters"_L1));
    QSet<PlanItemId> items;
    for (const JsonObject &item : json.objects("items"_L1))
        choices.items.append(readChoice(item, items));
    QSet<PlanItemId> ordered;
    for (const JsonObject &item : json.objects("order"_L1)) {
        item.onlyKeys({"resource"_L1, "competency"_L1});
        choices.order.append(readItemId(item, ordered));
    }
    return choices;
}

} // namespace Compass
