// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/base/datetext.h"
#include "core/explanations/arithmetic.h"
#include "core/explanations/planwords.h"
#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype MostNextItems = 3;

/// The first items of the plan that are not done.
static QStringList itemsOfPlan(const LearningPlan &plan, const ReportContext &context)
{
    QStringList items;
    for (const PlannedItem &item : plan.items) {
        if (item.progress == ItemProgress::Done || items.size() == MostNextItems)
            continue;
        //: Something to learn from, then how long it takes.
        items.append(
            ReportTr::tr("%1 (%2)").arg(itemTitle(context.facts.learning, item.id, context.locale),
                                        durationText(item.minutes, context.locale)));
    }
    return items;
}

/// The resources for the largest gaps, one for each gap.
static QStringList itemsForGaps(const ReportContext &context)
{
    QStringList items;
    for (const Gap &gap : analyseGaps(context.facts.result, *context.facts.role)) {
        if (gap.state == GapState::Met || items.size() == MostNextItems)
            continue;
        const auto found =
            resourcesFor(context.facts.learning, gap.competency, gap.estimate.level, 1);
        if (found.isEmpty())
            continue;
        //: A competency, then what to learn it from.
        items.append(ReportTr::tr("%1: %2").arg(
            nameOf(context.facts.catalog, gap.competency, context.locale),
            found.first()->title.in(context.locale)));
    }
    return items;
}

Blocks nextItemBlocks(const ReportContext &context)
{
    const QStringList items =
        context.facts.plan ? itemsOfPlan(context.facts.plan->plan, context) : itemsForGaps(context);
    if (items.isEmpty())
        return {Paragraph{ReportTr::tr("Nothing to add now.")}};
    return {ItemList{items}};
}

/// "1", "1–3"; nothing for an item that no week holds.
static QString weeksOf(const PlanItemId &id, const PlanSchedule &schedule, const QLocale &locale)
{
    int first = 0;
    int last = 0;
    for (const PlanSession &session : schedule.sessions) {
        if (session.item != id)
            continue;
        first = first == 0 ? session.week : first;
        last = session.week;
    }
    if (first == 0)
        return u"–"_s;
    const QString from = locale.toString(first);
    return first == last ? from : from + u'–' + locale.toString(last);
}

static QString stepsWords(const PlannedItem &item, const ReportContext &context)
{
    const Scale &scale = context.facts.catalog.scale;
    QStringList steps;
    for (const StepRange &range : item.closes) {
        //: A competency, the level before, the level after.
        steps.append(ReportTr::tr("%1: %2 to %3")
                         .arg(nameOf(context.facts.catalog, range.competency, context.locale),
                              scale.nameOf(range.from).in(context.locale),
                              scale.nameOf(range.to).in(context.locale)));
    }
    return steps.join(u"; "_s);
}

static QList<TableCell> planRow(const PlannedItem &item, const ReportContext &context)
{
    const QString duration = durationText(item.minutes, context.locale);
    return {
        {itemTitle(context.facts.learning, item.id, context.locale)},
        {itemKindWord(item.kind)},
        {item.isEstimate ? ReportTr::tr("%1, estimate").arg(duration) : duration},
        {weeksOf(item.id, context.facts.plan->schedule, context.locale)},
        {stepsWords(item, context)},
        {progressWord(item.progress)},
    };
}

static Table planTable(const LearningPlan &plan, const ReportContext &context)
{
    Table table{ReportTr::tr("What to learn, in this order"),
                {{ReportTr::tr("Item")},
                 {ReportTr::tr("Type")},
                 {ReportTr::tr("Time")},
                 {ReportTr::tr("Week")},
                 {ReportTr::tr("Steps it closes")},
                 {ReportTr::tr("Progress")}},
                {}};
    for (const PlannedItem &item : plan.items)
        table.rows.append(planRow(item, context));
    return table;
}

Blocks planBlocks(const ReportContext &context)
{
    if (!context.facts.plan || !context.facts.role)
        return {};
    const LearningPlan &plan = context.facts.plan->plan;
    const QList<Gap> gaps = analyseGaps(context.facts.result, *context.facts.role);
    Blocks blocks{
        Heading{2, ReportTr::tr("Learning plan")},
        Paragraph{planSentence(plan, gaps, context.locale)},
    };
    if (plan.items.isEmpty())
        return blocks;
    blocks.append(Paragraph{ReportTr::tr("The first week begins on %1.")
                                .arg(dateText(context.facts.plan->start, context.locale))});
    blocks.append(planTable(plan, context));
    return blocks;
}

} // namespace Compass
