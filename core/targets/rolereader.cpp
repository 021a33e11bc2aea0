// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/rolereader.h"

#include "core/frameworks/contentjson.h"
#include "core/targets/rolenames.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString optionalText(const JsonObject &json, QLatin1StringView key)
{
    return json.has(key) ? json.text(key) : QString();
}

static Level highestTarget(const QList<JsonObject> &requirements)
{
    Level highest;
    for (const JsonObject &requirement : requirements)
        highest = std::max(highest, readLevel(requirement, "level"_L1));
    return highest;
}

static QList<Requirement> readRequirements(const JsonObject &role)
{
    const QList<JsonObject> items = role.objects("requirements"_L1);
    const Level highest = highestTarget(items);
    QList<Requirement> requirements;
    for (const JsonObject &item : items) {
        const Level target = readLevel(item, "level"_L1);
        const Importance importance = item.has("importance"_L1)
            ? item.choice("importance"_L1, ImportanceNames)
            : defaultImportance(target, highest);
        requirements.append({CompetencyId(item.text("competency"_L1)), target, importance,
                             optionalText(item, "reason"_L1)});
    }
    return requirements;
}

static RoleProfile readRole(const JsonObject &json)
{
    RoleProfile role;
    role.id = RoleId(json.text("id"_L1));
    role.title = json.localized("title"_L1);
    role.classification = optionalText(json, "classification"_L1);
    role.stream = StreamId(optionalText(json, "stream"_L1));
    if (json.has("path"_L1))
        role.path = json.choice("path"_L1, CareerPathNames);
    role.rationale = json.localized("rationale"_L1);
    role.source = json.localized("source"_L1);
    role.status = json.text("status"_L1);
    role.requirements = readRequirements(json);
    role.family = FamilyId(optionalText(json, "family"_L1));
    if (json.has("leadsTo"_L1))
        role.leadsTo = readIds<RoleId>(json, "leadsTo"_L1);
    role.basedOn = RoleId(optionalText(json, "basedOn"_L1));
    return role;
}

static WorkStream readStream(const JsonObject &json)
{
    return {
        .id = StreamId(json.text("id"_L1)),
        .name = json.localized("name"_L1),
        .responsibilities = json.localized("responsibilities"_L1),
        .raises = readIds<CompetencyId>(json, "raises"_L1),
    };
}

static RoleFamily readFamily(const JsonObject &json)
{
    return {
        .id = FamilyId(json.text("id"_L1)),
        .name = json.localized("name"_L1),
        .responsibilities = json.localized("responsibilities"_L1),
    };
}

Result<RoleLibrary> readRoles(const QJsonValue &document, const QString &subject)
{
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    expectFormat(root, "compass-roles/1"_L1);

    RoleLibrary library;
    library.version = root.text("version"_L1);
    library.streams = readEach(root, "streams"_L1, readStream);
    if (root.has("families"_L1))
        library.families = readEach(root, "families"_L1, readFamily);
    library.roles = readEach(root, "roles"_L1, readRole);
    return problems.unlessAny(library);
}

} // namespace Compass
