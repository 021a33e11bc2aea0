// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        {dateWords(change.before, context.locale)},
        {dateWords(change.after, context.locale)},
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

} // namespace Compass
