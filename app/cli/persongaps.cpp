// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/persongaps.h"

using namespace Qt::StringLiterals;

namespace Compass {

Result<PersonGaps> readPersonGaps(const QString &command, const QCommandLineParser &options)
{
    Result<AssessedPerson> person = readPerson(command, options);
    if (!person)
        return person.error();
    const RoleProfile *role = person->role();
    if (!role)
        return Error{ErrorCode::OptionMissing, command, {}, u"--target"_s, {}};
    const QList<Gap> gaps = analyseGaps(person->result(), *role);
    const RoleId id = role->id;
    return PersonGaps{(*std::move(person)).content, id, gaps};
}

} // namespace Compass
