// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/scale.h"

#include <QJsonValue>

namespace Compass {

/// The scale in \a document, of the format "compass-scale/1".
/// \a subject names the document in errors.
/// \error FormatUnknown, FieldMissing, TypeWrong, ValueOutOfRange (also for lists
///        that do not have an entry for every level, rating or confidence)
Result<Scale> readScale(const QJsonValue &document, const QString &subject);

} // namespace Compass
