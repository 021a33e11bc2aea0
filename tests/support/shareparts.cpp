// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shareparts.h"

#include "core/snapshots/signedfile.h"

using namespace Qt::StringLiterals;

namespace Compass::Sample {

QDate today()
{
    return {2026, 11, 21};
}

const KeyPair &person()
{
    static const KeyPair keys = *SodiumCryptoBox().newKeys();
    return keys;
}

const KeyPair &manager()
{
    static const KeyPair keys = *SodiumCryptoBox().newKeys();
    return keys;
}

const KeyPair &stranger()
{
    static const KeyPair keys = *SodiumCryptoBox().newKeys();
    return keys;
}

SnapshotId snapshotId(int number)
{
    return SnapshotId(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

ShareRequest request()
{
    ShareRequest request;
    request.manager = manager().publicKeys;
    request.team = u"T-7"_s;
    request.purpose = {u"Plan the training of the team"_s, u"Planifier la formation de l’équipe"_s};
    request.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s}};
    request.detail = {Precision::LevelsWithCertainty, true, true};
    request.scope = ShareScope::Rows;
    request.issued = {2026, 11, 1};
    request.expires = {2026, 12, 31};
    request.retention = {2027, 12, 31};
    return request;
}

Snapshot snapshot(int sequence)
{
    Snapshot snapshot;
    snapshot.id = snapshotId(sequence);
    snapshot.sequence = sequence;
    snapshot.issued = {2026, 11, 1};
    snapshot.expires = {2027, 6, 1};
    snapshot.request = idOf(request());
    snapshot.team = u"T-7"_s;
    snapshot.subject = u"p-4821"_s;
    snapshot.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s}};
    snapshot.figures = {{CompetencyId(u"C1"_s), 3, {}, {}}, {CompetencyId(u"C2"_s), 4, {}, {}}};
    snapshot.consent = {QDate(2026, 11, 1), QLocale::French, u"1.0.0"_s, QByteArray(32, '\xaa')};
    return snapshot;
}

Revocation revocation(int sequence, const SnapshotId &revokes)
{
    return {snapshotId(1000 + sequence), sequence, QDate(2026, 11, 20), revokes};
}

QByteArray sealed(const QByteArray &payload, const KeyPair &signer, const KeyPair &recipient)
{
    const SignedContent content{{}, recipient.publicKeys.sealing, payload};
    return *sealedFile(SignedKind::Snapshot, content, signer, SodiumCryptoBox());
}

CollectionRules rules()
{
    CollectionRules rules;
    rules.team = u"T-7"_s;
    CollectedFramework framework{u"1"_s, {}};
    for (int number = 1; number <= 250; ++number)
        framework.competencies.insert(CompetencyId(u'C' + QString::number(number)));
    rules.frameworks = {{FrameworkId(u"TEC"_s), framework}};
    rules.requests = {{idOf(request()), request()}};
    return rules;
}

Result<SignerRecord> InMemorySigners::record(const QByteArray &signer) const
{
    return records.value(signer);
}

Result<void> InMemorySigners::keep(const QByteArray &signer, const SignerRecord &record,
                                   const ImportLine &line)
{
    if (failure)
        return *failure;
    records.insert(signer, record);
    lines.append(line);
    return {};
}

Result<void> InMemorySigners::keep(const ImportLine &line)
{
    if (failure)
        return *failure;
    lines.append(line);
    return {};
}

} // namespace Compass::Sample
