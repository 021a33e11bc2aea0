// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/learning/learningresource.h"

#include <QJsonValue>

namespace Compass {

/// The resources and activities in \a document, of the format "compass-learning/1".
/// A catalogue that does not say what its types typically take keeps the usual minutes.
/// \a subject names the document in errors.
/// \error FormatUnknown, FieldMissing, TypeWrong, ValueOutOfRange (also for a
///        language other than "en" and "fr")
Result<LearningCatalogue> readLearning(const QJsonValue &document, const QString &subject);

} // namespace Compass
