// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// "-h, --help" or "--lang en|fr".
static QString synopsis(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString all = names.join(u", "_s);
    return option.valueName().isEmpty() ? all : all + u' ' + option.valueName();
}

/// \a title and, below it, each of \a rows.
static QString section(const QString &title, const QList<QStringList> &rows)
{
    return u'\n' + title + u'\n' + textTable(rows);
}

static QString optionSection(const QString &title, const QList<QCommandLineOption> &options)
{
    QList<QStringList> rows;
    for (const QCommandLineOption &option : options)
        rows.append({synopsis(option), option.description()});
    return section(title, rows);
}

static QString exitCodeSection()
{
    const QList<QStringList> rows{
        {QString::number(ExitDone), CliTr::tr("Done.")},
        {QString::number(ExitFindings), CliTr::tr("Done, and problems were found.")},
        {QString::number(ExitUnusable),
         CliTr::tr("A file, an option or the command could not be used; no result was written.")},
    };
    return section(CliTr::tr("Exit codes:"), rows);
}

QString helpText(const QList<Command> &commands)
{
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows.append({command.name, command.summary});
    return CliTr::tr("Digital Skills Compass, without a window") + u'\n'
        + section(CliTr::tr("Usage:"), {{u"compass-cli COMMAND [OPTIONS]"_s}})
        + section(CliTr::tr("Commands:"), rows)
        + optionSection(CliTr::tr("Options:"), programOptions()) + exitCodeSection();
}

QString helpText(const Command &command)
{
    QList<QStringList> rows;
    for (const QString &usage : command.usage)
        rows.append({u"compass-cli "_s + command.name + u' ' + usage});
    return command.summary + u'\n' + section(CliTr::tr("Usage:"), rows)
        + optionSection(CliTr::tr("Options:"), command.options + commonOptions(command.languages))
        + exitCodeSection();
}

} // namespace Compass
