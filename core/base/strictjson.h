// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace Compass {

/// All of the regular file \a path, which may come from a stranger. Its size is
/// looked at before a byte is read.
/// \error FileMissing, FileUnreadable, FileTooLarge when it has more than \a maxBytes.
Result<QByteArray> readWhole(const QString &path, qint64 maxBytes);

/// The JSON document in \a text, read more strictly than QJsonDocument does: what
/// two readers could understand differently is refused, never repaired.
/// \a subject names the document in errors; \a maxDepth counts nested containers.
/// \error TextNotUtf8, JsonMalformed (place is "line:column"); JsonTooDeep,
///        JsonDuplicateKey, JsonValueRefused for a text with U+0000 or of more than
///        4,096 bytes and for a number too long or too large to keep (place is a
///        JSON path).
Result<QJsonValue> parseStrictJson(const QByteArray &text, const QString &subject,
                                   int maxDepth = 32);

} // namespace Compass
