// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/snapshots/cryptobox.h"

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

/// What a command works with. Figures and findings go to one stream, why it could not to
/// the other.
struct CommandContext
{
    QTextStream &results;
    QTextStream &complaints;
    ProgramLanguage &language;
    const Clock &clock;
    const CryptoBox &crypto;

    QDate today() const { return clock.now().toLocalTime().date(); }
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
    Result<int> (*run)(const QCommandLineParser &options, const CommandContext &context) = nullptr;

    /// What --lang accepts. A command that takes "both" speaks the system's language.
    QStringList languages = {QStringLiteral("en"), QStringLiteral("fr")};

    /// Those of the options that may be given more than once.
    QStringList repeatable = {};
};

} // namespace Compass
