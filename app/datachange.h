// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Compass {

class Preferences;

/// Deletes everything in \a dataFolder, which nobody has open, and what \a preferences
/// remember, and looks whether anything is left.
/// \return what could not be removed.
/// \error  those of eraseEverything(); the preferences stay as they are then.
Result<QStringList> eraseData(const QString &dataFolder, Preferences &preferences);

/// What eraseData() left, in words: nothing, or what is still there.
QString erasureText(const QStringList &left);

} // namespace Compass
