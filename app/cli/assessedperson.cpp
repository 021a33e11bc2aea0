// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"

#include "app/cli/commandlinetr.h"
#include "core/exchange/answersfile.h"

using namespace Qt::StringLiterals;

namespace Compass {

QList<QCommandLineOption> personOptions()
{
    return {
        {u"answers"_s, CliTr::tr("The answers, in the format compass-answers/1."), u"FILE"_s},
        {u"target"_s, CliTr::tr("The role to compare with; see the command roles."), u"ROLE"_s},
    };
}

Result<AssessedPerson> readPerson(const QString &command, const QCommandLineParser &options)
{
    if (!options.isSet(u"answers"_s))
        return Error{ErrorCode::OptionMissing, command, {}, u"--answers"_s, {}};
    Result<Content> content = shippedContent();
    if (!content)
        return content.error();
    const RoleId target(options.value(u"target"_s));
    if (options.isSet(u"target"_s) && !content->roles.role(target))
        return Error{ErrorCode::RoleUnknown, {}, {}, target.toString(), {}};
    Result<Responses> responses = readAnswersFile(options.value(u"answers"_s), content->catalog);
    if (!responses)
        return responses.error();
    return AssessedPerson{*std::move(content), *std::move(responses), target};
}

} // namespace Compass
