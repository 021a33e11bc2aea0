// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/lintrules.h"

#include "core/learning/linkpolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static void expectPrefix(const JsonSpot &item, const QString &prefix, LintReport &report)
{
    const JsonSpot id = item.field("id"_L1);
    if (!id.value.toString().startsWith(prefix))
        report.add(LintRule::IdMisleading, id.place, id.value.toString());
}

static void expectKnown(const JsonSpot &reference, const QSet<QString> &known, LintReport &report)
{
    if (!known.contains(reference.value.toString()))
        report.add(LintRule::ReferenceUnknown, reference.place, reference.value.toString());
}

static void expectAllKnown(const QList<JsonSpot> &references, const QSet<QString> &known,
                           LintReport &report)
{
    for (const JsonSpot &reference : references)
        expectKnown(reference, known, report);
}

/// Whether \a object is an option, whose letter counts in its question only.
static bool isOption(const JsonSpot &object)
{
    return object.value["rationale"_L1].isObject() && object.value["correct"_L1].isBool();
}

void lintIds(const JsonSpot &root, LintReport &report)
{
    QSet<QString> known;
    for (const JsonSpot &object : objectsIn(root)) {
        const JsonSpot id = object.field("id"_L1);
        if (!id.value.isString() || isOption(object))
            continue;
        if (known.contains(id.value.toString()))
            report.add(LintRule::IdDuplicate, id.place, id.value.toString());
        known.insert(id.value.toString());
    }
}

static void lintCompetencyIds(const JsonSpot &competency, LintReport &report)
{
    const QString id = competency.text("id"_L1);
    for (const JsonSpot &statement : competency.items("statements"_L1)) {
        const int level = statement.integer("level"_L1);
        expectPrefix(statement, u"%1-L%2"_s.arg(id).arg(level), report);
    }
    for (const JsonSpot &question : competency.items("questions"_L1))
        expectPrefix(question, id + "-Q"_L1, report);
}

void lintFrameworkReferences(const JsonSpot &framework, LintReport &report)
{
    const auto isGcCompetency = [](const JsonSpot &anchor) {
        return anchor.value.toString().startsWith("gcdc:"_L1);
    };
    for (const JsonSpot &competency : framework.items("competencies"_L1)) {
        expectPrefix(competency, framework.text("id"_L1) + u'-', report);
        lintCompetencyIds(competency, report);
        const QList<JsonSpot> anchors = competency.items("anchors"_L1);
        expectAllKnown(anchors, report.known().anchors, report);
        expectKnown(competency.field("theme"_L1), report.known().themes, report);
        if (std::ranges::none_of(anchors, isGcCompetency))
            report.add(LintRule::AnchorMissing, competency.place, competency.text("id"_L1));
    }
}

void lintRoleReferences(const JsonSpot &roles, LintReport &report)
{
    for (const JsonSpot &stream : roles.items("streams"_L1))
        expectAllKnown(stream.items("raises"_L1), report.known().competencies, report);
    for (const JsonSpot &role : roles.items("roles"_L1)) {
        if (role.value["stream"_L1].isString())
            expectKnown(role.field("stream"_L1), report.known().streams, report);
        if (role.value["family"_L1].isString())
            expectKnown(role.field("family"_L1), report.known().families, report);
        expectAllKnown(role.items("leadsTo"_L1), report.known().roles, report);
        for (const JsonSpot &requirement : role.items("requirements"_L1))
            expectKnown(requirement.field("competency"_L1), report.known().competencies, report);
    }
}

void lintLearningReferences(const JsonSpot &learning, LintReport &report)
{
    for (const JsonSpot &resource : learning.items("resources"_L1))
        expectAllKnown(resource.items("competencies"_L1), report.known().competencies, report);
}

void lintLinks(const JsonSpot &learning, LintReport &report)
{
    QStringList hosts;
    for (const JsonSpot &host : learning.items("linkHosts"_L1))
        hosts.append(host.value.toString());
    if (hosts.isEmpty())
        return; // Then no link is opened at all.

    for (const JsonSpot &resource : learning.items("resources"_L1)) {
        for (const QLatin1StringView language : {"en"_L1, "fr"_L1}) {
            const JsonSpot link = resource.field("url"_L1).field(language);
            if (!openableLink(link.value.toString(), hosts))
                report.add(LintRule::HostUnlisted, link.place, link.value.toString());
        }
    }
}

} // namespace Compass
