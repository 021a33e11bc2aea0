// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/teamaggregate.h"
#include "core/snapshots/sharepreview.h"
#include "core/snapshots/signedfile.h"

namespace Compass {

/// What a coordinator passes on: an aggregate under their signature. Anyone may read
/// it; it has no row of a person. Kept in ".compass-pack" files.

/// The document that is signed, as resources/schema/pack.schema.json describes it.
QJsonObject packDocument(const TeamAggregate &aggregate);

/// The bytes of a team pack of \a aggregate that the owner of \a keys signs.
/// \error ShareTextRefused for a team whose name is too long; ShareTooMuch for more than
///        one file may hold; CryptoUnavailable
Result<QByteArray> teamPackFile(const TeamAggregate &aggregate, const KeyPair &keys,
                                const CryptoBox &crypto);

/// What a team pack says, and whose signature it bears.
struct OpenedPack
{
    QByteArray signer; ///< The signing key.
    TeamAggregate aggregate;
};

/// The team pack in the bytes \a file; \a subject names it in errors.
/// \error those of openSignedFile(); ShareUnreadable, ShareTooNew, ShareFieldUnknown;
///        ShareFieldWrong, also for a figure that the rules hide
Result<OpenedPack> openTeamPack(const QByteArray &file, const QString &subject,
                                const CryptoBox &crypto);

/// Everything that \a aggregate says, as a page to read in the language installed now.
QList<PreviewSection> packPreview(const TeamAggregate &aggregate, const PreviewWords &words);

} // namespace Compass
