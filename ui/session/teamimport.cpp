// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamimport.h"

#include "ui/session/teamsession.h"
#include "ui/session/watchedfolder.h"

#include <QFileInfo>

namespace Compass {

TeamImport::TeamImport(TeamSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TeamImport::takeNext);
    connect(&m_session, &TeamSession::teamChanged, this, &TeamImport::forget);
}

void TeamImport::add(const QStringList &paths)
{
    // A question for files may be answered after the team was closed.
    if (!m_session.isOpen())
        return;
    if (!isRunning())
        startAnew();
    for (const QString &path : paths)
        m_waiting.append(QFileInfo(path).isDir() ? shareFilesIn(path) : QStringList{path});
    if (m_waiting.isEmpty())
        return finish();
    m_timer.start();
    emit progressed();
}

void TeamImport::startAnew()
{
    m_counts.clear();
    m_failure.reset();
    m_refusedNow = 0;
    m_done = 0;
    m_cancelled = false;
    m_isFinished = false;
}

void TeamImport::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_waiting.clear();
    finish();
}

int TeamImport::count(ImportOutcome outcome) const
{
    const auto found = m_counts.find(outcome);
    return found == m_counts.cend() ? 0 : found->second;
}

void TeamImport::putRefusedAway()
{
    m_refused.clear();
    emit progressed();
}

/// Whether \a code says something about the team or the keys, not about a file: the next
/// file would meet the same.
static bool concernsTheTeam(ErrorCode code)
{
    return (code >= ErrorCode::StoreReadOnly && code <= ErrorCode::ChangeOutdated)
        || (code >= ErrorCode::CryptoUnavailable && code <= ErrorCode::KeysDamaged);
}

void TeamImport::takeNext()
{
    const QString path = m_waiting.dequeue();
    const Result<ImportOutcome> outcome = m_session.take(path);
    ++m_done;
    if (outcome) {
        ++m_counts[*outcome];
    } else if (concernsTheTeam(outcome.error().code)) {
        m_waiting.clear();
        return finish(outcome.error());
    } else {
        ++m_refusedNow;
        m_refused.append({QFileInfo(path).fileName(), outcome.error()});
    }
    if (m_waiting.isEmpty())
        return finish();
    emit progressed();
}

void TeamImport::finish(std::optional<Error> failure)
{
    m_timer.stop();
    const Result<void> refreshed = m_session.refresh();
    if (!refreshed && !failure)
        failure = refreshed.error();
    m_failure = std::move(failure);
    m_isFinished = true;
    if (m_failure)
        emit failed(*m_failure);
    emit finished();
}

/// Another team is open, or none: nothing known here is about it.
void TeamImport::forget()
{
    m_timer.stop();
    m_waiting.clear();
    m_refused.clear();
    startAnew();
    emit progressed();
}

} // namespace Compass
