// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>
#include <QTextStream>

class QCommandLineParser;

namespace Compass {

/// What a command tells whoever started it. Published in the help and the guide.
enum ExitCode {
    ExitDone = 0,
    ExitFindings = 1, ///< The command did its work and found problems.
    ExitUnusable = 2, ///< A file, an option or the command itself could not be used.
};

/// Where a command writes: figures and findings to one, why it could not to the other;
/// and the language it does so in.
struct Output
{
    QTextStream &results;
    QTextStream &complaints;
    ProgramLanguage &language;
};

/// One thing that compass-cli can do.
struct Command
{
    QString name;           ///< As typed; may be two words.
    QString summary = {};   ///< A sentence.
    QStringList usage = {}; ///< What may follow the name, in each way to use it.
    QList<QCommandLineOption> options = {};
    bool takesArguments = false;

    /// Does it and returns an ExitCode. Writes no result unless it can write all.
    Result<int> (*run)(const QCommandLineParser &options, const Output &output) = nullptr;

    /// What --lang accepts. A command that takes "both" speaks the system's language.
    QStringList languages = {QStringLiteral("en"), QStringLiteral("fr")};
};

} // namespace Compass
