// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"
#include "core/snapshots/sharerequest.h"

#include <algorithm>

namespace Compass {

static QString madeSentence(const TeamContext &context)
{
    const QString date = dateWords(context.facts.madeOn, context.locale);
    return context.isInside()
        ? ReportTr::tr("Made on %1 for the team and whoever keeps its files.").arg(date)
        : ReportTr::tr("Made on %1 for readers outside the team. Nobody is named.").arg(date);
}

QString developmentSentence()
{
    return ReportTr::tr("For development only, never for appraisal, certification or staffing.");
}

/// How many shared; not even a small number is told to readers outside.
static QString sharedOutside(const TeamContext &context)
{
    const int people = context.figures().received.people();
    const int smallest = context.figures().rules.smallestGroup;
    return people < smallest ? ReportTr::tr("Fewer than %n people shared.", nullptr, smallest)
                             : ReportTr::tr("%n people shared.", nullptr, people);
}

/// How much can be shown.
static QString shownSentence(const TeamContext &context)
{
    const QList<CompetencyId> &all = context.figures().competencies;
    const auto isKnown = [&context](const CompetencyId &id) {
        return knownTally(context.figures(), id).has_value();
    };
    return ReportTr::tr("%1 of %n competencies have a figure that can be shown.", nullptr,
                        int(all.size()))
        .arg(context.number(int(std::ranges::count_if(all, isKnown))));
}

static TeamBlocks overview(const TeamContext &context)
{
    const QString shared =
        context.isInside() ? context.sentences().overview() : sharedOutside(context);
    TeamBlocks blocks{Paragraph{shared, ParagraphStyle::Lead}};
    if (!context.isNamed() && context.figures().received.people() > 0)
        blocks.append(Paragraph{shownSentence(context)});
    return blocks;
}

TeamBlocks teamOpening(const TeamContext &context)
{
    const TeamInfo &info = context.figures().info;
    TeamBlocks blocks{
        Heading{1, ReportTr::tr("Team report: %1").arg(info.name)},
        Paragraph{madeSentence(context), ParagraphStyle::Note},
    };
    if (info.isSample)
        blocks.append(Paragraph{ReportTr::tr("Sample data: everyone in this report is made up.")});
    blocks += overview(context);
    blocks += {
        Paragraph{ReportTr::tr("Purpose: %1").arg(purposeText(info.purpose, context.locale))},
        Paragraph{developmentSentence()},
    };
    return blocks;
}

TeamBlocks teamStrengths(const TeamContext &context)
{
    constexpr qsizetype Most = 3;
    QStringList items;
    for (const TeamStrength &each : strengthsOf(context.figures(), Most)) {
        //: A competency, then how many people have it.
        items.append(ReportTr::tr("%1: %2").arg(context.nameOf(each.competency),
                                                context.sentences().strength(each)));
    }
    const Heading heading{2, ReportTr::tr("Strengths")};
    if (items.isEmpty())
        return {heading, Paragraph{ReportTr::tr("There is no strength to name yet.")}};
    return {heading, ItemList{items}};
}

} // namespace Compass
