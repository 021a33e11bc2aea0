// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/base/result.h"
#include "core/content/content.h"

#include <QCommandLineParser>

namespace Compass {

/// What a command works on: a person's answers, and the role to hold them against.
struct AssessedPerson
{
    Content content;
    Responses responses;
    RoleId target; ///< Null for none.

    /// Null for none; lives as long as this.
    const RoleProfile *role() const { return content.roles.role(target); }
};

/// --answers and --target.
QList<QCommandLineOption> personOptions();

/// What those options of the command \a command name.
/// \error OptionMissing, RoleUnknown; those of readAnswersFile()
Result<AssessedPerson> readPerson(const QString &command, const QCommandLineParser &options);

} // namespace Compass
