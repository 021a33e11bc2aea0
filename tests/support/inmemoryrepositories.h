// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"
#include "core/journal/evidencerepository.h"
#include "core/plans/planrepository.h"
#include "core/targets/profilerepository.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace Compass {

/// Keeps assessments for as long as a test runs. Fails every change while
/// \a failure is set.
class InMemoryAssessmentRepository final : public AssessmentRepository
{
public:
    std::optional<Error> failure;

    Result<QList<AssessmentSummary>> list() const override
    {
        QList<AssessmentSummary> summaries;
        for (const auto &[id, kept] : m_kept.asKeyValueRange()) {
            const Assessment &each = kept.assessment;
            summaries.append(
                {each.id, each.startedAt, each.finishedAt, each.responses.entries().size()});
        }
        std::ranges::sort(summaries, std::ranges::greater{}, &AssessmentSummary::startedAt);
        return summaries;
    }

    Result<Assessment> load(const AssessmentId &id) const override
    {
        return m_kept.value(id).assessment;
    }

    Result<ChangeHistory> history(const AssessmentId &id) const override
    {
        return m_kept.value(id).history;
    }

    Result<void> start(const AssessmentId &id, const AssessmentPlan &plan,
                       const QDateTime &at) override
    {
        if (failure)
            return *failure;
        m_kept[id].assessment = {id, at, {}, plan, {}, {}};
        return {};
    }

    Result<void> record(const AssessmentId &id, const Change &change) override
    {
        if (failure)
            return *failure;
        Kept &kept = m_kept[id];
        kept.assessment.responses.set(change.key, change.after);
        kept.history.done.append(change);
        kept.history.undone.clear();
        return {};
    }

    Result<void> undo(const AssessmentId &id, const OperationId &) override
    {
        if (failure)
            return *failure;
        Kept &kept = m_kept[id];
        const Change change = kept.history.done.takeLast();
        kept.assessment.responses.set(change.key, change.before);
        kept.history.undone.append(change);
        return {};
    }

    Result<void> redo(const AssessmentId &id, const OperationId &) override
    {
        if (failure)
            return *failure;
        Kept &kept = m_kept[id];
        const Change change = kept.history.undone.takeLast();
        kept.assessment.responses.set(change.key, change.after);
        kept.history.done.append(change);
        return {};
    }

    Result<void> finish(const AssessmentId &id, const QDateTime &at) override
    {
        if (failure)
            return *failure;
        m_kept[id].assessment.finishedAt = at;
        return {};
    }

    Result<void> discard(const AssessmentId &id) override
    {
        if (failure)
            return *failure;
        m_kept.remove(id);
        return {};
    }

private:
    struct Kept
    {
        Assessment assessment;
        ChangeHistory history;
    };

    QMap<AssessmentId, Kept> m_kept;
};

/// Keeps the evidence journal for as long as a test runs.
class InMemoryEvidenceRepository final : public EvidenceRepository
{
public:
    std::optional<Error> failure;

    Result<QList<EvidenceNote>> list() const override
    {
        QList<EvidenceNote> notes = m_notes.values();
        std::ranges::sort(notes, [](const EvidenceNote &a, const EvidenceNote &b) {
            return std::pair(a.date, a.changedAt) > std::pair(b.date, b.changedAt);
        });
        return notes;
    }

    Result<void> save(const EvidenceNote &note) override
    {
        if (failure)
            return *failure;
        m_notes.insert(note.id, note);
        return {};
    }

    Result<void> remove(const EvidenceId &id) override
    {
        if (failure)
            return *failure;
        m_notes.remove(id);
        return {};
    }

private:
    QMap<EvidenceId, EvidenceNote> m_notes;
};

/// Keeps the profile for as long as a test runs.
class InMemoryProfileRepository final : public ProfileRepository
{
public:
    std::optional<Error> failure;

    Result<Profile> load() const override { return m_profile; }

    Result<void> save(const Profile &profile) override
    {
        if (failure)
            return *failure;
        m_profile = profile;
        return {};
    }

private:
    Profile m_profile;
};

/// Keeps the choices about learning for as long as a test runs.
class InMemoryPlanRepository final : public PlanRepository
{
public:
    std::optional<Error> failure;

    Result<PlanChoices> load() const override { return m_choices; }

    Result<void> save(const PlanChoices &choices) override
    {
        if (failure)
            return *failure;
        m_choices = choices;
        return {};
    }

private:
    PlanChoices m_choices;
};

} // namespace Compass
