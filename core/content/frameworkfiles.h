// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/frameworkarchive.h"

#include <QString>

namespace Compass {

/// The framework files in use with the data in \a dataFolder: those this program ships
/// and those kept there. Only the shipped ones when \a dataFolder is empty.
FrameworkSource frameworkFiles(const QString &dataFolder);

} // namespace Compass
