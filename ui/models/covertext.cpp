// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/covertext.h"

#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"
#include "ui/models/journallistmodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct CoverTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::CoverText)
};

} // namespace

/// How many of the people by name told some level without its certainty.
static int withoutCertainty(const TeamFigures &figures)
{
    const auto tellsNone = [](const TeamMember &member) {
        return std::ranges::any_of(member.figures,
                                   [](const MemberFigure &each) { return !each.chances; });
    };
    return static_cast<int>(std::ranges::count_if(figures.members, tellsNone));
}

QString coverNote(const TeamFigures &figures, const QLocale &locale)
{
    QStringList sentences{
        CoverTr::tr("Have = people whose chance of being at the level is %1 or more. Expected = "
                    "the sum of those chances.")
            .arg(percentText(Cover::Sure, locale))};
    if (const int count = withoutCertainty(figures); count > 0)
        sentences.append(CoverTr::tr(
            "%n people shared no certainty and count by their level alone.", nullptr, count));
    if (figures.received.asGroup > 0)
        sentences.append(CoverTr::tr("The %n people who shared as a group are not counted here, so "
                                     "that no one can be singled out.",
                                     nullptr, figures.received.asGroup));
    return sentences.join(u' ');
}

QString riskHelp(const Risk &risk)
{
    switch (risk.kind) {
    case RiskKind::NoCover:
        return CoverTr::tr("What would help: train somebody who is close, borrow from another "
                           "team, or hire.");
    case RiskKind::Short:
        return CoverTr::tr("What would help: bring %n more people to this level.", nullptr,
                           risk.missing());
    case RiskKind::OnePerson:
        return CoverTr::tr("What would help: pair this person with somebody, so that a second one "
                           "can step in.");
    case RiskKind::NoSlack:
        return CoverTr::tr("What would help: one more person at this level, by training or by "
                           "taking turns.");
    case RiskKind::UnsureRatings:
        return CoverTr::tr("What would help: a talk about the rating, or a longer assessment.");
    }
    Q_UNREACHABLE();
}

QString actionKindMeaning(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Train:
        return CoverTr::tr("Somebody learns it.");
    case ActionKind::Pair:
        return CoverTr::tr("Somebody learns it beside a person who does it well.");
    case ActionKind::Rotate:
        return CoverTr::tr("People take turns, so that more of them can do it.");
    case ActionKind::Borrow:
        return CoverTr::tr("Another team lends somebody.");
    case ActionKind::Hire:
        return CoverTr::tr("Somebody joins who can do it.");
    case ActionKind::Accept:
        return CoverTr::tr("The team lives with it. Say why in the note.");
    }
    Q_UNREACHABLE();
}

static QString coverLine(const Catalog &catalog, const Cover &cover, const QLocale &locale)
{
    //: A competency, what is needed of it, how many are there, and what follows.
    return CoverTr::tr("%1: %2 needed, %3 there. %4.")
        .arg(competencyName(catalog, cover.need.competency, locale),
             needText(cover.need, catalog.scale, locale), locale.toString(cover.cover()),
             coverText(cover));
}

Explanation explainNeeds(const Catalog &catalog, const TeamFigures &figures, const QLocale &locale)
{
    Explanation answer;
    answer.title = CoverTr::tr("Why so many needs are covered");
    answer.inputs = {CoverTr::tr("%n people who shared by name.", nullptr,
                                 static_cast<int>(figures.members.size())),
                     CoverTr::tr("%n needs that were written down for this team.", nullptr,
                                 static_cast<int>(figures.needs.size()))};
    answer.rule =
        CoverTr::tr("A person counts where the chance that they are at the level is %1 or "
                    "more. A need is covered when as many people count as it asks for. "
                    "Each person in turn is left out to find the worst absence.")
            .arg(percentText(Cover::Sure, locale));
    for (const Cover &each : figures.covers)
        answer.arithmetic.append(coverLine(catalog, each, locale));
    return answer;
}

} // namespace Compass
