// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/gap.h"
#include "core/snapshots/snapshot.h"
#include "core/team/tally.h"

#include <QHash>
#include <QMap>

namespace Compass {

/// Tells one person’s shares from everyone else’s: their signing key.
using SignerKey = QByteArray;

/// What a person who shared by name tells of one competency.
struct MemberFigure
{
    Precision precision = Precision::Levels;
    int value = 0;                       ///< A Level, or a LevelBand with Precision::Bands.
    std::optional<LevelChances> chances; ///< With LevelsWithCertainty only.
    std::optional<int> planned;          ///< Of the same kind, after the learning plan.
    QString note;                        ///< Empty when they chose none.
};

/// A person who shared by name with this team, for its purpose.
struct TeamMember
{
    SignerKey key;
    QString subject; ///< The name or alias that they shared.
    QString name;    ///< The same, told apart from others: see withDistinctNames().
    QDate issued;
    QDate expires;
    QMap<FrameworkId, QString> frameworks;     ///< The versions they rated with.
    QHash<CompetencyId, MemberFigure> figures; ///< Only what they rated and shared.
};

/// The member that \a snapshot of \a key tells of.
TeamMember memberOf(const SignerKey &key, const Snapshot &snapshot);

/// \a members with names that can be told apart, also by ear: who is called like somebody
/// else, but for capitals and spaces, gets the start of their fingerprint, "Alex (7K3P)".
QList<TeamMember> withDistinctNames(QList<TeamMember> members);

/// How many of \a members told each level of \a competency; nobody who told a band.
Tally levelsTold(const QList<TeamMember> &members, const CompetencyId &competency);

/// P(L ≥ \a level): from the shared probabilities; 0 or 1 from a level alone; for a
/// band 1 or 0 where it decides. No value where a band leaves it open.
std::optional<double> chanceAtLeast(const MemberFigure &figure, Level level);

/// Where \a figure stands against \a target, by the chance of being below it as every
/// gap does: ≥ .8, between, ≤ .2. Unsure where a band leaves it open.
GapState standingOf(const MemberFigure &figure, Level target);

/// The level of \a figure; no value for a band.
std::optional<Level> levelOf(const MemberFigure &figure);

/// The certainty of its level; no value when the person did not share it.
std::optional<Certainty> certaintyOf(const MemberFigure &figure);

} // namespace Compass
