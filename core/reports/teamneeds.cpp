// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/words.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"
#include "core/team/teamrisk.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Compass {

static QString neededWords(const TeamNeed &need, const TeamContext &context)
{
    return needText(need, context.scale(), context.locale);
}

static QList<TableCell> coverRow(const Cover &cover, const TeamContext &context)
{
    return {
        {context.nameOf(cover.need.competency)},
        {neededWords(cover.need, context)},
        {context.number(cover.cover()), CellNumber{double(cover.cover())}},
        {numberText(cover.expected, 1, context.locale),
         CellNumber{cover.expected, NumberForm::Decimal}},
        {coverText(cover)},
        {cover.need.reason},
    };
}

/// What is needed against the people by name, the worst first.
static Table coverTable(const TeamContext &context)
{
    Table table{ReportTr::tr("What the team needs, and has by name"),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("Needed")},
                 {ReportTr::tr("Have"), true},
                 {ReportTr::tr("Expected"), true},
                 {ReportTr::tr("State")},
                 {ReportTr::tr("Why it is needed")}},
                {}};
    QList<Cover> covers = context.figures().covers;
    std::ranges::stable_sort(covers, {}, stateOf);
    for (const Cover &cover : covers)
        table.rows.append(coverRow(cover, context));
    return table;
}

static QList<TableCell> countedRow(const TeamNeed &need, const TeamContext &context)
{
    const std::optional<Tally> tally = knownTally(context.figures(), need.competency);
    QList<TableCell> row{{context.nameOf(need.competency)}, {neededWords(need, context)}};
    if (!tally)
        return row + QList<TableCell>{{hiddenWord()}, {u"–"_s}};
    const int there = std::accumulate(tally->at.begin() + need.level.toInt(), tally->at.end(), 0);
    return row
        + QList<TableCell>{{context.number(there), CellNumber{double(there)}},
                           {context.number(tally->people()), CellNumber{double(tally->people())}}};
}

/// What is needed against the figures of everyone together.
static Table countedTable(const TeamContext &context)
{
    Table table{ReportTr::tr("What the team needs, and has in all"),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("Needed")},
                 {ReportTr::tr("Have"), true},
                 {ReportTr::tr("Of so many people"), true}},
                {}};
    for (const TeamNeed &need : context.figures().needs)
        table.rows.append(countedRow(need, context));
    return table;
}

static QString coverNote(const TeamContext &context)
{
    const QList<Cover> &covers = context.figures().covers;
    const auto hasMore = [](const Cover &cover) { return cover.withoutCertainty > 0; };
    QString note =
        ReportTr::tr("Only people who shared by name are counted: a person is there when the "
                     "chance of being at the level is %1 or more. “Expected” is the sum of the "
                     "chances.")
            .arg(percentText(Cover::Sure, context.locale));
    if (std::ranges::any_of(covers, hasMore))
        note += u' '
            + ReportTr::tr("People who shared levels without their certainty count by their "
                           "level.");
    return note;
}

TeamBlocks teamNeeds(const TeamContext &context)
{
    if (context.figures().needs.isEmpty())
        return {};
    const Heading heading{2, ReportTr::tr("What the team needs, and has")};
    if (!context.isNamed())
        return {heading, countedTable(context),
                Paragraph{ReportTr::tr("People are counted by the levels they shared."),
                          ParagraphStyle::Note}};
    return {heading, Paragraph{context.sentences().needs()}, coverTable(context),
            Paragraph{coverNote(context), ParagraphStyle::Note}};
}

TeamBlocks teamRisks(const TeamContext &context)
{
    if (!context.isNamed() || context.figures().covers.isEmpty())
        return {};
    QStringList items;
    const TeamRisks risks = risksOf(context.figures().covers, context.figures().worst);
    for (const Risk &risk : risks.risks)
        //: A competency, then what can go wrong with it.
        items.append(
            ReportTr::tr("%1: %2").arg(context.nameOf(risk.cover.need.competency), riskText(risk)));
    const Heading heading{2, ReportTr::tr("Risks")};
    if (items.isEmpty())
        return {heading, Paragraph{ReportTr::tr("Every need is met, with people to spare.")}};
    return {heading, ItemList{items}};
}

static QList<TableCell> actionRow(const TeamAction &action, const TeamContext &context)
{
    return {
        {context.nameOf(action.competency)},
        {actionKindWord(action.kind)},
        {action.owner},
        {action.due.isValid() ? dateWords(action.due, context.locale) : QString()},
        {actionProgressWord(action.progress)},
        {action.note},
    };
}

TeamBlocks teamActions(const TeamContext &context)
{
    if (!context.isInside() || context.facts.actions.isEmpty())
        return {};
    Table table{ReportTr::tr("What the team decided to do"),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("Action")},
                 {ReportTr::tr("Owner")},
                 {ReportTr::tr("Due")},
                 {ReportTr::tr("Progress")},
                 {ReportTr::tr("Note")}},
                {}};
    for (const TeamAction &action : context.facts.actions)
        table.rows.append(actionRow(action, context));
    return {Heading{2, ReportTr::tr("Actions")}, table};
}

} // namespace Compass
