// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/exchange/gapjson.h"
#include "core/plans/planschedule.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// A plan and what it was made for.
struct PlanReport
{
    LearningPlan plan;
    PlanBudget budget;
    QList<Gap> gaps;
};

/// \a report as tables to read in a terminal, in the language installed now.
QString planText(const PlanReport &report, const Content &content, const QLocale &locale);

/// The gaps of \a report and the best suggestions for each step, in the same way.
QString gapsText(const GapReport &report, const Content &content, const QLocale &locale);

} // namespace Compass
