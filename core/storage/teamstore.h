// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlteamcells.h"
#include "core/storage/sqlteaminfo.h"
#include "core/storage/sqlteamlog.h"
#include "core/storage/sqlteammembers.h"
#include "core/storage/sqlteamplans.h"
#include "core/storage/sqlteamsigners.h"
#include "core/storage/storefile.h"
#include "core/team/systemdice.h"

#include <memory>

namespace Compass {

class Clock;
class Transaction;

/// A team workspace: one file, opened by this program alone. Belongs to the thread that
/// opened it. What people took back, or left out of a newer share, and
/// what has ended, is in no copy of it either.
class TeamStore final : public TeamRepository
{
    Q_DISABLE_COPY_MOVE(TeamStore)

public:
    using DicePtr = std::unique_ptr<Dice>;
    /// Creates the file \a path for \a info. \a clock must outlive the store.
    /// \error FileTaken when there is something; see OpenState.
    static Result<std::unique_ptr<TeamStore>> create(const QString &path, const TeamInfo &info,
                                                     const Clock &clock, DicePtr dice = chance());

    /// \error FileMissing; see OpenState.
    static Result<std::unique_ptr<TeamStore>> open(const QString &path, const Clock &clock,
                                                   DicePtr dice = chance());

    /// For tests and samples.
    static Result<std::unique_ptr<TeamStore>> inMemory(const TeamInfo &info, const Clock &clock,
                                                       DicePtr dice = chance());

    /// Leaves one file at rest, without a log beside it.
    ~TeamStore() override;

    const OpenReport &report() const { return m_file.report; }
    /// ":memory:" for a store in memory.
    const QString &path() const { return m_file.database->path(); }

    Result<SignerRecord> record(const QByteArray &signer) const override;
    Result<void> keep(const QByteArray &signer, const SignerRecord &record,
                      const ImportLine &line) override;
    Result<void> keep(const ImportLine &line) override;

    Result<TeamInfo> info() const override;
    Result<void> save(const TeamInfo &info) override;
    Result<QList<ShareRequest>> requests() const override;
    Result<void> add(const ShareRequest &request) override;
    Result<QList<CellFigure>> figures() const override;
    Result<ReceivedCounts> counts() const override;
    Result<QList<TeamMember>> members() const override;
    Result<QHash<SignerKey, TeamMember>> earlierMembers() const override;
    Result<QList<ReceivedShare>> received() const override;
    Result<QList<ImportLine>> importLog(int most) const override;
    Result<QList<ErasureLine>> erasureLog(int most) const override;
    Result<int> expire(QDate today) override;
    Result<int> forgetIndividuals(QDate today) override;
    Result<QList<TeamNeed>> needs() const override;
    Result<void> save(const QList<TeamNeed> &needs) override;
    Result<QList<Scenario>> scenarios() const override;
    Result<void> save(const Scenario &scenario) override;
    Result<void> remove(const ScenarioId &scenario) override;
    Result<QList<TeamAction>> actions() const override;
    Result<void> save(const QList<TeamAction> &actions) override;
    Result<void> remove(const ActionId &action) override;

private:
    static DicePtr chance() { return std::make_unique<SystemDice>(); }

    TeamStore(StoreFile file, const Clock &clock, DicePtr dice);

    Result<void> replace(const SignerKey &signer, const SignerRecord &before,
                         const SignerRecord &after, QDate day);
    Result<void> end(const QList<SignerKey> &signers, QDate day);
    Result<void> commitErasure(Transaction &transaction);
    Result<bool> showsPeople() const;

    StoreFile m_file;
    const Clock &m_clock;
    DicePtr m_dice;
    SqlTeamInfo m_info;
    SqlTeamSigners m_signers;
    SqlTeamMembers m_members;
    SqlTeamCells m_cells;
    SqlTeamLog m_log;
    SqlTeamPlans m_plans;
};

} // namespace Compass
