// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamneed.h"
#include "tests/support/frameworks.h"

#include <utility>

/// Made-up people of a team and what it needs of them.
namespace Compass::Sample {

using Values = QList<std::pair<QString, int>>;

/// Somebody called \a name, who is their key too, at \a levels without certainty.
inline TeamMember member(const QString &name, const Values &levels)
{
    TeamMember made;
    made.key = name.toUtf8();
    made.subject = name;
    made.name = name;
    made.issued = QDate(2026, 11, 1);
    made.expires = QDate(2027, 6, 1);
    made.frameworks = {{FrameworkId(QStringLiteral("SMP")), QStringLiteral("1.0.0")}};
    for (const auto &[competency, value] : levels) {
        MemberFigure figure;
        figure.value = value;
        made.figures.insert(CompetencyId(competency), figure);
    }
    return made;
}

/// A level with certainty: the one that \a chances, in thousandths, make most probable.
inline MemberFigure figure(const LevelChances &chances)
{
    MemberFigure made;
    made.precision = Precision::LevelsWithCertainty;
    made.chances = chances;
    made.value = static_cast<int>(std::ranges::max_element(chances) - chances.begin());
    return made;
}

inline MemberFigure figure(LevelBand band)
{
    MemberFigure made;
    made.precision = Precision::Bands;
    made.value = static_cast<int>(band);
    return made;
}

/// The same person with \a figure for \a competency.
inline TeamMember with(TeamMember member, const QString &competency, const MemberFigure &figure)
{
    member.figures.insert(CompetencyId(competency), figure);
    return member;
}

inline TeamNeed need(const QString &competency, int people, int value)
{
    return {CompetencyId(competency), people, level(value), {}};
}

/// A share of \a levels by somebody called \a name.
inline Snapshot shared(const QString &name, ShareScope scope, const Values &levels)
{
    Snapshot made;
    made.id = SnapshotId(name);
    made.sequence = 1;
    made.issued = QDate(2026, 11, 1);
    made.expires = QDate(2027, 6, 1);
    made.team = QStringLiteral("T-7");
    made.subject = name;
    made.scope = scope;
    made.frameworks = {{FrameworkId(QStringLiteral("SMP")), QStringLiteral("1.0.0")}};
    for (const auto &[competency, value] : levels)
        made.figures.append({CompetencyId(competency), value, {}, {}});
    return made;
}

} // namespace Compass::Sample
