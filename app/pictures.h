// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Compass {

/// Draws every screen with sample data into \a folder: both languages, light at
/// 1280×800, 1024×700 and 200 % text, and some in dark and high contrast.
/// \error FileUnwritable and what Services::inMemory() says.
Result<void> takeScreenshots(const QString &folder);

/// Draws the results page of a sample person and its charts into \a folder, in both
/// languages.
Result<void> drawSamplePictures(const QString &folder);

} // namespace Compass
