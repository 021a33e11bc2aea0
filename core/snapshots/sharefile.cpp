// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharefile.h"

#include "core/snapshots/snapshotpayload.h"

namespace Compass {

Result<QByteArray> shareFile(const ShareMessage &message, const PublicKeys &recipient,
                             const KeyPair &keys, const CryptoBox &crypto)
{
    const QByteArray payload = snapshotPayload(message);
    if (const auto readBack = readSnapshotPayload(payload, {}); !readBack)
        return readBack.error();
    const SignedContent content{keys.publicKeys.signing, recipient.sealing, payload};
    return sealedFile(SignedKind::Snapshot, content, keys, crypto);
}

Result<OpenedShare> openShareFile(const QByteArray &file, const Opener &opener)
{
    const Result<SignedContent> content = openSignedFile(SignedKind::Snapshot, file, opener);
    if (!content)
        return content.error();
    if (opener.keys && content->recipient != opener.keys->publicKeys.sealing)
        return Error{ErrorCode::ShareNotForYou, opener.subject};
    const Result<ShareMessage> message = readSnapshotPayload(content->payload, opener.subject);
    if (!message)
        return message.error();
    return OpenedShare{content->signer, *message};
}

} // namespace Compass
