// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace Compass {

/// What the desktop program was asked on its command line.
struct DesktopOptions
{
    std::optional<int> exitCode; ///< Already answered: --help, --version or bad usage.
    std::optional<QLocale::Language> language;
    QString dataFolder;     ///< Empty for the user's own.
    QString screenshots;    ///< Folder for pictures of every screen; empty when not asked.
    QString samplePictures; ///< Folder for a sample person's results; empty when not asked.

    bool drawsPictures() const { return !screenshots.isEmpty() || !samplePictures.isEmpty(); }

    /// Settings travel with a data folder that was named; empty means the user's own.
    QString settingsFile() const;
};

/// Sets the names that decide where data and settings are kept.
void nameProgram();

/// Reads \a argv before any window system is touched, so that --help and --version
/// work without a display. Pictures are drawn off screen.
DesktopOptions readDesktopOptions(int argc, char **argv);

/// 0, or 1 after a sentence on standard error.
int reportOutcome(const Result<void> &outcome);

} // namespace Compass
