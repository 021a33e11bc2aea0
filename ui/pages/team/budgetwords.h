// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/team/teambudget.h"

#include <QLocale>

namespace Compass {

/// Why somebody does not come to a level within the budget, or why no time would help,
/// one sentence each. \a members have the names.
QStringList leftOutSentences(const TeamBudget &budget, const Content &content,
                             const QList<TeamMember> &members, const QLocale &locale);

} // namespace Compass
