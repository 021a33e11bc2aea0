// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/teamdistribution.h"

#include "core/explanations/teamwords.h"
#include "core/reports/reporttr.h"
#include "core/reports/spreaddrawing.h"
#include "core/team/distribution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype BarsInFigure = 21; ///< So many can be read on a page.

static QString partWord(TeamPart part)
{
    switch (part) {
    case TeamPart::ByName:
        return ReportTr::tr("By name");
    case TeamPart::Group:
        return ReportTr::tr("As a group");
    case TeamPart::GroupInBands:
        return ReportTr::tr("As a group, in bands");
    }
    Q_UNREACHABLE();
}

/// Whether the people of a competency stand in more than one bar.
static bool isSplit(const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    return context.isNamed() ? hasGroup(figures) : context.isInside() && hasGroupInBands(figures);
}

/// The bars of a competency whose people are not named.
static QList<SpreadBar> unnamedBars(const Competency &competency, const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    const DisclosedFigure everyone = figures.everyone.value(competency.id);
    if (!isSplit(context))
        return {{competency.name.in(context.locale), everyone}};
    return {{ReportTr::tr("Everyone"), everyone},
            {partWord(TeamPart::GroupInBands), figures.groupInBands.value(competency.id), true}};
}

/// The bars that the reader may see of \a competency.
static SpreadGroup groupOf(const Competency &competency, const TeamContext &context)
{
    SpreadGroup group{competency.name.in(context.locale), {}};
    if (!context.isNamed()) {
        group.bars = unnamedBars(competency, context);
        return group;
    }
    for (const DistributionRow &row : distributionOf(context.figures(), competency.id))
        group.bars.append({isSplit(context) ? partWord(row.part) : group.competency, row.figure,
                           row.part == TeamPart::GroupInBands});
    return group;
}

/// "3 Below Working, 4 Working or above"
static QString bandCounts(const Tally &tally, const TeamContext &context)
{
    QStringList counts;
    for (const LevelBand band : {LevelBand::BelowWorking, LevelBand::WorkingOrAbove})
        counts.append(context.number(tally[int(band)]) + u' '
                      + bandText(band, context.scale(), context.locale));
    return counts.join(u", "_s);
}

static QString spreadSentence(const SpreadBar &bar, const TeamContext &context)
{
    if (bar.figure.isHidden())
        return ReportTr::tr("%1: %2.").arg(bar.who, hiddenWord());
    const Tally &tally = *bar.figure.tally;
    const QString counts = bar.inBands ? bandCounts(tally, context)
                                       : tallyText(tally, context.scale(), context.locale);
    return ReportTr::tr("%1: %2.").arg(bar.who, counts);
}

static QString spreadWords(const QList<SpreadGroup> &groups, const TeamContext &context)
{
    QStringList sentences;
    for (const SpreadGroup &group : groups) {
        for (SpreadBar bar : group.bars) {
            if (isSplit(context))
                //: A competency, then a part of the team.
                bar.who = ReportTr::tr("%1, %2").arg(group.competency, bar.who);
            sentences.append(spreadSentence(bar, context));
        }
    }
    return sentences.join(u' ');
}

static Figure spreadFigure(const QString &framework, const QList<SpreadGroup> &groups,
                           const TeamContext &context)
{
    return {ReportTr::tr("%1: how people are spread over the levels").arg(framework),
            ReportTr::tr("A bar chart. Each bar is all people of its part, whatever their number. "
                         "%1")
                .arg(spreadWords(groups, context)),
            spreadDrawing(groups, isSplit(context), context)};
}

static bool isShownAnywhere(const QList<SpreadGroup> &groups)
{
    return std::ranges::any_of(groups, [](const SpreadGroup &group) {
        return std::ranges::any_of(group.bars,
                                   [](const auto &bar) { return !bar.figure.isHidden(); });
    });
}

TeamBlocks distributionFigures(const Framework &framework, const TeamContext &context)
{
    QList<SpreadGroup> groups;
    qsizetype most = 1;
    for (const Competency &competency : framework.competencies) {
        groups.append(groupOf(competency, context));
        most = std::max(most, groups.constLast().bars.size());
    }
    groups.removeIf([](const SpreadGroup &group) { return group.bars.isEmpty(); });
    TeamBlocks figures;
    const qsizetype step = std::max(BarsInFigure / most, qsizetype{1});
    for (qsizetype at = 0; at < groups.size(); at += step) {
        const QList<SpreadGroup> some = groups.mid(at, step);
        if (isShownAnywhere(some))
            figures.append(spreadFigure(framework.name.in(context.locale), some, context));
    }
    return figures;
}

} // namespace Compass
