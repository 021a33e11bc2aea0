// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sampleperson.h"
#include "app/services.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace Compass {

/// A window on a sample person, with everything behind it in memory, or in a folder of
/// its own where the person shares. The members are in the order in which they need one
/// another.
struct SampleWindow
{
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Services> services;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<WindowSessions> sessions;
    std::unique_ptr<MainWindow> window;
};

/// Opens one at \a stage, not yet shown; its settings are kept in \a settingsFile.
Result<SampleWindow> openSampleWindow(SampleStage stage, LanguageController &language,
                                      const QString &settingsFile);

} // namespace Compass
