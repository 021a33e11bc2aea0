// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Compass {

/// What to do with the lock file of another instance. TakeOver is for the person
/// who knows that there is none: the lock file may be left from a computer that
/// had another name. The lock that SQLite takes on the data file decides in any case.
enum class LockFile { Respect, TakeOver };

/// Takes the lock file at \a path, which serves only to name the other instance.
/// No value where it cannot be written, e.g. on a full disk; that stops nobody.
///
/// \error StoreLocked: place is the other's computer, found its process number.
Result<std::unique_ptr<QLockFile>> takeStoreLock(const QString &path, LockFile treatment);

} // namespace Compass
