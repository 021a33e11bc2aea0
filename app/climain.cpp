// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "core/snapshots/sodiumcryptobox.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);

    QFile standardOutput;
    QFile standardError;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly)
        || !standardError.open(stderr, QIODevice::WriteOnly))
        return Compass::ExitUnusable;
    QTextStream results(&standardOutput);
    QTextStream complaints(&standardError);
    Compass::ProgramLanguage language;
    const Compass::SystemClock clock;
    const Compass::SodiumCryptoBox crypto;
    return Compass::runCommandLine(QCoreApplication::arguments().mid(1),
                                   {results, complaints, language, clock, crypto});
}
