// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/learningsession.h"

#include "ui/session/planedits.h"
#include "ui/session/profilesession.h"

#include <algorithm>

namespace Compass {

LearningSession::LearningSession(const LearningSources &sources, QObject *parent)
    : UndoSource(parent)
    , m_sources(sources)
{
    connect(&sources.assessments, &AssessmentSession::changed, this, &LearningSession::update);
    connect(&sources.profiles, &ProfileSession::changed, this, &LearningSession::update);
}

Result<void> LearningSession::load()
{
    Result<PlanChoices> loaded = m_sources.repository.load();
    if (!loaded)
        return loaded.error();
    m_choices = *std::move(loaded);
    m_done.clear();
    m_undone.clear();
    update();
    return {};
}

const Content &LearningSession::content() const
{
    return m_sources.assessments.content();
}

QDate LearningSession::today() const
{
    return m_sources.clock.now().toLocalTime().date();
}

/// The two roles a person chose; null where none is chosen.
struct RolePair
{
    const RoleProfile *current;
    const RoleProfile *next;
};

static RolePair rolesOf(const Profile &profile, const RoleLibrary &library)
{
    return {library.role(profile.currentRole), library.role(profile.nextRole)};
}

RoleKind LearningSession::roleKind() const
{
    const RolePair roles = rolesOf(m_sources.profiles.profile(), content().roles);
    if (roles.current && roles.next)
        return m_wanted;
    return roles.next ? RoleKind::Next : RoleKind::Current;
}

const RoleProfile *LearningSession::role() const
{
    const RolePair roles = rolesOf(m_sources.profiles.profile(), content().roles);
    return roleKind() == RoleKind::Current ? roles.current : roles.next;
}

const RoleProfile *LearningSession::otherRole() const
{
    const RolePair roles = rolesOf(m_sources.profiles.profile(), content().roles);
    if (!roles.current || !roles.next)
        return nullptr;
    return roleKind() == RoleKind::Current ? roles.next : roles.current;
}

void LearningSession::showOtherRole()
{
    m_wanted = roleKind() == RoleKind::Current ? RoleKind::Next : RoleKind::Current;
    update();
}

const LearningFigures &LearningSession::figures() const
{
    if (!m_figures)
        m_figures.emplace(shownAssessment(m_sources.assessments), role(), content().learning,
                          m_choices);
    return *m_figures;
}

QList<ItemChoice> LearningSession::done() const
{
    QList<ItemChoice> items;
    for (const ItemChoice &each : m_choices.items) {
        if (each.progress == ItemProgress::Done)
            items.append(each);
    }
    std::ranges::stable_sort(items, std::ranges::greater{}, &ItemChoice::doneAt);
    return items;
}

bool LearningSession::store(const PlanChoices &choices)
{
    if (const auto saved = m_sources.repository.save(choices); !saved) {
        emit failed(saved.error());
        return false;
    }
    m_choices = choices;
    return true;
}

void LearningSession::update()
{
    m_figures.reset();
    emit changed();
}

bool LearningSession::change(const PlanChoices &after, const PlanItemId &about)
{
    if (after == m_choices)
        return true;
    const UndoStep step{UndoSubject::LearningPlan, about.resource.toString(),
                        m_sources.clock.now()};
    const Change change{step, m_choices, after};
    if (!store(after))
        return false;
    m_done.append(change);
    m_undone.clear();
    update();
    return true;
}

bool LearningSession::changeItem(const ItemChoice &choice)
{
    return change(withChoice(m_choices, choice), choice.item);
}

bool LearningSession::setBudget(const PlanBudget &budget)
{
    PlanChoices after = m_choices;
    after.budget = budget;
    return change(after);
}

bool LearningSession::setFilters(const PlanFilters &filters)
{
    PlanChoices after = m_choices;
    after.filters = filters;
    return change(after);
}

bool LearningSession::add(const PlanItemId &item)
{
    return changeItem(decided(choiceOf(m_choices, item), Decision::Added));
}

bool LearningSession::reject(const PlanItemId &item, RejectionReason reason)
{
    return changeItem(decided(choiceOf(m_choices, item), Decision::Rejected, reason));
}

bool LearningSession::replace(const PlanItemId &item)
{
    return reject(item, RejectionReason::Other);
}

bool LearningSession::restore(const PlanItemId &item)
{
    return changeItem(decided(choiceOf(m_choices, item), Decision::None));
}

bool LearningSession::makeRoom(const PlanItemId &item)
{
    const LeftOutItem *leftOut = figures().leftOut(item);
    return leftOut ? change(withRoomFor(m_choices, *leftOut), item) : add(item);
}

bool LearningSession::setProgress(const PlanItemId &item, ItemProgress progress)
{
    const ItemChoice before = choiceOf(m_choices, item);
    if (before.progress == progress)
        return true;
    return changeItem(progressed(before, progress, m_sources.clock.now()));
}

bool LearningSession::setNote(const PlanItemId &item, const QString &note)
{
    ItemChoice choice = choiceOf(m_choices, item);
    choice.note = note;
    return changeItem(choice);
}

bool LearningSession::move(const PlanItemId &item, qsizetype by)
{
    const QList<PlanItemId> before = figures().order();
    const qsizetype place = before.indexOf(item);
    if (place < 0 || place + by < 0 || place + by >= before.size())
        return false;

    PlanChoices after = m_choices;
    after.order = before;
    after.order.move(place, place + by);
    return figures().orderFor(after.order) != before && change(after, item);
}

bool LearningSession::moveUp(const PlanItemId &item)
{
    return move(item, -1);
}

bool LearningSession::moveDown(const PlanItemId &item)
{
    return move(item, 1);
}

std::optional<UndoStep> LearningSession::undoable() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.constLast().step);
}

std::optional<UndoStep> LearningSession::redoable() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.constLast().step);
}

bool LearningSession::undo()
{
    if (m_done.isEmpty() || !store(m_done.constLast().before))
        return false;
    m_undone.append(m_done.takeLast());
    update();
    return true;
}

bool LearningSession::redo()
{
    if (m_undone.isEmpty() || !store(m_undone.constLast().after))
        return false;
    m_done.append(m_undone.takeLast());
    update();
    return true;
}

} // namespace Compass
