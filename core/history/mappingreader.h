// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/frameworkmapping.h"

#include <QByteArray>

namespace Compass {

/// The largest mapping file that is read, in bytes.
inline constexpr qint64 LargestMappingFile = qint64{256} * 1024;

/// The mapping in \a text, in the format "compass-mapping/1" that
/// resources/schema/mapping.schema.json describes. All of it is understood or none is
/// taken. Whether it fits its two frameworks is for checkMapping() to say.
/// \a subject names the text in errors.
/// \error those of parseStrictJson(); FormatUnknown; FieldMissing, FieldUnknown,
///        TypeWrong, ValueOutOfRange (also for a fate that does not join so many ids,
///        and for versions of two frameworks), IdDuplicate
Result<FrameworkMapping> parseMapping(const QByteArray &text, const QString &subject);

/// The name of \a fate in a mapping file, e.g. "kept".
QString codeOf(CompetencyFate fate);

} // namespace Compass
