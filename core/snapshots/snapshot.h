// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"
#include "core/snapshots/sharedetail.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <variant>

namespace Compass {

using SnapshotId = StrongId<struct SnapshotIdTag>;
using RequestId = StrongId<struct RequestIdTag>;

/// What somebody agreed to before they shared, and when.
struct Consent
{
    QDate given;
    QLocale::Language language = QLocale::English; ///< In which they read it.
    QString textVersion;
    QByteArray textSha256; ///< Of the text in that language, see ConsentText.

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// P(L = 0 … 4) in thousandths; they sum to 1000.
using LevelChances = std::array<int, 5>;

inline constexpr int CertainChance = 1000; ///< All the thousandths.

/// What is told of one competency.
struct SharedFigure
{
    CompetencyId competency;
    int value = 0;                       ///< A Level, or a LevelBand where the precision is Bands.
    std::optional<LevelChances> chances; ///< With the certainty; none is above the level's.
    std::optional<int> planned;          ///< Above \a value, and of the same kind: after the plan.

    friend bool operator==(const SharedFigure &, const SharedFigure &) = default;
};

/// A note that a person chose to share, of at most CanonicalLimits::TextBytes.
struct SharedNote
{
    CompetencyId competency;
    QString text;

    friend bool operator==(const SharedNote &, const SharedNote &) = default;
};

/// What one person shares with one recipient for one purpose until one day.
/// Source: design page reliability.md, section 4.
struct Snapshot
{
    static constexpr qsizetype MostCompetencies = 200;
    static constexpr qsizetype MostPlanned = 100;
    static constexpr qsizetype MostNotes = 15;
    static constexpr qsizetype MostFrameworks = 20;

    SnapshotId id;    ///< A UUID.
    int sequence = 0; ///< Rises with each file of one signer to one recipient.
    QDate issued;
    QDate expires; ///< The last day on which it may be used.
    RequestId request;
    QString team;
    QString subject; ///< The name, or an alias.
    ShareScope scope = ShareScope::Totals;
    QMap<FrameworkId, QString> frameworks; ///< Their versions.
    Precision precision = Precision::Levels;
    QList<SharedFigure> figures; ///< By competency; only rated ones.
    QList<SharedNote> notes;
    Consent consent;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// Takes an earlier snapshot back.
struct Revocation
{
    SnapshotId id;
    int sequence = 0;
    QDate issued;
    SnapshotId revokes;

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// What a share file says.
using ShareMessage = std::variant<Snapshot, Revocation>;

/// The level that \a figure of \a snapshot tells; no value for a band.
std::optional<Level> levelOf(const Snapshot &snapshot, const SharedFigure &figure);

} // namespace Compass
