// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/gaps/gap.h"

#include <QList>

class QCommandLineParser;

namespace Compass {

/// The gaps of a person for a role, and the content they come from.
struct PersonGaps
{
    Content content;
    RoleId role;
    QList<Gap> gaps; ///< Highest priority first.
};

/// The gaps that \a options, given to the command \a command, ask for.
/// \error OptionMissing, RoleUnknown, those of shippedContent() and readAnswersFile()
Result<PersonGaps> readPersonGaps(const QString &command, const QCommandLineParser &options);

} // namespace Compass
