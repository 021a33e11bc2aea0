// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace Compass {

/// Every way in which \a document breaks the published JSON Schema (draft-07)
/// \a schemaName, e.g. "framework", most specific first. Empty when it keeps to it.
/// \a subject names the document in the errors; their place is a JSON path.
/// A schema that cannot be read itself is a FileUnreadable for it.
QList<Error> schemaProblems(const QJsonValue &document, const QString &schemaName,
                            const QString &subject);

/// Succeeds when \a document keeps to the schema \a schemaName.
/// \error FieldMissing, FieldUnknown, TypeWrong or ContentInvalid: the most specific
///        problem.
Result<void> checkSchema(const QJsonValue &document, const QString &schemaName,
                         const QString &subject);

} // namespace Compass
