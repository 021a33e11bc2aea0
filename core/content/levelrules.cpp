// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/lintrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

void lintRequirements(const JsonSpot &roles, LintReport &report)
{
    for (const JsonSpot &role : roles.items("roles"_L1)) {
        QSet<QString> known;
        for (const JsonSpot &requirement : role.items("requirements"_L1)) {
            const QString competency = requirement.text("competency"_L1);
            if (known.contains(competency))
                report.add(LintRule::RequirementRepeated, requirement.place, competency);
            known.insert(competency);
            if (requirement.integer("level"_L1) == 0
                && requirement.text("importance"_L1) == "essential"_L1)
                report.add(LintRule::ImportanceWithoutTarget, requirement.place, competency);
        }
    }
}

/// The roles that \a role leads to, by their place in \a roles.
static QList<qsizetype> nextRoles(const JsonSpot &role, const QList<JsonSpot> &roles)
{
    QList<qsizetype> next;
    for (const JsonSpot &id : role.items("leadsTo"_L1)) {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (roles.at(i).text("id"_L1) == id.value.toString())
                next.append(i);
        }
    }
    return next;
}

/// Whether the paths that start at the role \a from come to the role \a to.
static bool comesTo(qsizetype from, qsizetype to, const QList<JsonSpot> &roles)
{
    QSet<qsizetype> seen;
    QList<qsizetype> open = nextRoles(roles.at(from), roles);
    while (!open.isEmpty()) {
        const qsizetype next = open.takeLast();
        if (next == to)
            return true;
        if (!seen.contains(next))
            open += nextRoles(roles.at(next), roles);
        seen.insert(next);
    }
    return false;
}

void lintCareerCircles(const JsonSpot &roles, LintReport &report)
{
    const QList<JsonSpot> all = roles.items("roles"_L1);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (comesTo(i, i, all))
            report.add(LintRule::CareerCircle, all.at(i).field("leadsTo"_L1).place,
                       all.at(i).text("id"_L1));
    }
}

static void lintStep(const JsonSpot &lower, const JsonSpot &higher, LintReport &report)
{
    QHash<QString, int> targets;
    for (const JsonSpot &requirement : lower.items("requirements"_L1))
        targets.insert(requirement.text("competency"_L1), requirement.integer("level"_L1));
    for (const JsonSpot &requirement : higher.items("requirements"_L1)) {
        const int target = targets.take(requirement.text("competency"_L1));
        if (requirement.integer("level"_L1) < target)
            report.add(LintRule::TargetFalls, requirement.place, lower.text("id"_L1));
    }
    // What the higher role does not mention, it asks at level 0.
    if (std::ranges::any_of(targets, [](int target) { return target > 0; }))
        report.add(LintRule::TargetFalls, higher.place, lower.text("id"_L1));
}

void lintCareerPaths(const JsonSpot &roles, LintReport &report)
{
    const QList<JsonSpot> all = roles.items("roles"_L1);
    for (const JsonSpot &lower : all) {
        for (const qsizetype next : nextRoles(lower, all)) {
            // Into or out of a stream, what counts most may change.
            if (lower.text("stream"_L1) == all.at(next).text("stream"_L1))
                lintStep(lower, all.at(next), report);
        }
    }
}

void lintLearningLevels(const JsonSpot &learning, LintReport &report)
{
    for (const JsonSpot &resource : learning.items("resources"_L1)) {
        if (resource.integer("minLevel"_L1) > resource.integer("maxLevel"_L1))
            report.add(LintRule::LevelsReversed, resource.place, resource.text("id"_L1));
    }
    for (const JsonSpot &activity : learning.items("activities"_L1)) {
        if (activity.integer("fromLevel"_L1) > activity.integer("toLevel"_L1))
            report.add(LintRule::LevelsReversed, activity.place, activity.text("id"_L1));
    }
}

} // namespace Compass
