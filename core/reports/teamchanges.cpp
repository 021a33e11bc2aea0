// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datetext.h"
#include "core/explanations/planwords.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"

namespace Compass {

static TableCell countCell(int count, const TeamContext &context)
{
    return {context.number(count), CellNumber{double(count)}};
}

static Table movesTable(const TeamChange &change, const TeamContext &context)
{
    Table table{ReportTr::tr("How the same people moved"),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("People"), true},
                 {ReportTr::tr("Moved up"), true},
                 {ReportTr::tr("Stayed"), true},
                 {ReportTr::tr("Moved down"), true}},
                {}};
    for (const CompetencyMoves &each : change.competencies) {
        const Moves &moves = each.moves;
        table.rows.append({{context.nameOf(each.competency)},
                           countCell(moves.people(), context),
                           countCell(moves.up, context),
                           countCell(moves.same, context),
                           countCell(moves.down, context)});
    }
    return table;
}

static QList<TableCell> memberChangeRow(const MemberChange &change, const TeamContext &context)
{
    const Framework *framework = context.facts.catalog.framework(change.framework);
    return {
        {context.sentences().nameOf(change.member)},
        {framework ? framework->name.in(context.locale) : change.framework.toString()},
        {dateText(change.before, context.locale)},
        {dateText(change.after, context.locale)},
        {memberChangeText(change, context.locale)},
    };
}

static Table memberChangeTable(const TeamChange &change, const TeamContext &context)
{
    Table table{ReportTr::tr("Change of each of them"),
                {{ReportTr::tr("Person")},
                 {ReportTr::tr("Framework")},
                 {ReportTr::tr("Before")},
                 {ReportTr::tr("After")},
                 {ReportTr::tr("Change")}},
                {}};
    for (const MemberChange &each : change.members)
        table.rows.append(memberChangeRow(each, context));
    return table;
}

TeamBlocks teamChanges(const TeamContext &context)
{
    const std::optional<TeamChange> &change = context.facts.change;
    if (!context.isNamed() || !change || change->isEmpty())
        return {};
    return {
        Heading{2, ReportTr::tr("What changed")},
        Paragraph{ReportTr::tr("Only people who shared by name twice are compared, so that whoever "
                               "came or left is not taken for change."),
                  ParagraphStyle::Note},
        movesTable(*change, context),
        memberChangeTable(*change, context),
    };
}

static QList<TableCell> learningRow(const TeamLearning &item, const TeamContext &context)
{
    const QString time = durationText(item.minutes, context.locale);
    QStringList steps;
    for (const StepRange &range : item.teaches)
        //: A competency, the level before, the level after.
        steps.append(ReportTr::tr("%1: %2 to %3")
                         .arg(context.nameOf(range.competency), context.nameOf(range.from),
                              context.nameOf(range.to)));
    return {
        {context.sentences().nameOf(item.member)},
        {itemTitle(context.facts.budget->catalogue, item.item, context.locale)},
        {item.isEstimate ? ReportTr::tr("%1, estimate").arg(time) : time},
        {context.locale.createSeparatedList(steps)},
    };
}

TeamBlocks teamLearning(const TeamContext &context)
{
    if (!context.isNamed() || !context.facts.budget)
        return {};
    const TeamBudget &budget = context.facts.budget->budget;
    TeamBlocks blocks{Heading{2, ReportTr::tr("Learning budget")},
                      Paragraph{context.sentences().budget(budget)}};
    if (budget.items.isEmpty())
        return blocks;
    Table table{ReportTr::tr("Who would learn what"),
                {{ReportTr::tr("Person")},
                 {ReportTr::tr("Item")},
                 {ReportTr::tr("Time")},
                 {ReportTr::tr("Steps it closes")}},
                {}};
    for (const TeamLearning &item : budget.items)
        table.rows.append(learningRow(item, context));
    blocks.append(table);
    return blocks;
}

} // namespace Compass
