// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamsession.h"

#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/exchange/teampack.h"
#include "core/snapshots/sharedates.h"
#include "core/team/collection.h"

#include <QFile>
#include <QFileInfo>

namespace Compass {

TeamSession::TeamSession(TeamSources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
{
}

QDate TeamSession::today() const
{
    return m_sources.clock.now().toLocalTime().date();
}

Result<void> TeamSession::create(const QString &path, const TeamInfo &info)
{
    if (!m_sources.create)
        return Error{ErrorCode::StoreUnavailable, QFileInfo(path).fileName()};
    return use(m_sources.create(path, info), path);
}

Result<void> TeamSession::open(const QString &path)
{
    if (!m_sources.open)
        return Error{ErrorCode::StoreUnavailable, QFileInfo(path).fileName()};
    // A team that is open is locked, even for ourselves. Two files that are not there
    // would count as one.
    if (isOpen() && QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(m_path))
        return {};
    return use(m_sources.open(path), path);
}

Result<void> TeamSession::openSample()
{
    return use(m_sources.sample(), {});
}

void TeamSession::close()
{
    if (!isOpen())
        return;
    m_repository.reset();
    m_path.clear();
    m_figures = {};
    emit teamChanged();
}

Result<void> TeamSession::use(Result<std::unique_ptr<TeamRepository>> repository,
                              const QString &path)
{
    if (!repository)
        return repository.error();
    std::unique_ptr<TeamRepository> opened = *std::move(repository);
    Result<TeamFigures> figures = readFigures(*opened);
    if (!figures)
        return figures.error();
    m_repository = std::move(opened);
    m_path = path;
    m_figures = *std::move(figures);
    emit teamChanged();
    return {};
}

Result<TeamFigures> TeamSession::readFigures(TeamRepository &repository) const
{
    if (const auto expired = repository.expire(today()); !expired)
        return expired.error();
    return teamFigures(repository, m_sources.content.catalog, TeamAudience::Inside);
}

Result<TeamFigures> TeamSession::outsideFigures() const
{
    return teamFigures(*m_repository, m_sources.content.catalog, TeamAudience::Outside);
}

Result<QString> TeamSession::fingerprint() const
{
    const Result<KeyPair> keys = m_sources.keys();
    if (!keys)
        return keys.error();
    return m_sources.crypto.fingerprint(keys->publicKeys.signing);
}

Result<void> TeamSession::ask(ShareRequest request, const QString &path)
{
    const Result<KeyPair> keys = m_sources.keys();
    if (!keys)
        return keys.error();
    request.manager = keys->publicKeys;
    request.team = m_figures.info.name;
    const Result<QByteArray> file = requestFile(request, *keys, m_sources.crypto);
    if (!file)
        return file.error();
    if (const auto saved = saveFile(path, *file); !saved)
        return saved.error();
    const Result<void> kept = m_repository->add(request);
    if (!kept)
        QFile::remove(path);
    return after(kept);
}

Result<SnapshotLedger> TeamSession::ledger()
{
    Result<KeyPair> keys = m_sources.keys();
    if (!keys)
        return keys.error();
    const Result<QList<ShareRequest>> requests = m_repository->requests();
    if (!requests)
        return requests.error();
    return SnapshotLedger(m_sources.crypto, *std::move(keys),
                          collectionRules(m_figures.info, *requests, m_sources.content.catalog),
                          *m_repository);
}

Result<QByteArray> TeamSession::pack(const TeamAggregate &aggregate) const
{
    const Result<KeyPair> keys = m_sources.keys();
    if (!keys)
        return keys.error();
    return teamPackFile(aggregate, *keys, m_sources.crypto);
}

Result<ReceivedPack> TeamSession::readPack(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    if (!bytes)
        return bytes.error();
    const Result<OpenedPack> pack = openTeamPack(*bytes, name, m_sources.crypto);
    if (!pack)
        return pack.error();
    if (const auto issued = checkIssued(pack->aggregate.made, today(), name); !issued)
        return issued.error();
    return ReceivedPack{m_sources.crypto.fingerprint(pack->signer), pack->aggregate};
}

Result<ImportOutcome> TeamSession::take(const QString &path)
{
    const QFileInfo file(path);
    Result<SnapshotLedger> made = ledger();
    if (!made)
        return made.error();
    SnapshotLedger taker = *std::move(made);
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    if (bytes)
        return taker.take(*bytes, {today(), file.fileName()});
    const auto kept = m_repository->keep({today(), file.size(), {}, bytes.error().code});
    return kept ? bytes.error() : kept.error();
}

Result<void> TeamSession::after(const Result<void> &done)
{
    if (!done)
        emit failed();
    return done ? refresh() : done;
}

Result<void> TeamSession::refresh()
{
    Result<TeamFigures> figures = readFigures(*m_repository);
    if (!figures)
        return figures.error();
    m_figures = *std::move(figures);
    emit changed();
    return {};
}

Result<void> TeamSession::save(const TeamInfo &info)
{
    return after(m_repository->save(info));
}

Result<void> TeamSession::save(const QList<TeamNeed> &needs)
{
    return after(m_repository->save(needs));
}

Result<void> TeamSession::save(const Scenario &scenario)
{
    return after(m_repository->save(scenario));
}

Result<void> TeamSession::remove(const ScenarioId &scenario)
{
    return after(m_repository->remove(scenario));
}

Result<void> TeamSession::save(const QList<TeamAction> &actions)
{
    return after(m_repository->save(actions));
}

Result<void> TeamSession::remove(const ActionId &action)
{
    return after(m_repository->remove(action));
}

Result<int> TeamSession::forgetIndividuals()
{
    const Result<int> forgotten = m_repository->forgetIndividuals(today());
    const Result<void> done = after(forgotten ? Result<void>() : forgotten.error());
    return done ? forgotten : done.error();
}

} // namespace Compass
