// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

#include <QJsonObject>

namespace Compass {

/// The document that is signed for \a message, as resources/schema/snapshot.schema.json
/// describes it. What a snapshot does not tell has no field.
QJsonObject snapshotDocument(const ShareMessage &message);

/// The bytes that are signed for \a message.
QByteArray snapshotPayload(const ShareMessage &message);

/// What the payload \a bytes of a share file says. \a subject names it in errors.
/// \error ShareUnreadable, ShareTooNew, ShareFieldUnknown, ShareFieldWrong,
///        ShareConsentMissing
Result<ShareMessage> readSnapshotPayload(const QByteArray &bytes, const QString &subject);

/// The same for a document read elsewhere.
Result<ShareMessage> readSnapshotDocument(const QJsonObject &document, const QString &subject);

} // namespace Compass
