// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/exchange/teamaggregate.h"
#include "core/snapshots/snapshotledger.h"
#include "core/team/teamfigures.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Compass {

/// Where teams come from. All of it outlives the session.
struct TeamSources
{
    const Content &content;
    const CryptoBox &crypto;
    const Clock &clock;
    /// The keys of whoever uses the program, made on first use.
    std::function<Result<KeyPair>()> keys;
    std::function<Result<std::unique_ptr<TeamRepository>>(const QString &path)> open;
    std::function<Result<std::unique_ptr<TeamRepository>>(const QString &path, const TeamInfo &)>
        create;
    /// A made-up team in memory, marked as a sample.
    std::function<Result<std::unique_ptr<TeamRepository>>()> sample;
};

/// The team that is open, and everything that may be asked of it. Each change is on disk
/// before it returns; figures() are then those of now.
class TeamSession final : public QObject
{
    Q_OBJECT

public:
    explicit TeamSession(TeamSources sources, QObject *parent = nullptr);

    bool isOpen() const { return m_repository != nullptr; }
    const QString &path() const { return m_path; } ///< Empty for none and for the sample.
    QDate today() const;                           ///< Where the user is.

    /// Whether teams can be kept in files here, and not only the sample looked at.
    bool keepsTeams() const { return m_sources.open && m_sources.create; }

    /// Each closes the team open before, when it succeeds.
    /// \error those of the sources and of the repository; of the first two StoreUnavailable
    /// where no teams are kept
    Result<void> create(const QString &path, const TeamInfo &info);
    Result<void> open(const QString &path);
    Result<void> openSample();
    void close();

    const Content &content() const { return m_sources.content; }

    /// What the user’s keys are compared by; makes them when there are none yet.
    Result<QString> fingerprint() const;

    /// What the views show. Needs isOpen(), as everything below.
    const TeamFigures &figures() const { return m_figures; }

    /// The same for whoever is not of the team.
    Result<TeamFigures> outsideFigures() const;

    /// For what the views do not show: requests, received files, log, scenarios, actions.
    const TeamRepository &repository() const { return *m_repository; }

    /// Writes \a request, with the keys of the user and the name of the team, to the
    /// file \a path and keeps it. Neither is there when the other fails.
    Result<void> ask(ShareRequest request, const QString &path);

    /// Takes in the file \a path, in one transaction; a refused one leaves its line in the
    /// log. What it changes is in figures() after refresh().
    Result<ImportOutcome> take(const QString &path);

    /// A team pack of \a aggregate that the user signs.
    /// \error those of the keys and of teamPackFile()
    Result<QByteArray> pack(const TeamAggregate &aggregate) const;

    Result<void> save(const TeamInfo &info);
    Result<void> save(const QList<TeamNeed> &needs);
    Result<void> save(const Scenario &scenario);
    Result<void> remove(const ScenarioId &scenario);
    Result<void> save(const QList<TeamAction> &actions); ///< All of them, or none.
    Result<void> remove(const ActionId &action);
    Result<int> forgetIndividuals();

    /// Takes out what has ended and reads the figures anew.
    Result<void> refresh();

signals:
    /// Another team is open, or none.
    void teamChanged();
    /// Something of the team has changed.
    void changed();
    /// A change was not kept.
    void failed();

private:
    Result<void> use(Result<std::unique_ptr<TeamRepository>> repository, const QString &path);
    Result<void> after(const Result<void> &done);
    Result<TeamFigures> readFigures(TeamRepository &repository) const;
    Result<SnapshotLedger> ledger();

    TeamSources m_sources;
    std::unique_ptr<TeamRepository> m_repository;
    QString m_path;
    TeamFigures m_figures;
};

} // namespace Compass
