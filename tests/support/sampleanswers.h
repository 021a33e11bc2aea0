// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/inmemoryrepositories.h"
#include "ui/session/assessmentsession.h"

namespace Compass {

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC); }
};

/// A plan over all frameworks of \a content.
inline AssessmentPlan planOfAll(const Content &content, Mode mode, bool withQuestions = false)
{
    AssessmentPlan plan{{}, mode, withQuestions};
    for (const Framework &each : content.catalog.frameworks)
        plan.frameworks.append({each.id, each.version, each.sha256});
    return plan;
}

/// The answers to the first statement of levels 1, 2 and 3 of \a competency, enough
/// for the quick mode: "on my own" up to the level \a level, "not yet" above.
inline QList<Change> answers(const Competency &competency, int level)
{
    QList<Change> changes;
    for (const Statement &each : competency.statements) {
        const int asked = each.level.toInt();
        if (asked > 3 || asked != changes.size() + 1)
            continue;
        changes.append({OperationId(each.id.toString()), keyOf(each.id), std::nullopt,
                        *Rating::fromInt(asked <= level ? 2 : 0), FixedClock().now()});
    }
    return changes;
}

/// Rates the first \a count competencies of the content at levels 1, 2 and 3 in
/// turn, in the assessment open in \a session, which keeps it in \a repository.
inline Result<void> rateFirst(int count, AssessmentRepository &repository,
                              AssessmentSession &session)
{
    const Catalog &catalog = session.content().catalog;
    const QList<CompetencyId> competencies = catalog.competencies().first(count);
    for (int i = 0; i < count; ++i) {
        for (const Change &each : answers(*catalog.competency(competencies.at(i)), 1 + i % 3)) {
            if (const auto kept = repository.record(session.open()->id, each); !kept)
                return kept;
        }
    }
    return session.load();
}

} // namespace Compass
