// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Compass {

/// How a run of compass-cli ended; the code is −1 when it did not end by itself.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

/// Runs the real program, without a display and in the locale \a locale.
inline Outcome run(const QStringList &arguments, const QString &locale = QStringLiteral("C"))
{
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(COMPASS_CLI), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace Compass
