// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/learningresource.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Compass {

static bool helps(const LearningResource &resource, const CompetencyId &competency, Level level)
{
    return resource.competencies.contains(competency) && resource.minLevel <= level
        && level < resource.maxLevel;
}

/// Where \a resource stands: short ones by their minutes, all others together.
static int rank(const LearningResource *resource)
{
    constexpr int longestShort = 120;
    constexpr int last = std::numeric_limits<int>::max();
    const int minutes = resource->durationMinutes.value_or(last);
    return minutes <= longestShort ? minutes : last;
}

bool LearningResource::isFree() const
{
    static const QRegularExpression free(u"^Free\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return free.match(cost.english).hasMatch();
}

int TypicalMinutes::of(ResourceType type) const
{
    switch (type) {
    case ResourceType::Article:
        return article;
    case ResourceType::Course:
        return course;
    case ResourceType::Tool:
        return tool;
    case ResourceType::LearningPath:
        return learningPath;
    case ResourceType::Community:
        return community;
    case ResourceType::Video:
        return video;
    case ResourceType::Podcast:
        return podcast;
    }
    Q_UNREACHABLE();
}

int expectedMinutes(const LearningCatalogue &catalogue, const LearningResource &resource)
{
    return resource.durationMinutes.value_or(catalogue.typicalMinutes.of(resource.type));
}

QList<const LearningResource *> resourcesFor(const LearningCatalogue &catalogue,
                                             const CompetencyId &competency, Level level,
                                             qsizetype limit)
{
    QList<const LearningResource *> found;
    for (const LearningResource &resource : catalogue.resources) {
        if (helps(resource, competency, level))
            found.append(&resource);
    }
    std::ranges::stable_sort(found, {}, rank);
    return found.first(std::clamp<qsizetype>(limit, 0, found.size()));
}

} // namespace Compass
