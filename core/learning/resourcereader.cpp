// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/resourcereader.h"

#include "core/frameworks/contentjson.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array<JsonChoice<ResourceType>, 7> Types = {{
    {"article"_L1, ResourceType::Article},
    {"course"_L1, ResourceType::Course},
    {"tool"_L1, ResourceType::Tool},
    {"learningPath"_L1, ResourceType::LearningPath},
    {"community"_L1, ResourceType::Community},
    {"video"_L1, ResourceType::Video},
    {"podcast"_L1, ResourceType::Podcast},
}};

static constexpr std::array<JsonChoice<LinkEvidence>, 3> Evidences = {{
    {"seen"_L1, LinkEvidence::Seen},
    {"pattern"_L1, LinkEvidence::Pattern},
    {"landing"_L1, LinkEvidence::Landing},
}};

/// More than any learning takes, so that sums of minutes stay far from the limits of int.
static constexpr int MostMinutes = 100'000;

static int readMinutes(const JsonObject &json, QLatin1StringView key)
{
    return json.integer(key, 1, MostMinutes);
}

static TypicalMinutes readTypicalMinutes(const JsonObject &json)
{
    return {
        .article = readMinutes(json, "article"_L1),
        .course = readMinutes(json, "course"_L1),
        .tool = readMinutes(json, "tool"_L1),
        .learningPath = readMinutes(json, "learningPath"_L1),
        .community = readMinutes(json, "community"_L1),
        .video = readMinutes(json, "video"_L1),
        .podcast = readMinutes(json, "podcast"_L1),
        .practice = readMinutes(json, "practice"_L1),
    };
}

static void readLanguages(const JsonObject &json, LearningResource &resource)
{
    for (const QString &language : json.textList("languages"_L1)) {
        if (language == "en"_L1)
            resource.inEnglish = true;
        else if (language == "fr"_L1)
            resource.inFrench = true;
        else
            json.report(ErrorCode::ValueOutOfRange, "languages"_L1);
    }
}

static LearningResource readResource(const JsonObject &json)
{
    LearningResource resource;
    resource.id = ResourceId(json.text("id"_L1));
    resource.title = json.localized("title"_L1);
    resource.provider = json.localized("provider"_L1);
    resource.url = json.localized("url"_L1);
    const JsonObject evidence = json.object("linkEvidence"_L1);
    resource.englishLink = evidence.choice("en"_L1, Evidences);
    resource.frenchLink = evidence.choice("fr"_L1, Evidences);
    resource.type = json.choice("type"_L1, Types);
    if (json.has("durationMinutes"_L1))
        resource.durationMinutes = readMinutes(json, "durationMinutes"_L1);
    readLanguages(json, resource);
    resource.cost = json.localized("cost"_L1);
    resource.access = json.localized("access"_L1);
    resource.competencies = readIds<CompetencyId>(json, "competencies"_L1);
    resource.minLevel = readLevel(json, "minLevel"_L1);
    resource.maxLevel = readLevel(json, "maxLevel"_L1);
    return resource;
}

static LearningActivity readActivity(const JsonObject &json)
{
    return {
        .id = ResourceId(json.text("id"_L1)),
        .fromLevel = readLevel(json, "fromLevel"_L1),
        .toLevel = readLevel(json, "toLevel"_L1),
        .text = json.localized("text"_L1),
    };
}

Result<LearningCatalogue> readLearning(const QJsonValue &document, const QString &subject)
{
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    expectFormat(root, "compass-learning/1"_L1);

    LearningCatalogue catalogue;
    catalogue.version = root.text("version"_L1);
    if (root.has("typicalMinutes"_L1))
        catalogue.typicalMinutes = readTypicalMinutes(root.object("typicalMinutes"_L1));
    catalogue.resources = readEach(root, "resources"_L1, readResource);
    catalogue.activities = readEach(root, "activities"_L1, readActivity);
    if (root.has("linkHosts"_L1))
        catalogue.linkHosts = root.textList("linkHosts"_L1);
    return problems.unlessAny(catalogue);
}

} // namespace Compass
