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

/// What a document may not go beyond.
struct JsonLimits
{
    int depth = 32; ///< Of nested containers.
    /// Of one text, in bytes. The longest one of the shipped content has under 1,000;
    /// the schema library matches patterns by recursion, a level a character.
    std::size_t textBytes = 4096;
};

/// The JSON document in \a text, read more strictly than QJsonDocument does: what
/// two readers could understand differently is refused, never repaired.
/// \a subject names the document in errors.
/// \error TextNotUtf8, JsonMalformed (place is "line:column"); JsonTooDeep,
///        JsonDuplicateKey, JsonValueRefused for a text that is too long or has U+0000
///        and for a number too long or too large to keep (place is a JSON path).
Result<QJsonValue> parseStrictJson(const QByteArray &text, const QString &subject,
                                   const JsonLimits &limits = {});

} // namespace Compass
