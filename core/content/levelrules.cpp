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

/// The "IT" of "IT-03"; empty for a role without a classification.
static QString groupOf(const JsonSpot &role)
{
    return role.text("classification"_L1).section(u'-', 0, 0);
}

/// The 3 of "IT-03".
static int stepOf(const JsonSpot &role)
{
    return role.text("classification"_L1).section(u'-', 1).toInt();
}

/// Whether a career leads from \a lower up to \a higher: the same group and stream,
/// and either the same path or one that has not parted yet.
static bool leadsTo(const JsonSpot &lower, const JsonSpot &higher)
{
    const QString lowerPath = lower.text("path"_L1);
    return !groupOf(lower).isEmpty() && groupOf(lower) == groupOf(higher)
        && lower.text("stream"_L1) == higher.text("stream"_L1) && stepOf(lower) < stepOf(higher)
        && (lowerPath.isEmpty() || lowerPath == higher.text("path"_L1));
}

/// The roles from which \a higher is the next step up.
static QList<JsonSpot> rolesBelow(const JsonSpot &higher, const QList<JsonSpot> &roles)
{
    QList<JsonSpot> below;
    for (const JsonSpot &role : roles) {
        if (leadsTo(role, higher))
            below.append(role);
    }
    const auto highest = std::ranges::max_element(below, {}, stepOf);
    if (highest == below.cend())
        return {};
    const int step = stepOf(*highest);
    below.removeIf([step](const JsonSpot &role) { return stepOf(role) != step; });
    return below;
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
    for (const JsonSpot &higher : all) {
        for (const JsonSpot &lower : rolesBelow(higher, all))
            lintStep(lower, higher, report);
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
