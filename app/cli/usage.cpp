// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usage.h"

#include "app/cli/commandlinetr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString dashed(const QString &option)
{
    return (option.size() == 1 ? u"-"_s : u"--"_s) + option;
}

QList<QCommandLineOption> commonOptions(const QStringList &languages)
{
    return {
        {u"lang"_s, CliTr::tr("Speak English or French; otherwise the language of the system."),
         languages.join(u'|')},
        {{u"h"_s, u"help"_s}, CliTr::tr("Show this help, or that of a command.")},
    };
}

QList<QCommandLineOption> programOptions()
{
    return commonOptions(Command().languages)
        + QList<QCommandLineOption>{
            {{u"v"_s, u"version"_s}, CliTr::tr("Show the version of the program.")}};
}

Result<void> checkUsage(const Command &command, const QCommandLineParser &options, bool isParsed)
{
    if (const QStringList unknown = options.unknownOptionNames(); !unknown.isEmpty())
        return Error{ErrorCode::OptionUnknown, command.name, {}, dashed(unknown.first()), {}};
    if (!isParsed)
        return Error{ErrorCode::OptionMalformed, command.name, {}, {}, options.errorText()};
    const QStringList given = options.optionNames();
    for (const QString &option : given) {
        if (given.count(option) > 1 && !command.repeatable.contains(option))
            return Error{ErrorCode::OptionRepeated, command.name, {}, dashed(option), {}};
    }
    if (const auto language = choiceOf(options, u"lang"_s, command.languages); !language)
        return language.error();
    return {};
}

Result<void> requireOptions(const QString &command, const QCommandLineParser &options,
                            const QStringList &names)
{
    for (const QString &name : names) {
        if (!options.isSet(name))
            return Error{ErrorCode::OptionMissing, command, {}, dashed(name), {}};
    }
    return {};
}

Result<QString> choiceOf(const QCommandLineParser &options, const QString &name,
                         const QStringList &allowed)
{
    if (!options.isSet(name))
        return allowed.first();
    const QString value = options.value(name);
    if (!allowed.contains(value))
        return Error{ErrorCode::OptionInvalid, dashed(name), {}, value, {}};
    return value;
}

Result<qint64> numberOf(const QCommandLineParser &options, const QString &name,
                        const NumberRange &range)
{
    if (!options.isSet(name))
        return range.otherwise;
    bool isNumber = false;
    const qint64 value = options.value(name).toLongLong(&isNumber);
    if (!isNumber || value < range.min || value > range.max)
        return Error{ErrorCode::OptionInvalid, dashed(name), {}, options.value(name), {}};
    return value;
}

} // namespace Compass
