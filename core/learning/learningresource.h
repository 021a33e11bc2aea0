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

    /// Whether its cost says so: in English it begins with the word “Free”.
    bool isFree() const;
};

/// Something to do on the job, good for every competency.
struct LearningActivity
{
    ResourceId id;
    Level fromLevel;
    Level toLevel;
    LocalizedText text;
};

/// What to reckon with, in minutes, where nobody says how long something takes. A
/// catalogue may say otherwise.
struct TypicalMinutes
{
    int article = 60;
    int course = 180;
    int tool = 30;
    int learningPath = 480;
    int community = 60;
    int video = 15;
    int podcast = 30;
    int practice = 120; ///< An activity.

    int of(ResourceType type) const;

    friend bool operator==(const TypicalMinutes &, const TypicalMinutes &) = default;
};

/// Everything there is to learn from.
struct LearningCatalogue
{
    QString version;
    TypicalMinutes typicalMinutes;
    QList<LearningResource> resources;
    QList<LearningActivity> activities;
    QStringList linkHosts; ///< The only sites whose links may be opened, see openableLink().
};

/// What \a resource takes, in minutes; what its type typically takes in \a catalogue
/// when its provider does not say.
int expectedMinutes(const LearningCatalogue &catalogue, const LearningResource &resource);

/// Resources for \a competency that bring a person at \a level further. Those known
/// to take two hours or less come first, the shortest first. At most \a limit.
QList<const LearningResource *> resourcesFor(const LearningCatalogue &catalogue,
                                             const CompetencyId &competency, Level level,
                                             qsizetype limit);

} // namespace Compass
