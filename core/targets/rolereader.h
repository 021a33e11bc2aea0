// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/targets/rolelibrary.h"

#include <QJsonValue>

namespace Compass {

/// The roles and streams in \a document, of the format "compass-roles/1". A
/// requirement that does not say its importance gets defaultImportance().
/// \a subject names the document in errors.
/// \error FormatUnknown, FieldMissing, TypeWrong, ValueOutOfRange
Result<RoleLibrary> readRoles(const QJsonValue &document, const QString &subject);

} // namespace Compass
