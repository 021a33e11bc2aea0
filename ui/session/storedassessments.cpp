// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/storedassessments.h"

#include <algorithm>

namespace Compass {

Result<std::optional<Assessment>> newest(const AssessmentRepository &repository,
                                         const QList<AssessmentSummary> &summaries, bool finished)
{
    const auto found = std::ranges::find_if(summaries, [finished](const AssessmentSummary &each) {
        return each.isFinished() == finished;
    });
    if (found == summaries.cend())
        return std::optional<Assessment>();

    Result<Assessment> loaded = repository.load(found->id);
    if (!loaded)
        return loaded.error();
    return std::optional<Assessment>(*std::move(loaded));
}

static QSet<QuestionId> questionsIn(const Responses &responses)
{
    QSet<QuestionId> ids;
    for (const Responses::Entry &entry : responses.entries()) {
        if (entry.key.kind == ResponseKind::Question)
            ids.insert(QuestionId(entry.key.subject));
    }
    return ids;
}

Result<QSet<QuestionId>> questionsSeen(const AssessmentRepository &repository,
                                       const QList<AssessmentSummary> &summaries)
{
    QSet<QuestionId> ids;
    for (const AssessmentSummary &summary : summaries) {
        if (!summary.isFinished())
            continue;
        const Result<Assessment> loaded = repository.load(summary.id);
        if (!loaded)
            return loaded.error();
        ids.unite(questionsIn(loaded->responses));
    }
    return ids;
}

} // namespace Compass
