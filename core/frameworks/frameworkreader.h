// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/framework.h"

#include <QJsonValue>

namespace Compass {

/// The framework in \a document, of the format "compass-framework/1". Where the
/// document comes from (sha256, official) is for the caller to say.
/// \a subject names the document in errors.
/// \error FormatUnknown, FieldMissing, TypeWrong, ValueOutOfRange
Result<Framework> readFramework(const QJsonValue &document, const QString &subject);

} // namespace Compass
