// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/learning/learningresource.h"

namespace Compass {

/// The catalogue in the file \a path, in the format "compass-learning/1", to plan with in
/// place of the shipped one. Only what a plan needs of it is checked.
/// \error those of readWhole(), at 16 MiB, of parseStrictJson() and of readLearning();
///        IdDuplicate for two resources or activities of one id.
Result<LearningCatalogue> readCatalogueFile(const QString &path);

} // namespace Compass
