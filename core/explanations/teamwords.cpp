// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/teamwords.h"

#include "core/explanations/comparisonwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct TeamTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamWords)
};

} // namespace

QString hiddenText()
{
    return TeamTr::tr("Hidden: the group is too small or too alike to show safely.");
}

QString hiddenWord()
{
    return TeamTr::tr("hidden");
}

QString coverText(const Cover &cover)
{
    switch (stateOf(cover)) {
    case CoverState::NoCover:
        return TeamTr::tr("Nobody there");
    case CoverState::Short:
        return TeamTr::tr("%n person(s) short", nullptr, cover.deficit());
    case CoverState::OnePerson:
        return TeamTr::tr("One person");
    case CoverState::NoSlack:
        return TeamTr::tr("No slack");
    case CoverState::Covered:
        return TeamTr::tr("Covered");
    }
    Q_UNREACHABLE();
}

QString riskText(const Risk &risk)
{
    return risk.kind == RiskKind::UnsureRatings ? TeamTr::tr("Rests on unsure ratings")
                                                : coverText(risk.cover);
}

QString needText(const TeamNeed &need, const Scale &scale, const QLocale &locale)
{
    //: %1 a level such as "Advanced".
    return TeamTr::tr("%n person(s) at %1", nullptr, need.people)
        .arg(scale.nameOf(need.level).in(locale));
}

QString levelLetter(int level)
{
    //: The letters of the levels Not yet, Foundation, Working, Advanced, Lead; no two alike.
    static constexpr std::array letters = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("Compass::TeamWords", "N"),
        QT_TRANSLATE_NOOP("Compass::TeamWords", "F"),
        QT_TRANSLATE_NOOP("Compass::TeamWords", "W"),
        QT_TRANSLATE_NOOP("Compass::TeamWords", "A"),
        QT_TRANSLATE_NOOP("Compass::TeamWords", "L"),
    });
    return TeamTr::tr(letters.at(static_cast<size_t>(level)));
}

QString standingWord(GapState standing)
{
    switch (standing) {
    case GapState::Met:
        return TeamTr::tr("meets target");
    case GapState::Gap:
        return TeamTr::tr("below target");
    case GapState::Unsure:
        return TeamTr::tr("perhaps below target");
    }
    Q_UNREACHABLE();
}

QString bandText(LevelBand band, const Scale &scale, const QLocale &locale)
{
    const QString working = scale.nameOf(Level::fromInt(2).value()).in(locale);
    switch (band) {
    case LevelBand::BelowWorking:
        return TeamTr::tr("Below %1").arg(working);
    case LevelBand::WorkingOrAbove:
        return TeamTr::tr("%1 or above").arg(working);
    }
    Q_UNREACHABLE();
}

QString tallyText(const Tally &tally, const Scale &scale, const QLocale &locale)
{
    QStringList counts;
    for (const LevelText &level : scale.levels) {
        //: %1 a number of people, %2 the level they are at, such as "Working".
        counts.append(TeamTr::tr("%1 %2").arg(locale.toString(tally[level.level.toInt()]),
                                              level.name.in(locale)));
    }
    return counts.join(u", "_s);
}

QString actionKindWord(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Train:
        return TeamTr::tr("Train");
    case ActionKind::Pair:
        return TeamTr::tr("Pair up");
    case ActionKind::Rotate:
        return TeamTr::tr("Rotate");
    case ActionKind::Borrow:
        return TeamTr::tr("Borrow");
    case ActionKind::Hire:
        return TeamTr::tr("Hire");
    case ActionKind::Accept:
        return TeamTr::tr("Accept the risk");
    }
    Q_UNREACHABLE();
}

QString actionProgressWord(ActionProgress progress)
{
    switch (progress) {
    case ActionProgress::Open:
        return TeamTr::tr("Still open");
    case ActionProgress::Done:
        return TeamTr::tr("Done");
    }
    Q_UNREACHABLE();
}

QString batchText(const ReceivedCounts &received, const DisclosureRules &rules,
                  const QLocale &locale)
{
    if (received.asGroup == 0)
        return {};
    if (received.asGroup < rules.smallestGroup) {
        //: %n people who shared as a group, %1 how many it takes.
        return TeamTr::tr("%n received; figures of the group appear at %1.", nullptr,
                          received.asGroup)
            .arg(locale.toString(rules.smallestGroup));
    }
    return TeamTr::tr("Group figures change when %n or more people change.", nullptr,
                      rules.smallestBatch);
}

QString movesText(const Moves &moves, const QLocale &locale)
{
    return TeamTr::tr("%1 moved up, %2 stayed, %3 moved down.")
        .arg(locale.toString(moves.up), locale.toString(moves.same), locale.toString(moves.down));
}

QString memberChangeText(const MemberChange &change, const QLocale &locale)
{
    if (change.change) {
        //: %1 such as "clear rise", %2 such as "under 5% by chance".
        return TeamTr::tr("%1, %2").arg(changeWord(change.change),
                                        chanceText(*change.change, locale));
    }
    switch (change.hindrance) {
    case MemberHindrance::OtherVersion:
        return TeamTr::tr("The framework changed between the two, so they are not compared.");
    case MemberHindrance::TooFew:
        return TeamTr::tr("Too little was shared both times to test a change.");
    case MemberHindrance::NoCertainty:
        return TeamTr::tr("Not tested: how sure the levels are was not shared both times.");
    }
    Q_UNREACHABLE();
}

} // namespace Compass
