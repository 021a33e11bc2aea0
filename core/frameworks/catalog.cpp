// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frameworks/catalog.h"

#include <algorithm>

namespace Compass {

template<typename T, typename Id>
static const T *withId(const QList<T> &items, const Id &id)
{
    const auto item = std::ranges::find(items, id, &T::id);
    return item == items.cend() ? nullptr : &*item;
}

/// The first competency of \a catalog for which \a matches returns true.
template<typename Predicate>
static const Competency *findCompetency(const Catalog &catalog, Predicate matches)
{
    for (const Framework &framework : catalog.frameworks) {
        const auto competency = std::ranges::find_if(framework.competencies, matches);
        if (competency != framework.competencies.cend())
            return &*competency;
    }
    return nullptr;
}

const Framework *Catalog::framework(const FrameworkId &id) const
{
    return withId(frameworks, id);
}

const Framework *Catalog::frameworkOf(const CompetencyId &id) const
{
    const auto holds = [&id](const Framework &framework) {
        return withId(framework.competencies, id);
    };
    const auto found = std::ranges::find_if(frameworks, holds);
    return found == frameworks.cend() ? nullptr : &*found;
}

const Competency *Catalog::competency(const CompetencyId &id) const
{
    return findCompetency(*this, [&id](const Competency &each) { return each.id == id; });
}

const Competency *Catalog::competencyOf(const StatementId &id) const
{
    return findCompetency(
        *this, [&id](const Competency &each) { return withId(each.statements, id) != nullptr; });
}

const Competency *Catalog::competencyOf(const QuestionId &id) const
{
    return findCompetency(
        *this, [&id](const Competency &each) { return withId(each.questions, id) != nullptr; });
}

const Statement *Catalog::statement(const StatementId &id) const
{
    const Competency *holder = competencyOf(id);
    return holder ? withId(holder->statements, id) : nullptr;
}

const Question *Catalog::question(const QuestionId &id) const
{
    const Competency *holder = competencyOf(id);
    return holder ? withId(holder->questions, id) : nullptr;
}

QList<CompetencyId> Catalog::competencies() const
{
    QList<CompetencyId> ids;
    for (const Framework &framework : frameworks) {
        for (const Competency &competency : framework.competencies)
            ids.append(competency.id);
    }
    return ids;
}

QList<FrameworkId> Catalog::inOrder(QList<FrameworkId> ids) const
{
    const auto place = [this](const FrameworkId &id) {
        return std::ranges::find(frameworks, id, &Framework::id);
    };
    std::ranges::stable_sort(ids, {}, place);
    return ids;
}

} // namespace Compass
