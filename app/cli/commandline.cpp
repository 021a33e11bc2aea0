// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/usage.h"
#include "core/base/errortext.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// The language that \a arguments ask for, else that of the system. A wrong one is
/// refused later, once it is known in which language to say so.
static QLocale::Language wantedLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(programOptions());
    parser.parse(QStringList{QString()} + arguments);
    const QString wanted = parser.value(u"lang"_s);
    if (wanted == u"en"_s || wanted == u"fr"_s)
        return wanted == u"fr"_s ? QLocale::French : QLocale::English;
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::French ? QLocale::French : QLocale::English;
}

/// How many of \a arguments stand before the command.
static qsizetype commandPosition(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(programOptions());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.parse(QStringList{QString()} + arguments);
    return arguments.size() - parser.positionalArguments().size();
}

/// The command that \a words begin with; null when there is none.
static const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    const QString line = words.join(u' ') + u' ';
    const auto isNamed = [&line](const Command &command) {
        return line.startsWith(command.name + u' ');
    };
    const auto command = std::ranges::find_if(commands, isNamed);
    return command == commands.cend() ? nullptr : &*command;
}

/// Does what \a arguments, without the name of \a command, ask it to do.
static Result<int> runCommand(const Command &command, const QStringList &arguments,
                              const CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + commonOptions(command.languages));
    const bool isParsed = parser.parse(QStringList{QString()} + arguments);
    if (parser.isSet(u"help"_s)) {
        context.results << helpText(command);
        return ExitDone;
    }
    if (const auto usable = checkUsage(command, parser, isParsed); !usable)
        return usable.error();
    const QStringList values = parser.positionalArguments();
    if (!command.takesArguments && !values.isEmpty())
        return Error{ErrorCode::ArgumentUnexpected, command.name, {}, values.first(), {}};
    return command.run(parser, context);
}

/// Does what is asked of the program itself: its help or its version.
static Result<int> runProgram(const QList<Command> &commands, const QStringList &arguments,
                              const CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOptions(programOptions());
    const bool isParsed = parser.parse(QStringList{QString()} + arguments);
    if (const auto usable = checkUsage({.name = u"compass-cli"_s}, parser, isParsed); !usable)
        return usable.error();
    if (parser.isSet(u"help"_s))
        context.results << helpText(commands);
    else if (parser.isSet(u"version"_s))
        context.results << u"compass-cli " COMPASS_VERSION "\n"_s;
    else
        return Error{ErrorCode::CommandMissing, {}};
    return ExitDone;
}

static Result<int> run(const QStringList &arguments, const CommandContext &context)
{
    const QList<Command> commands = allCommands();
    const qsizetype position = commandPosition(arguments);
    const QStringList words = arguments.mid(position);
    if (words.isEmpty())
        return runProgram(commands, arguments, context);
    const Command *command = findCommand(commands, words);
    if (!command)
        return Error{ErrorCode::CommandUnknown, {}, {}, words.first(), {}};
    const qsizetype nameWords = command->name.count(u' ') + 1;
    return runCommand(*command, arguments.first(position) + words.mid(nameWords), context);
}

int runCommandLine(const QStringList &arguments, const CommandContext &context)
{
    context.language.speak(wantedLanguage(arguments));
    const Result<int> code = run(arguments, context);
    if (!code) {
        context.complaints << errorText(code.error()) << u'\n';
        return ExitUnusable;
    }
    context.results.flush();
    if (context.results.status() != QTextStream::Ok) {
        context.complaints << errorText({ErrorCode::FileUnwritable, u"stdout"_s}) << u'\n';
        return ExitUnusable;
    }
    return *code;
}

} // namespace Compass
