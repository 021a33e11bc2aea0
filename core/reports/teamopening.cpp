// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

/// In the reader’s language, or in the one it was written in.
static QString purposeWords(const LocalizedText &purpose, const QLocale &locale)
{
    const QString &own = purpose.in(locale);
    if (!own.isEmpty())
        return own;
    return purpose.english.isEmpty() ? purpose.french : purpose.english;
}

static QString madeSentence(const TeamContext &context)
{
    const QString date = dateWords(context.facts.madeOn, context.locale);
    return context.isInside()
        ? ReportTr::tr("Made on %1 for the team and whoever keeps its files.").arg(date)
        : ReportTr::tr("Made on %1 for readers outside the team. Nobody is named.").arg(date);
}

static QString developmentSentence()
{
    return ReportTr::tr("For development only, never for appraisal, certification or staffing.");
}

/// How many shared; outside not even a small number is told.
static QString sharedSentence(const TeamContext &context)
{
    const ReceivedCounts &received = context.figures().received;
    const int smallest = context.figures().rules.smallestGroup;
    if (!context.isInside())
        return received.people() < smallest
            ? ReportTr::tr("Fewer than %n people shared.", nullptr, smallest)
            : ReportTr::tr("%n people shared.", nullptr, received.people());
    return ReportTr::tr("%n people shared by name.", nullptr, received.byName) + u' '
        + ReportTr::tr("%n people shared as a group.", nullptr, received.asGroup);
}

static QString needSentence(const TeamContext &context)
{
    const QList<Cover> &covers = context.figures().covers;
    const auto isOpen = [](const Cover &cover) { return stateOf(cover) == CoverState::NoCover; };
    const auto open = int(std::ranges::count_if(covers, isOpen));
    QString sentence = ReportTr::tr("The team meets %1 of %n needs.", nullptr, int(covers.size()))
                           .arg(context.number(metCount(covers)));
    if (open > 0)
        sentence += u' ' + ReportTr::tr("For %n of them, nobody is surely there.", nullptr, open);
    return sentence;
}

static QString overviewSentence(const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    if (figures.received.people() == 0)
        return ReportTr::tr("Nobody has shared yet, so there are no figures.");
    if (!figures.covers.isEmpty())
        return needSentence(context);
    const auto isKnown = [&context](const CompetencyId &id) {
        return knownTally(context, id).has_value();
    };
    const auto known = int(std::ranges::count_if(figures.competencies, isKnown));
    return ReportTr::tr("%1 of %n competencies have a figure that can be shown.", nullptr,
                        int(figures.competencies.size()))
        .arg(context.number(known));
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
    blocks += {
        Paragraph{overviewSentence(context), ParagraphStyle::Lead},
        Paragraph{ReportTr::tr("Purpose: %1").arg(purposeWords(info.purpose, context.locale))},
        Paragraph{sharedSentence(context)},
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

/// The competencies that at least half of the people have, most widespread first.
static QList<Strength> strengthsOf(const TeamContext &context)
{
    QList<Strength> strengths;
    for (const CompetencyId &competency : context.figures().competencies) {
        const std::optional<Tally> tally = knownTally(context, competency);
        if (!tally)
            continue;
        const int able = std::accumulate(tally->at.begin() + WorkingLevel, tally->at.end(), 0);
        if (2 * able >= tally->people())
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
