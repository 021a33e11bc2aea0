// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "core/content/contentlint.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static bool isUnusable(const LintProblem &problem)
{
    return problem.rule == LintRule::FileUnusable;
}

/// Problems of a file that could be read are findings; one that could not be read
/// makes the whole check unusable.
static Result<int> checkContent(const QCommandLineParser &options, const CommandContext &context)
{
    QList<LintProblem> problems = lintContentFiles(options.positionalArguments());
    const bool canRead = std::ranges::none_of(problems, isUnusable);
    if (!canRead)
        problems.removeIf([](const LintProblem &problem) { return !isUnusable(problem); });
    for (const LintProblem &problem : problems)
        (canRead ? context.results : context.complaints) << lintText(problem) << u'\n';
    if (!canRead)
        return ExitUnusable;
    if (problems.isEmpty())
        context.results << CliTr::tr("No problem was found.") << u'\n';
    else
        context.results << CliTr::tr("%n problems were found.", nullptr,
                                     static_cast<int>(problems.size()))
                        << u'\n';
    return problems.isEmpty() ? ExitDone : ExitFindings;
}

Command contentCheckCommand()
{
    return {
        u"content check"_s,
        CliTr::tr("Check content files, or those of the program, and list every problem."),
        {u"[FILES]"_s},
        {},
        true,
        checkContent,
    };
}

} // namespace Compass
