// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotledger.h"

#include "core/base/strictjson.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/signedfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static Error refusal(ErrorCode code, const ImportMoment &moment, const QString &found = {})
{
    return {code, moment.subject, {}, found, {}};
}

/// Whether \a snapshot speaks of the frameworks that \a rules count, and of nothing else.
static Result<void> checkFrameworks(const Snapshot &snapshot, const CollectionRules &rules,
                                    const ImportMoment &moment)
{
    QSet<CompetencyId> known;
    for (auto version = snapshot.frameworks.cbegin(); version != snapshot.frameworks.cend();
         ++version) {
        const CollectedFramework framework = rules.frameworks.value(version.key());
        if (framework.version != version.value()) {
            return refusal(ErrorCode::ShareFrameworkOther, moment,
                           version.key().toString() + u' ' + version.value());
        }
        known.unite(framework.competencies);
    }
    const auto isUnknown = [&known](const auto &part) { return !known.contains(part.competency); };
    const auto figure = std::ranges::find_if(snapshot.figures, isUnknown);
    if (figure != snapshot.figures.cend())
        return refusal(ErrorCode::ShareFrameworkOther, moment, figure->competency.toString());
    const auto note = std::ranges::find_if(snapshot.notes, isUnknown);
    if (note != snapshot.notes.cend())
        return refusal(ErrorCode::ShareFrameworkOther, moment, note->competency.toString());
    return {};
}

/// Whether \a snapshot was meant for the collection of \a rules.
static Result<void> checkPurpose(const Snapshot &snapshot, const CollectionRules &rules,
                                 const ImportMoment &moment)
{
    if (snapshot.team != rules.team)
        return refusal(ErrorCode::ShareTeamOther, moment, snapshot.team);
    const auto request = rules.requests.constFind(snapshot.request);
    if (request == rules.requests.cend())
        return refusal(ErrorCode::ShareRequestOther, moment);
    if (const auto frameworks = checkFrameworks(snapshot, rules, moment); !frameworks)
        return frameworks.error();
    if (snapshot.expires > request->retention)
        return refusal(ErrorCode::ShareUnasked, moment, snapshot.expires.toString(Qt::ISODate));
    const QString beyond = beyondRequest(extentOf(snapshot), *request);
    if (!beyond.isEmpty())
        return refusal(ErrorCode::ShareUnasked, moment, beyond);
    return {};
}

static Result<Judgement> judgeMessage(const Revocation &revocation, const SignerRecord &before,
                                      const CollectionRules & /*rules*/, const ImportMoment &moment)
{
    if (const auto issued = checkIssued(revocation.issued, moment.today, moment.subject); !issued)
        return issued.error();
    if (before.revoked.contains(revocation.revokes))
        return Judgement{ImportOutcome::AlreadyWithdrawn, before};
    SignerRecord after = before;
    after.sequence = std::max(before.sequence, revocation.sequence);
    after.revoked.insert(revocation.revokes);
    if (!before.snapshot || before.snapshot->id != revocation.revokes)
        return Judgement{ImportOutcome::WithdrawalNoted, after};
    after.snapshot.reset();
    return Judgement{ImportOutcome::Withdrawn, after};
}

static Result<Judgement> judgeMessage(const Snapshot &snapshot, const SignerRecord &before,
                                      const CollectionRules &rules, const ImportMoment &moment)
{
    if (const auto issued = checkIssued(snapshot.issued, moment.today, moment.subject); !issued)
        return issued.error();
    if (before.revoked.contains(snapshot.id))
        return refusal(ErrorCode::ShareRevoked, moment);
    if (before.snapshot == snapshot)
        return Judgement{ImportOutcome::AlreadyThere, before};
    if (const auto days = checkDays(snapshot, moment.today, moment.subject); !days)
        return days.error();
    const int lowest = before.snapshot ? before.sequence + 1 : before.sequence;
    if (snapshot.sequence < lowest)
        return refusal(ErrorCode::ShareOlder, moment);
    if (const auto purpose = checkPurpose(snapshot, rules, moment); !purpose)
        return purpose.error();
    const ImportOutcome outcome = before.snapshot ? ImportOutcome::Replaced : ImportOutcome::Added;
    return Judgement{outcome, {snapshot.sequence, snapshot, before.revoked, true}};
}

Result<Judgement> judge(const OpenedShare &share, const SignerRecord &before,
                        const CollectionRules &rules, const ImportMoment &moment)
{
    return std::visit(
        [&](const auto &message) { return judgeMessage(message, before, rules, moment); },
        share.message);
}

SnapshotLedger::SnapshotLedger(const CryptoBox &crypto, KeyPair keys, CollectionRules rules,
                               SignerRepository &repository)
    : m_crypto(&crypto)
    , m_keys(std::move(keys))
    , m_rules(std::move(rules))
    , m_repository(&repository)
{
}

Result<ImportOutcome> SnapshotLedger::takeOpened(const OpenedShare &share,
                                                 const ImportMoment &moment, qsizetype bytes)
{
    const Result<SignerRecord> before = m_repository->record(share.signer);
    if (!before)
        return before.error();
    const Result<Judgement> judgement = judge(share, *before, m_rules, moment);
    if (!judgement)
        return judgement.error();
    const ImportLine line{moment.today, bytes, judgement->outcome, {}};
    const Result<void> kept = judgement->after == *before
        ? m_repository->keep(line)
        : m_repository->keep(share.signer, judgement->after, line);
    if (!kept)
        return kept.error();
    return judgement->outcome;
}

/// Leaves the line of a file that was refused for \a error.
Result<ImportOutcome> SnapshotLedger::refused(const Error &error, QDate day, qsizetype bytes)
{
    const auto kept = m_repository->keep({day, bytes, {}, error.code});
    return kept ? error : kept.error();
}

Result<ImportOutcome> SnapshotLedger::take(const QByteArray &file, const ImportMoment &moment)
{
    const auto share = openShareFile(file, {*m_crypto, moment.subject, &m_keys});
    const Result<ImportOutcome> outcome =
        share ? takeOpened(*share, moment, file.size()) : Result<ImportOutcome>(share.error());
    return outcome ? outcome : refused(outcome.error(), moment.today, file.size());
}

Result<ImportOutcome> SnapshotLedger::takeFile(const QString &path, QDate today)
{
    const QFileInfo file(path);
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    return bytes ? take(*bytes, {today, file.fileName()})
                 : refused(bytes.error(), today, file.size());
}

} // namespace Compass
