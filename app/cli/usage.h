// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace Compass {

/// --lang, which accepts \a languages, and --help: every command has them.
QList<QCommandLineOption> commonOptions(const QStringList &languages);

/// The options of the program without a command: the common ones and --version.
QList<QCommandLineOption> programOptions();

/// Whether \a options, read for \a command, can be used; \a isParsed is what
/// QCommandLineParser::parse() returned. The program itself is a command of its name.
/// \error OptionUnknown, OptionMalformed, OptionRepeated, OptionInvalid for --lang.
Result<void> checkUsage(const Command &command, const QCommandLineParser &options, bool isParsed);

/// Succeeds when each of \a names is given to the command \a command.
/// \error OptionMissing for the first that is not.
Result<void> requireOptions(const QString &command, const QCommandLineParser &options,
                            const QStringList &names);

/// The value of the option \a name, one of \a allowed; the first one when it is not given.
/// \error OptionInvalid
Result<QString> choiceOf(const QCommandLineParser &options, const QString &name,
                         const QStringList &allowed);

/// A range of whole numbers, ends included, and the one to take when none is given.
struct NumberRange
{
    qint64 min = 0;
    qint64 max = 0;
    qint64 otherwise = 0;
};

/// The value of the option \a name, a number in \a range.
/// \error OptionInvalid
Result<qint64> numberOf(const QCommandLineParser &options, const QString &name,
                        const NumberRange &range);

} // namespace Compass
