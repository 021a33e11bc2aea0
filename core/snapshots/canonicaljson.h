// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace Compass {

/// What a signed document may hold at most. Source: design page reliability.md,
/// section 4.
struct CanonicalLimits
{
    static constexpr qsizetype Bytes = qsizetype{64} * 1024;
    static constexpr int Depth = 3;       ///< Nested objects and lists.
    static constexpr int Items = 600;     ///< Values, with the objects and lists themselves.
    static constexpr int TextBytes = 200; ///< Of a text in UTF-8.
    static constexpr int NameBytes = 64;  ///< Of the name of a field in UTF-8.
};

/// The one form in which \a document may be signed: RFC 8785, for integers only.
/// Numbers of \a document must be integers.
QByteArray canonicalJson(const QJsonObject &document);

/// Whether \a document is small enough to be signed.
bool fitsCanonicalLimits(const QJsonObject &document);

/// Whether \a text may stand in a signed document: printable, and not too long.
bool isCanonicalText(const QString &text);

/// The same, for a text that must say something.
bool isSharableText(const QString &text);

/// The document in \a text, which must be, byte for byte, in its one form and within
/// the limits. \a subject names it in errors.
/// \error ShareUnreadable
Result<QJsonObject> parseCanonicalJson(const QByteArray &text, const QString &subject);

} // namespace Compass
