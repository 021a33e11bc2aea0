// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/signerrepository.h"
#include "core/snapshots/snapshotledger.h"
#include "core/team/release.h"
#include "core/team/scenario.h"
#include "core/team/teamaction.h"
#include "core/team/teamcell.h"
#include "core/team/teaminfo.h"

namespace Compass {

/// One accepted file that is still there, for the table of files.
struct ReceivedShare
{
    SignerKey key;
    QString subject; ///< The name or the alias.
    QDate received;
    QDate issued;
    QDate expires;
    ShareScope scope = ShareScope::Totals;
    ShareDetail detail;
    QMap<FrameworkId, QString> frameworks;
};

/// A file that was not taken in: what it was called and why.
struct RefusedFile
{
    QString name;
    Error error;
};

/// What the figure of one cell counts: only disclosed() may show it.
struct CellFigure
{
    TeamCell cell;
    Tally figure;
    bool isShown = false; ///< See ReleaseState; what is not shown inside is shown nowhere.
    QDate released;       ///< When it last changed; null when it never did.

    friend bool operator==(const CellFigure &, const CellFigure &) = default;
};

/// What is counted of the files there are, each file once.
struct ReceivedCounts
{
    int byName = 0;
    int asGroup = 0;
    int withCertainty = 0;

    int people() const { return byName + asGroup; }
    friend bool operator==(const ReceivedCounts &, const ReceivedCounts &) = default;
};

/// Why individual files were deleted, other than by whoever sent them.
enum class ErasureCause {
    Expired,  ///< Their last day has passed.
    Retention ///< The team keeps no individual files any more.
};

/// A trace of deleted files, without a word of what they said.
struct ErasureLine
{
    QDate day;
    ErasureCause cause = ErasureCause::Expired;
    int files = 0;

    friend bool operator==(const ErasureLine &, const ErasureLine &) = default;
};

/// Keeps one team. Each call is done wholly or not at all. Taking in a share updates
/// the counts of its cells and their release; figures never read the shares again.
/// \error of keep(): TeamClosed for a share after forgetIndividuals()
class TeamRepository : public SignerRepository
{
public:
    virtual Result<TeamInfo> info() const = 0;
    /// \error those of checkChange(): people were asked with what is there
    virtual Result<void> save(const TeamInfo &info) = 0;

    /// What was asked of the team, oldest first.
    virtual Result<QList<ShareRequest>> requests() const = 0;
    /// \error those of checkVersions(): one version of a framework is counted
    virtual Result<void> add(const ShareRequest &request) = 0;

    /// Reads one row for each cell, however many people there are.
    virtual Result<QList<CellFigure>> figures() const = 0;
    virtual Result<ReceivedCounts> counts() const = 0;

    /// Those who shared by name, in no order. For a coordinator none.
    virtual Result<QList<TeamMember>> members() const = 0;
    /// What those people shared before, where both are still in force.
    virtual Result<QHash<SignerKey, TeamMember>> earlierMembers() const = 0;
    virtual Result<QList<ReceivedShare>> received() const = 0;
    /// Imports, newest first; without a word of what the files say.
    virtual Result<QList<ImportLine>> importLog(int most) const = 0;
    /// Deletions, newest first.
    virtual Result<QList<ErasureLine>> erasureLog(int most) const = 0;

    /// Takes what ended before \a today out of everything. \return how many files.
    virtual Result<int> expire(QDate today) = 0;
    /// Deletes every individual file, in the copies too, and whatever no figure shows;
    /// shown figures stay as they are. Later revocations of what was deleted are accepted and
    /// change no figure. \return how many files.
    virtual Result<int> forgetIndividuals(QDate today) = 0;

    virtual Result<QList<TeamNeed>> needs() const = 0;
    virtual Result<void> save(const QList<TeamNeed> &needs) = 0;
    virtual Result<QList<Scenario>> scenarios() const = 0;
    virtual Result<void> save(const Scenario &scenario) = 0;
    virtual Result<void> remove(const ScenarioId &scenario) = 0;
    virtual Result<QList<TeamAction>> actions() const = 0;
    virtual Result<void> save(const TeamAction &action) = 0;
    virtual Result<void> remove(const ActionId &action) = 0;
};

} // namespace Compass
