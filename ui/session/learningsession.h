// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/plans/planrepository.h"
#include "ui/session/learningfigures.h"
#include "ui/session/rolekind.h"

namespace Compass {

class ProfileSession;

/// What a learning session works on. All of it outlives the session.
struct LearningSources
{
    AssessmentSession &assessments;
    ProfileSession &profiles;
    PlanRepository &repository;
    const Clock &clock;
};

/// What a person decides about their learning. Disk first; the figures are found anew
/// when first asked for after a change of the decisions, the levels or the role.
class LearningSession final : public UndoSource
{
    Q_OBJECT

public:
    explicit LearningSession(const LearningSources &sources, QObject *parent = nullptr);

    Result<void> load();
    const Content &content() const;
    const Clock &clock() const { return m_sources.clock; }
    QDate today() const;

    /// The role to learn for: the current one, unless the next was asked for or is the
    /// only one chosen. Null when none is chosen.
    const RoleProfile *role() const;
    RoleKind roleKind() const;
    /// Null unless both are chosen.
    const RoleProfile *otherRole() const;
    void showOtherRole();

    const PlanChoices &choices() const { return m_choices; }
    const LearningFigures &figures() const;

    /// The items done, the last one first.
    QList<ItemChoice> done() const;

    /// Whether the person has decided anything, so that there is a plan to follow.
    bool isRunning() const { return m_choices != PlanChoices(); }

    /// Each of these returns false after emitting failed(); nothing has changed then.
    bool setBudget(const PlanBudget &budget);
    bool setFilters(const PlanFilters &filters);
    bool add(const PlanItemId &item);
    bool reject(const PlanItemId &item, RejectionReason reason);
    /// Takes \a item out, so that the next best takes its place.
    bool replace(const PlanItemId &item);
    /// Takes back that \a item was added or rejected.
    bool restore(const PlanItemId &item);
    /// Adds \a item, which is left out for want of time, and the time it lacks.
    bool makeRoom(const PlanItemId &item);
    bool setProgress(const PlanItemId &item, ItemProgress progress);
    bool setNote(const PlanItemId &item, const QString &note);

    /// Also false when \a item stands at the end, or what it builds on has to come first.
    bool moveUp(const PlanItemId &item);
    bool moveDown(const PlanItemId &item);

    std::optional<UndoStep> undoable() const override;
    std::optional<UndoStep> redoable() const override;
    bool undo() override;
    bool redo() override;

private:
    struct Change
    {
        UndoStep step;
        PlanChoices before;
        PlanChoices after;
    };

    bool store(const PlanChoices &choices);
    bool change(const PlanChoices &after, const PlanItemId &about = {});
    bool changeItem(const ItemChoice &choice);
    bool move(const PlanItemId &item, qsizetype by);
    void update();

    LearningSources m_sources;
    PlanChoices m_choices;
    RoleKind m_wanted = RoleKind::Current;
    QList<Change> m_done;
    QList<Change> m_undone;
    mutable std::optional<LearningFigures> m_figures;
};

} // namespace Compass
