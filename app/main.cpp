// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"
#include "app/desktopoptions.h"
#include "app/pictures.h"

#include <QApplication>

using namespace Compass;

static int drawPictures(const DesktopOptions &options)
{
    const Result<void> drawn = options.screenshots.isEmpty()
        ? drawSamplePictures(options.samplePictures)
        : takeScreenshots(options.screenshots);
    return reportOutcome(drawn);
}

int main(int argc, char *argv[])
{
    nameProgram();
    const DesktopOptions options = readDesktopOptions(argc, argv);
    if (options.exitCode)
        return *options.exitCode;

    QApplication application(argc, argv);
    if (options.drawsPictures())
        return drawPictures(options);

    Desktop desktop(options.dataFolder.isEmpty() ? defaultDataFolder() : options.dataFolder,
                    std::make_unique<Preferences>(options.settingsFile()));
    if (options.language)
        desktop.setLanguage(*options.language);
    desktop.open();
    return QApplication::exec();
}
