// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reassessment.h"

#include <algorithm>

namespace Compass {

/// Whether \a key is about \a competency and not one of its questions.
static bool isAbout(const Catalog &catalog, const ResponseKey &key, const CompetencyId &competency)
{
    switch (key.kind) {
    case ResponseKind::Statement: {
        const Competency *found = catalog.competencyOf(StatementId(key.subject));
        return found && found->id == competency;
    }
    case ResponseKind::Question:
        return false;
    case ResponseKind::Exemption:
    case ResponseKind::Override:
    case ResponseKind::Practice:
    case ResponseKind::Note:
        return CompetencyId(key.subject) == competency;
    }
    Q_UNREACHABLE();
}

QList<Responses::Entry> earlierAnswers(const Catalog &catalog, const CompetencyId &competency,
                                       const Responses &earlier)
{
    QList<Responses::Entry> answers;
    for (const Responses::Entry &entry : earlier.entries()) {
        if (isAbout(catalog, entry.key, competency))
            answers.append(entry);
    }
    return answers;
}

QList<Change> changesTo(const QList<Responses::Entry> &answers, const Responses &now,
                        ChangeOrigin origin, const QDateTime &at)
{
    QList<Change> changes;
    for (const Responses::Entry &entry : answers) {
        const std::optional<ResponseValue> before = now.value(entry.key);
        if (before != entry.value)
            changes.append({newOperationId(origin), entry.key, before, entry.value, at});
    }
    return changes;
}

QList<CompetencyId> competenciesOf(const Catalog &catalog, const AssessmentPlan &plan)
{
    QList<CompetencyId> ids;
    for (const FrameworkVersion &version : plan.frameworks) {
        const Framework *framework = catalog.framework(version.framework);
        if (!framework)
            continue;
        for (const Competency &competency : framework->competencies)
            ids.append(competency.id);
    }
    return ids;
}

AssessmentPlan planAsBefore(const Catalog &newest, const Assessment *last)
{
    AssessmentPlan plan;
    if (last)
        plan.mode = last->plan.mode;
    for (const Framework &framework : newest.frameworks) {
        const bool wasThere = !last
            || std::ranges::count(last->plan.frameworks, framework.id, &FrameworkVersion::framework)
                > 0;
        if (wasThere)
            plan.frameworks.append({framework.id, framework.version, framework.sha256});
    }
    return plan;
}

QSet<CompetencyId> carriedCompetencies(const Catalog &catalog, const Responses &responses,
                                       const QList<Change> &done)
{
    const QSet<ResponseKey> carried = carriedKeys(done);
    QSet<CompetencyId> wholly;
    QSet<CompetencyId> partly;
    for (const Responses::Entry &entry : responses.entries()) {
        if (entry.key.kind != ResponseKind::Statement)
            continue;
        const Competency *competency = catalog.competencyOf(StatementId(entry.key.subject));
        if (competency)
            (carried.contains(entry.key) ? wholly : partly).insert(competency->id);
    }
    return wholly.subtract(partly);
}

} // namespace Compass
