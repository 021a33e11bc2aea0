// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

#include <QCommandLineParser>

namespace Compass {

/// The notes in the file that --notes names: a line each, which begins with the
/// identifier of a competency. None when it is not given.
/// \error those of readWhole(), at 64 KiB; TextNotUtf8
Result<QList<SharedNote>> notesOf(const QCommandLineParser &options);

} // namespace Compass
