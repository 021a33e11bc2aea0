// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/strongid.h"
#include "core/frameworks/level.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Compass {

enum class ResourceType { Article, Course, Tool, LearningPath, Community, Video, Podcast };

/// How the address of a resource was checked when the catalogue was made.
enum class LinkEvidence { Seen, Pattern, Landing };

/// Something to learn from, in one or both languages.
struct LearningResource
{
    ResourceId id;
    LocalizedText title;
    LocalizedText provider;
    LocalizedText url; ///< https only.
    LinkEvidence englishLink = LinkEvidence::Seen;
    LinkEvidence frenchLink = LinkEvidence::Seen;
    ResourceType type = ResourceType::Article;
    std::optional<int> durationMinutes; ///< No value when the provider does not say.
    bool inEnglish = false;
    bool inFrench = false;
    LocalizedText cost;
    LocalizedText access;
    QList<CompetencyId> competencies;
    Level minLevel; ///< Useful to a person at this level …
    Level maxLevel; ///< … and brings them up to this one.
};

/// Something to do on the job, good for every competency.
struct LearningActivity
{
    ResourceId id;
    Level fromLevel;
    Level toLevel;
    LocalizedText text;
};

/// Everything there is to learn from.
struct LearningCatalogue
{
    QString version;
    QList<LearningResource> resources;
    QList<LearningActivity> activities;
    QStringList linkHosts; ///< The only sites whose links may be opened, see openableLink().
};

/// Resources for \a competency that bring a person at \a level further. Those known
/// to take two hours or less come first, the shortest first. At most \a limit.
QList<const LearningResource *> resourcesFor(const LearningCatalogue &catalogue,
                                             const CompetencyId &competency, Level level,
                                             qsizetype limit);

} // namespace Compass
