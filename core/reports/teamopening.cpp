// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datetext.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Compass {

/// From which level on people work on their own.
static constexpr int WorkingLevel = 2;

static QString madeSentence(const TeamContext &context)
{
    const QString date = dateText(context.facts.madeOn, context.locale);
    return context.isInside()
        ? ReportTr::tr("Made on %1 for the team and whoever keeps its files.").arg(date)
        : ReportTr::tr("Made on %1 for readers outside the team. Nobody is named.").arg(date);
}

static QString developmentSentence()
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
        return knownTally(context, id).has_value();
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

static std::optional<Tally> namedTally(const TeamContext &context, const CompetencyId &competency)
{
    Tally tally;
    for (const TeamMember &member : context.figures().members) {
        const auto figure = member.figures.constFind(competency);
        if (figure != member.figures.cend() && figure->precision != Precision::Bands)
            ++tally[figure->value];
    }
    if (tally.isEmpty())
        return std::nullopt;
    return tally;
}

std::optional<Tally> knownTally(const TeamContext &context, const CompetencyId &competency)
{
    if (!context.isNamed())
        return context.figures().everyone.value(competency).tally;
    const std::optional<Tally> named = namedTally(context, competency);
    const std::optional<Tally> group = context.figures().group.value(competency).tally;
    if (!named || !group)
        return named ? named : group;
    return *named + *group;
}

namespace {

struct Strength
{
    CompetencyId competency;
    int able = 0; ///< People at WorkingLevel or above.
    int people = 0;

    double share() const { return double(able) / people; }
};

} // namespace

/// The competencies that at least half of the people have, and not one person alone,
/// most widespread first.
static QList<Strength> strengthsOf(const TeamContext &context)
{
    QList<Strength> strengths;
    for (const CompetencyId &competency : context.figures().competencies) {
        const std::optional<Tally> tally = knownTally(context, competency);
        if (!tally)
            continue;
        const int able = std::accumulate(tally->at.begin() + WorkingLevel, tally->at.end(), 0);
        if (able > 1 && 2 * able >= tally->people())
            strengths.append({competency, able, tally->people()});
    }
    std::ranges::stable_sort(strengths, std::greater(), &Strength::share);
    return strengths;
}

TeamBlocks teamStrengths(const TeamContext &context)
{
    constexpr qsizetype Most = 3;
    const QString working = context.nameOf(*Level::fromInt(WorkingLevel));
    QStringList items;
    const QList<Strength> strengths = strengthsOf(context);
    for (const Strength &strength : strengths.first(std::min(Most, strengths.size()))) {
        //: A competency, a number of people, a level.
        items.append(
            ReportTr::tr("%1: %2 of %n people at %3 or above", nullptr, strength.people)
                .arg(context.nameOf(strength.competency), context.number(strength.able), working));
    }
    const Heading heading{2, ReportTr::tr("Strengths")};
    if (items.isEmpty())
        return {heading, Paragraph{ReportTr::tr("There is no strength to name yet.")}};
    return {heading, ItemList{items}};
}

} // namespace Compass
