// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/teamstore.h"

#include "core/base/clock.h"
#include "core/snapshots/sharerequest.h"
#include "core/storage/backup.h"
#include "core/storage/storekind.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

/// Removes a file that was made a moment ago and has nothing in it.
static void removeUnfinished(const StorePlace &place)
{
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(place.path + end);
}

Result<std::unique_ptr<TeamStore>> TeamStore::create(const QString &path, const TeamInfo &info,
                                                     const Clock &clock, DicePtr dice)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileTaken, path};
    auto file = openStoreFile(teamPlace(path), clock.now(), {});
    if (!file) {
        // What somebody else holds is theirs.
        if (file.error().code != ErrorCode::StoreLocked)
            removeUnfinished(teamPlace(path));
        return file.error();
    }
    std::unique_ptr<TeamStore> store(new TeamStore(*std::move(file), clock, std::move(dice)));
    if (const auto saved = store->save(info); !saved) {
        store.reset();
        removeUnfinished(teamPlace(path));
        return saved.error();
    }
    return store;
}

Result<std::unique_ptr<TeamStore>> TeamStore::open(const QString &path, const Clock &clock,
                                                   DicePtr dice)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, path};
    if (QFileInfo(path).size() == 0)
        return Error{ErrorCode::StoreCorrupt, path};
    auto file = openStoreFile(teamPlace(path), clock.now(), {});
    if (!file)
        return file.error();
    std::unique_ptr<TeamStore> store(new TeamStore(*std::move(file), clock, std::move(dice)));
    if (const auto info = store->info(); !info)
        return info.error();
    return store;
}

Result<std::unique_ptr<TeamStore>> TeamStore::inMemory(const TeamInfo &info, const Clock &clock,
                                                       DicePtr dice)
{
    auto file = openStoreInMemory(teamKind);
    if (!file)
        return file.error();
    std::unique_ptr<TeamStore> store(new TeamStore(*std::move(file), clock, std::move(dice)));
    if (const auto saved = store->save(info); !saved)
        return saved.error();
    return store;
}

TeamStore::TeamStore(StoreFile file, const Clock &clock, DicePtr dice)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_dice(std::move(dice))
    , m_info(*m_file.database)
    , m_signers(*m_file.database)
    , m_members(*m_file.database)
    , m_cells(*m_file.database, *m_dice)
    , m_log(*m_file.database)
    , m_plans(*m_file.database)
{
}

TeamStore::~TeamStore()
{
    // Where it fails the log stays and is read at the next start.
    static_cast<void>(m_file.database->checkpoint());
}

Result<SignerRecord> TeamStore::record(const QByteArray &signer) const
{
    return m_signers.record(signer);
}

Result<void> TeamStore::keep(const QByteArray &signer, const SignerRecord &record,
                             const ImportLine &line)
{
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<SignerRecord> before = m_signers.record(signer);
    if (!before)
        return before.error();
    if (const auto replaced = replace(signer, *before, record, line.day); !replaced)
        return replaced.error();
    if (const auto appended = m_log.append(line); !appended)
        return appended.error();
    const bool isNarrower =
        before->snapshot && record.snapshot && leavesOut(*record.snapshot, *before->snapshot);
    // What was replaced long ago may still be in a copy; of a stranger nothing is.
    const bool isWithdrawal =
        line.outcome == ImportOutcome::Withdrawn || line.outcome == ImportOutcome::WithdrawalNoted;
    const bool isErasure = isNarrower || (isWithdrawal && record.hasShared);
    return isErasure ? commitErasure(transaction) : transaction.commit();
}

Result<void> TeamStore::keep(const ImportLine &line)
{
    return m_log.append(line);
}

/// Puts \a after in the place of \a before, which is known of \a signer, and counts what
/// that changes.
Result<void> TeamStore::replace(const SignerKey &signer, const SignerRecord &before,
                                const SignerRecord &after, QDate day)
{
    if (before.snapshot == after.snapshot) {
        const auto kept = m_signers.keep(signer, before, after, day);
        return kept ? Result<void>() : kept.error();
    }
    if (const auto counted = m_info.count(before.snapshot, after.snapshot); !counted)
        return counted.error();
    const Result<qint64> key = m_signers.keep(signer, before, after, day);
    if (!key)
        return key.error();
    return m_cells.count(*key, changesBetween(before.snapshot, after.snapshot), day);
}

/// What was erased is in no copy and not in the log either. The copies go first: erased
/// data must not come back, and a newer copy can always be made.
Result<void> TeamStore::commitErasure(Transaction &transaction)
{
    const bool isFile = QFileInfo::exists(path());
    const BackupFolder copies(teamPlace(path()).backups, teamKind);
    if (const auto cleared = isFile ? copies.clear() : Result<void>(); !cleared)
        return cleared.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return m_file.database->checkpoint();
}

Result<TeamInfo> TeamStore::info() const
{
    return m_info.info();
}

Result<void> TeamStore::save(const TeamInfo &info)
{
    return m_info.save(info);
}

Result<QList<ShareRequest>> TeamStore::requests() const
{
    return m_info.requests();
}

Result<void> TeamStore::add(const ShareRequest &request)
{
    return m_info.add(request);
}

Result<QList<CellFigure>> TeamStore::figures() const
{
    return m_cells.figures();
}

Result<ReceivedCounts> TeamStore::counts() const
{
    return m_info.counts();
}

Result<bool> TeamStore::showsPeople() const
{
    const Result<TeamInfo> team = info();
    if (!team)
        return team.error();
    return team->role == TeamRole::Manager;
}

Result<QList<TeamMember>> TeamStore::members() const
{
    const Result<bool> shows = showsPeople();
    if (!shows)
        return shows.error();
    return *shows ? m_members.members() : QList<TeamMember>();
}

Result<QHash<SignerKey, TeamMember>> TeamStore::earlierMembers() const
{
    const Result<bool> shows = showsPeople();
    if (!shows)
        return shows.error();
    const auto earlier = *shows ? m_members.earlierMembers() : QList<TeamMember>();
    if (!earlier)
        return earlier.error();
    QHash<SignerKey, TeamMember> members;
    for (const TeamMember &member : *earlier)
        members.insert(member.key, member);
    return members;
}

Result<QList<ReceivedShare>> TeamStore::received() const
{
    return m_members.received();
}

Result<QList<ImportLine>> TeamStore::importLog(int most) const
{
    return m_log.imports(most);
}

Result<QList<ErasureLine>> TeamStore::erasureLog(int most) const
{
    return m_log.erasures(most);
}

/// Ends the newest files of \a signers; for use in a transaction.
Result<void> TeamStore::end(const QList<SignerKey> &signers, QDate day)
{
    for (const SignerKey &signer : signers) {
        const Result<SignerRecord> before = m_signers.record(signer);
        if (!before)
            return before.error();
        SignerRecord after = *before;
        after.snapshot.reset();
        if (const auto replaced = replace(signer, *before, after, day); !replaced)
            return replaced.error();
    }
    if (signers.isEmpty())
        return {};
    return m_log.append(ErasureLine{day, ErasureCause::Expired, int(signers.size())});
}

Result<int> TeamStore::expire(QDate today)
{
    const Result<QList<SignerKey>> ended = m_signers.endedBefore(today);
    if (!ended)
        return ended.error();
    const Result<bool> hasEarlier = m_signers.hasEarlierEndedBefore(today);
    if (!hasEarlier)
        return hasEarlier.error();
    if (ended->isEmpty() && !*hasEarlier)
        return 0;
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto done = end(*ended, today); !done)
        return done.error();
    if (const auto dropped = m_signers.dropEarlierEndedBefore(today); !dropped)
        return dropped.error();
    if (const auto committed = commitErasure(transaction); !committed)
        return committed.error();
    return int(ended->size());
}

Result<int> TeamStore::forgetIndividuals(QDate today)
{
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<TeamPromise> promise = m_info.promise();
    if (!promise)
        return promise.error();
    const Result<int> files = m_signers.forget();
    if (!files)
        return files.error();
    for (const Result<void> &done :
         {m_cells.forget(promise->smallestGroup), m_info.close(),
          m_log.append(ErasureLine{today, ErasureCause::Retention, *files})}) {
        if (!done)
            return done.error();
    }
    if (const auto committed = commitErasure(transaction); !committed)
        return committed.error();
    return files;
}

} // namespace Compass
