// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/words.h"
#include "core/reports/reporttr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

QString readinessSentence(const ReportContext &context)
{
    const Readiness state = readiness(context.facts.result, *context.facts.role);
    QStringList reasons;
    if (state.essentialsBlocking > 0)
        reasons.append(
            ReportTr::tr("%n essential gaps to close.", nullptr, state.essentialsBlocking));
    if (state.essentialsUnsure > 0)
        reasons.append(
            ReportTr::tr("%n essential requirements to check.", nullptr, state.essentialsUnsure));
    if (state.essentialsUnrated > 0)
        reasons.append(ReportTr::tr("%n essential requirements not rated yet.", nullptr,
                                    state.essentialsUnrated));
    if (reasons.isEmpty())
        reasons.append(ReportTr::tr("You meet every essential requirement."));
    //: A role, a word for readiness, then sentences that give the reason.
    return ReportTr::tr("%1: %2. %3")
        .arg(context.facts.role->title.in(context.locale), readinessWord(state.state),
             reasons.join(u' '));
}

static QString levelText(const Gap &gap, const ReportContext &context)
{
    const Scale &scale = context.facts.catalog.scale;
    if (!gap.isOwnLevel)
        return levelWithCertainty(scale, gap.estimate, context.locale);
    return ReportTr::tr("%1, your own level")
        .arg(scale.nameOf(gap.estimate.level).in(context.locale));
}

static QList<TableCell> gapRow(const Gap &gap, const ReportContext &context)
{
    return {
        {nameOf(context.facts.catalog, gap.competency, context.locale)},
        {levelText(gap, context)},
        {atLeast(context.facts.catalog.scale, gap.target, context.locale)},
        {gapWords(gap)},
        {importanceWord(gap.importance)},
        {percentText(gap.probability, context.locale),
         CellNumber{gap.probability, NumberForm::Percent}},
    };
}

static Table gapTable(const QString &caption, const QList<Gap> &gaps, const ReportContext &context)
{
    Table table{caption,
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("You")},
                 {ReportTr::tr("Target")},
                 {ReportTr::tr("Gap")},
                 {ReportTr::tr("Importance")},
                 {ReportTr::tr("Chance of a gap"), true}},
                {}};
    for (const Gap &gap : gaps)
        table.rows.append(gapRow(gap, context));
    return table;
}

/// The gaps of \a context that are met, or those that are not.
static QList<Gap> gapsThat(bool areMet, const ReportContext &context)
{
    QList<Gap> gaps = analyseGaps(context.facts.result, *context.facts.role);
    gaps.removeIf([areMet](const Gap &gap) { return (gap.state == GapState::Met) != areMet; });
    return gaps;
}

Blocks openGapBlocks(const ReportContext &context)
{
    const QList<Gap> gaps = gapsThat(false, context);
    if (gaps.isEmpty())
        return {Paragraph{ReportTr::tr("There is no gap among the competencies you have rated.")}};
    return {
        gapTable(ReportTr::tr("To close or to check, the most important first"), gaps, context)};
}

Blocks foremostGapBlocks(const ReportContext &context)
{
    constexpr qsizetype MostGaps = 5;
    const QList<Gap> gaps = gapsThat(false, context);
    if (gaps.size() <= MostGaps)
        return openGapBlocks(context);
    const QString caption =
        ReportTr::tr("To close or to check: the %1 most important of %2")
            .arg(context.locale.toString(MostGaps), context.locale.toString(gaps.size()));
    return {gapTable(caption, gaps.first(MostGaps), context)};
}

static TableCell countCell(int count, const QLocale &locale)
{
    return {locale.toString(count), CellNumber{double(count)}};
}

static Table readinessTable(const Readiness &state, const ReportContext &context)
{
    const TableCell attainment = state.attainment
        ? TableCell{percentText(*state.attainment, context.locale),
                    CellNumber{*state.attainment, NumberForm::Percent}}
        : TableCell{ReportTr::tr("no figure yet")};
    return {
        ReportTr::tr("Readiness in figures"),
        {{ReportTr::tr("Figure")}, {ReportTr::tr("Value"), true}},
        {
            {{ReportTr::tr("Readiness")}, {readinessWord(state.state)}},
            {{ReportTr::tr("Requirements")}, countCell(state.requirements, context.locale)},
            {{ReportTr::tr("Requirements met")}, countCell(state.requirementsMet, context.locale)},
            {{ReportTr::tr("Essential requirements met")},
             countCell(state.essentialsMet, context.locale)},
            {{ReportTr::tr("Essential requirements unsure")},
             countCell(state.essentialsUnsure, context.locale)},
            {{ReportTr::tr("Essential requirements not met")},
             countCell(state.essentialsBlocking, context.locale)},
            {{ReportTr::tr("Essential requirements not rated")},
             countCell(state.essentialsUnrated, context.locale)},
            {{ReportTr::tr("Attainment")}, attainment},
        },
    };
}

static QString unratedWords(const Requirement &requirement, const ReportContext &context)
{
    //: A competency, then the target "at least Working", then "Essential" or "Asset".
    return ReportTr::tr("%1: %2, %3")
        .arg(nameOf(context.facts.catalog, requirement.competency, context.locale),
             atLeast(context.facts.catalog.scale, requirement.target, context.locale),
             importanceWord(requirement.importance));
}

static Blocks unratedBlocks(const ReportContext &context)
{
    QStringList items;
    for (const Requirement &open : unratedRequirements(context.facts.result, *context.facts.role))
        items.append(unratedWords(open, context));
    if (items.isEmpty())
        return {};
    return {Heading{3, ReportTr::tr("Asked for and not rated")}, ItemList{items}};
}

static Blocks nearestBlocks(const ReportContext &context)
{
    Table table{ReportTr::tr("The roles nearest to your levels; 0 means nothing is missing"),
                {{ReportTr::tr("Role")}, {ReportTr::tr("Distance"), true}},
                {}};
    for (const RoleDistance &near :
         nearestRoles(context.facts.result, context.facts.roles.roles, context.facts.role->id)) {
        table.rows.append({{context.facts.roles.role(near.role)->title.in(context.locale)},
                           {numberText(near.distance, 1, context.locale),
                            CellNumber{near.distance, NumberForm::Decimal}}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{3, ReportTr::tr("Nearest roles")}, table};
}

Blocks readinessBlocks(const ReportContext &context)
{
    Blocks blocks;
    if (const QList<Gap> met = gapsThat(true, context); !met.isEmpty())
        blocks.append(gapTable(ReportTr::tr("Targets you meet"), met, context));
    blocks += unratedBlocks(context);
    blocks += {Heading{3, ReportTr::tr("Readiness")},
               readinessTable(readiness(context.facts.result, *context.facts.role), context)};
    return blocks + nearestBlocks(context);
}

} // namespace Compass
