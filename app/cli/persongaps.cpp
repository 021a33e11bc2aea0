// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/persongaps.h"

#include "app/cli/assessedperson.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace Compass {

Result<PersonGaps> readPersonGaps(const QString &command, const QCommandLineParser &options)
{
    if (const auto given = requireOptions(command, options, {u"answers"_s, u"target"_s}); !given)
        return given.error();
    Result<AssessedPerson> person = readPerson(command, options);
    if (!person)
        return person.error();
    const QList<Gap> gaps =
        analyseGaps(measure(person->content.catalog, person->responses), *person->role());
    RoleId role = person->target;
    return PersonGaps{(*std::move(person)).content, std::move(role), gaps};
}

} // namespace Compass
