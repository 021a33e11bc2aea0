// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"

#include <QStringList>

namespace Compass {

/// The answer to "Why?" beside a public number, in the language installed when it
/// was asked for: what went in, by which rule, and the arithmetic.
struct Explanation
{
    QString title;
    QStringList inputs;
    QString rule;
    QStringList arithmetic;
};

/// Why this level and this certainty. Lists each answered statement.
Explanation explainLevel(const Catalog &catalog, const Responses &responses,
                         const CompetencyResult &result, const QLocale &locale);

/// Why this framework level, or why none is shown.
Explanation explainFramework(const Catalog &catalog, const AssessmentResult &results,
                             const FrameworkResult &result, const QLocale &locale);

Explanation explainCalibration(const Catalog &catalog, const FrameworkResult &result,
                               const QLocale &locale);

Explanation explainGap(const Catalog &catalog, const Gap &gap, const QLocale &locale);

Explanation explainReadiness(const Catalog &catalog, const RoleProfile &role,
                             const AssessmentResult &results, const Readiness &readiness,
                             const QLocale &locale);

/// Why this role, or none, is the level reached on \a path, whose lowest role is first.
Explanation explainLevelReached(const QList<RoleProfile> &path, const AssessmentResult &results,
                                const QLocale &locale);

Explanation explainDistance(const Catalog &catalog, const RoleProfile &role,
                            const AssessmentResult &results, const RoleDistance &distance,
                            const QLocale &locale);

} // namespace Compass
