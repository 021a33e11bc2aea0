// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/frameworkmapping.h"
#include "core/history/pastassessment.h"
#include "tests/support/frameworks.h"

#include <QCryptographicHash>

/// Finished assessments in two versions of the made-up framework "SMP".
namespace Compass::Sample {

inline FrameworkVersion versionOf(const Framework &framework)
{
    return {framework.id, framework.version, framework.sha256};
}

/// "SMP" in the version \a version, with competencies \a ids, e.g. "SMP-01".
inline Framework frameworkWith(const QString &version, const QStringList &ids)
{
    Framework made = framework(0);
    made.version = version;
    for (const QString &id : ids)
        made.competencies.append(competency(id));
    made.sha256 =
        QCryptographicHash::hash((version + ids.join(u',')).toUtf8(), QCryptographicHash::Sha256);
    return made;
}

/// Finished on day \a day of October 2026 with \a framework.
inline PastAssessment finished(const Framework &framework, const Responses &responses, int day)
{
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("day-%1").arg(day));
    assessment.startedAt = QDateTime({2026, 10, day}, {12, 0}, Qt::UTC);
    assessment.finishedAt = assessment.startedAt.addSecs(600);
    assessment.plan.frameworks = {versionOf(framework)};
    assessment.responses = responses;
    return pastAssessment(assessment, {scale(), {framework}}, {});
}

inline QList<CompetencyId> idList(const QStringList &ids)
{
    QList<CompetencyId> list;
    for (const QString &id : ids)
        list.append(CompetencyId(id));
    return list;
}

inline MappedCompetencies mapped(CompetencyFate fate, const QStringList &from,
                                 const QStringList &to)
{
    return {fate, idList(from), idList(to)};
}

} // namespace Compass::Sample
