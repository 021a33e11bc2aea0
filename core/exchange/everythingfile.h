// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"

#include <QByteArray>
#include <QDateTime>

namespace Compass {

/// \a record in the format "compass-export/1" that resources/schema/export.schema.json
/// describes: indented JSON that ends in a newline. \a at is when it is exported, UTC.
QByteArray everythingFile(const PersonRecord &record, const QDateTime &at);

/// The record in the file \a path.
/// \error those of readWhole(), at 64 MiB, and of parseEverything().
Result<PersonRecord> readEverythingFile(const QString &path);

/// The record in \a text, which may come from a stranger; \a subject names it in errors.
/// All of it is understood and checked or none is taken.
/// \error those of parseStrictJson(); FormatUnknown; FieldMissing, FieldUnknown,
///        TypeWrong, ValueOutOfRange, IdDuplicate; FileAltered when an assessment or a
///        file in it does not have the digest it states.
Result<PersonRecord> parseEverything(const QByteArray &text, const QString &subject);

} // namespace Compass
