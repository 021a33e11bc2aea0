// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/base/result.h"
#include "core/frameworks/catalog.h"

#include <QByteArray>

namespace Compass {

/// The answers in the file \a path, in the format "compass-answers/1" that
/// resources/schema/answers.schema.json describes.
/// \error those of readWhole(), at 1 MiB, and of parseAnswers().
Result<Responses> readAnswersFile(const QString &path, const Catalog &catalog);

/// The answers in \a text; \a subject names it in errors. All of it is understood
/// or none is taken: a field that the format does not have is refused, and so is an
/// id that \a catalog does not know. A competency may be answered and exempt at
/// once, since people change their minds; the exemption then wins in the figures.
/// \error those of parseStrictJson(); FormatUnknown; FieldMissing, FieldUnknown,
///        TypeWrong, ValueOutOfRange, IdUnknown, IdDuplicate; AnswersContradict for
///        a competency both not applicable and preferred not to be answered.
Result<Responses> parseAnswers(const QByteArray &text, const QString &subject,
                               const Catalog &catalog);

} // namespace Compass
