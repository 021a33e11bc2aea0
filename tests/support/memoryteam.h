// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

#include <optional>

namespace Compass::Sample {

/// Keeps one team for as long as a test runs. The figures are those that the test sets:
/// it shows what is made of them, not how they come about.
class InMemoryTeam : public TeamRepository
{
public:
    TeamInfo team;
    QList<ShareRequest> asked;
    QHash<SignerKey, SignerRecord> records;
    QHash<SignerKey, Snapshot> earlier; ///< What somebody shared before their record.
    QList<ImportLine> lines;            ///< Oldest first.
    QList<CellFigure> cells;
    QList<TeamNeed> needed;
    QList<Scenario> supposed;
    QList<TeamAction> planned;
    std::optional<Error> failure; ///< What every change, and info(), fails with.

    /// A team called "Sample" that asked for the framework "SMP".
    InMemoryTeam();

    /// \a snapshot as the newest that \a key shared.
    void add(const SignerKey &key, const Snapshot &snapshot);

    /// A shown figure of \a cell that counts \a tally, and nothing that waits.
    void show(const TeamCell &cell, const Tally &tally);

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
    Result<void> save(const TeamAction &action) override;
    Result<void> remove(const ActionId &action) override;

private:
    Result<void> done() const;
};

} // namespace Compass::Sample
