// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/signerrepository.h"
#include "core/team/teamrepository.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <map>
#include <optional>

namespace Compass {

class TeamSession;

/// Takes files into the open team, one at a turn of the event loop, each in a
/// transaction of its own. What is in stays in when the rest is cancelled.
class TeamImport final : public QObject
{
    Q_OBJECT

public:
    explicit TeamImport(TeamSession &session, QObject *parent = nullptr);

    /// Takes in the files \a paths, and the share files in those that are folders; after
    /// those that still wait.
    void add(const QStringList &paths);

    /// Leaves out what still waits.
    void cancel();

    bool isRunning() const { return m_timer.isActive(); }
    bool isFinished() const { return m_isFinished; } ///< Of a run, and no other has begun.
    int done() const { return m_done; }              ///< Of total(), in this run.
    int total() const { return m_done + static_cast<int>(m_waiting.size()); }
    bool wasCancelled() const { return m_cancelled; }

    /// How many files of the last run came to \a outcome.
    int count(ImportOutcome outcome) const;

    /// What was not taken in since the list was last put away, oldest first.
    const QList<RefusedFile> &refused() const { return m_refused; }
    int refusedNow() const { return m_refusedNow; } ///< Of the last run.
    void putRefusedAway();

    /// Why the last run was given up; no value when it was not.
    const std::optional<Error> &failure() const { return m_failure; }

signals:
    /// One more file was looked at, or others wait.
    void progressed();
    /// The team cannot be written to, or not be read: what waited is left out. Before
    /// finished(), and once in a run.
    void failed(const Compass::Error &error);
    /// Nothing waits any more, and the figures are those of now.
    void finished();

private:
    void takeNext();
    void finish(std::optional<Error> failure = {});
    void startAnew();
    void forget();

    TeamSession &m_session;
    QTimer m_timer;
    QQueue<QString> m_waiting;
    std::map<ImportOutcome, int> m_counts;
    QList<RefusedFile> m_refused;
    std::optional<Error> m_failure;
    int m_refusedNow = 0;
    int m_done = 0;
    bool m_cancelled = false;
    bool m_isFinished = false;
};

} // namespace Compass
