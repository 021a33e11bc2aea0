// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamsummary.h"

#include "core/base/datetext.h"
#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct SummaryTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamSummary)
};

} // namespace

static constexpr int Working = 2;

QString receivedSentence(const ReceivedCounts &received, const QLocale &locale)
{
    if (received.people() == 0)
        return SummaryTr::tr("Nobody has shared yet.");
    if (received.asGroup == 0)
        return SummaryTr::tr("<b>%n people</b> shared by name.", nullptr, received.byName);
    if (received.byName == 0)
        return SummaryTr::tr("<b>%n people</b> shared as a group.", nullptr, received.asGroup);
    return SummaryTr::tr("%n people shared: <b>%1 by name</b> and <b>%2 as a group</b>.", nullptr,
                         received.people())
        .arg(locale.toString(received.byName), locale.toString(received.asGroup));
}

static QString nameIn(const Catalog &catalog, const CompetencyId &id, const QLocale &locale)
{
    const Competency *competency = catalog.competency(id);
    return competency ? competency->name.in(locale) : id.toString();
}

QString coverSentences(const TeamFigures &figures, const Catalog &catalog, const QLocale &locale)
{
    if (figures.needs.isEmpty())
        return SummaryTr::tr("The team has not said yet what it needs.");
    QStringList sentences;
    const QList<TeamStrength> best = strengthsOf(figures, 1);
    if (!figures.covers.isEmpty() && !best.isEmpty()) {
        sentences.append(SummaryTr::tr("Best covered: <b>%1</b> (%2 of %3 at the level needed).")
                             .arg(nameIn(catalog, best.constFirst().competency, locale),
                                  locale.toString(best.constFirst().people),
                                  locale.toString(best.constFirst().of)));
    }
    const auto none = std::ranges::count(figures.covers, CoverState::NoCover, stateOf);
    if (none > 0) {
        sentences.append(SummaryTr::tr("For %n competencies, nobody is surely at the level needed.",
                                       nullptr, static_cast<int>(none)));
    }
    return sentences.join(u' ');
}

QString groupSentence(const TeamFigures &figures, const QLocale &locale)
{
    const QString rule = batchText(figures.received, figures.rules, locale);
    if (rule.isEmpty() || figures.groupSince.isNull())
        return rule;
    //: When figures change, then the day of those shown.
    return SummaryTr::tr("%1 They are those of %2.")
        .arg(rule, dateText(figures.groupSince, locale));
}

static QList<TeamStrength> coveredNeeds(const TeamFigures &figures)
{
    QList<TeamStrength> found;
    for (const Cover &cover : figures.covers) {
        const auto of = std::ranges::count_if(figures.members, [&](const TeamMember &member) {
            return member.figures.contains(cover.need.competency);
        });
        if (cover.cover() > 0)
            found.append(
                {cover.need.competency, cover.cover(), static_cast<int>(of), cover.need.level});
    }
    return found;
}

static QList<TeamStrength> workingOrAbove(const TeamFigures &figures)
{
    QList<TeamStrength> found;
    for (const CompetencyId &each : figures.competencies) {
        const DisclosedFigure figure = figures.everyone.value(each);
        if (figure.isHidden())
            continue;
        const Tally &tally = *figure.tally;
        const int there = tally.people() - tally[0] - tally[1];
        if (there > 0)
            found.append({each, there, tally.people(), {}});
    }
    return found;
}

QList<TeamStrength> strengthsOf(const TeamFigures &figures, qsizetype most)
{
    QList<TeamStrength> found =
        figures.covers.isEmpty() ? workingOrAbove(figures) : coveredNeeds(figures);
    std::ranges::stable_sort(found, [](const TeamStrength &a, const TeamStrength &b) {
        const int left = a.people * b.of;
        const int right = b.people * a.of;
        return left != right ? left > right : a.people > b.people;
    });
    return found.first(std::min(most, found.size()));
}

QString strengthText(const TeamStrength &strength, const Scale &scale, const QLocale &locale)
{
    const Level working = Level::fromInt(Working).value_or(Level());
    //: How many of how many people are there, then "at least" and a level.
    return SummaryTr::tr("%1 of %2 people are %3")
        .arg(locale.toString(strength.people), locale.toString(strength.of),
             atLeast(scale, strength.needed.value_or(working), locale));
}

} // namespace Compass
