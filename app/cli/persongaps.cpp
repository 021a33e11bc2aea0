// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/persongaps.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/usage.h"
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

Result<PersonGaps> readPersonGaps(const QString &command, const QCommandLineParser &options)
{
    if (const auto given = requireOptions(command, options, {u"answers"_s, u"target"_s}); !given)
        return given.error();
    Result<Content> content = shippedContent();
    if (!content)
        return content.error();
    const RoleId id(options.value(u"target"_s));
    const RoleProfile *role = content->roles.role(id);
    if (!role)
        return Error{ErrorCode::RoleUnknown, {}, {}, id.toString(), {}};
    const auto responses = readAnswersFile(options.value(u"answers"_s), content->catalog);
    if (!responses)
        return responses.error();
    const QList<Gap> gaps = analyseGaps(measure(content->catalog, *responses), *role);
    return PersonGaps{*std::move(content), id, gaps};
}

} // namespace Compass
