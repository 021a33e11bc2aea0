// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/everythingfile.h"

#include "core/assessments/codes.h"
#include "core/assessments/responsejson.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/jsonwriting.h"
#include "core/plans/plancodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

static QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// null for what was not said.
static QJsonValue saidOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

static QJsonValue valueOrNull(const std::optional<ResponseValue> &value)
{
    return value ? QJsonValue(responseJson(*value)) : QJsonValue(QJsonValue::Null);
}

static QJsonObject versionJson(const FrameworkVersion &version)
{
    return {{u"id"_s, version.framework.toString()},
            {u"version"_s, version.version},
            {u"sha256"_s, hexText(version.sha256)}};
}

static QJsonObject responseEntryJson(const Responses::Entry &entry)
{
    return {{u"kind"_s, codeOf(entry.key.kind)},
            {u"subject"_s, entry.key.subject},
            {u"value"_s, responseJson(entry.value)}};
}

static QJsonObject changeJson(const LoggedChange &logged)
{
    return {{u"id"_s, logged.change.id.toString()},
            {u"kind"_s, codeOf(logged.change.key.kind)},
            {u"subject"_s, logged.change.key.subject},
            {u"before"_s, valueOrNull(logged.change.before)},
            {u"after"_s, valueOrNull(logged.change.after)},
            {u"at"_s, timeText(logged.change.at)},
            {u"state"_s, codeOf(logged.state)}};
}

static QJsonObject assessmentJson(const AssessmentRecord &record)
{
    const Assessment &assessment = record.assessment;
    return {{u"id"_s, assessment.id.toString()},
            {u"startedAt"_s, timeText(assessment.startedAt)},
            {u"finishedAt"_s, timeOrNull(assessment.finishedAt)},
            {u"mode"_s, codeOf(assessment.plan.mode)},
            {u"withQuestions"_s, assessment.plan.withQuestions},
            {u"frameworks"_s, arrayOf(assessment.plan.frameworks, versionJson)},
            {u"responses"_s, arrayOf(assessment.responses.entries(), responseEntryJson)},
            {u"digest"_s, saidOrNull(hexText(assessment.digest))},
            {u"changes"_s, arrayOf(record.changes, changeJson)}};
}

static QJsonObject profileJson(const Profile &profile)
{
    const std::optional<bool> manages = profile.managesPeople;
    return {{u"alias"_s, saidOrNull(profile.alias)},
            {u"classification"_s, saidOrNull(profile.classification)},
            {u"stream"_s, saidOrNull(profile.stream.toString())},
            {u"managesPeople"_s, manages ? QJsonValue(*manages) : QJsonValue(QJsonValue::Null)},
            {u"currentRole"_s, saidOrNull(profile.currentRole.toString())},
            {u"nextRole"_s, saidOrNull(profile.nextRole.toString())}};
}

static QJsonObject itemJson(const PlanItemId &item)
{
    return {{u"resource"_s, item.resource.toString()},
            {u"competency"_s, saidOrNull(item.competency.toString())}};
}

static QJsonObject choiceJson(const ItemChoice &choice)
{
    QJsonObject object = itemJson(choice.item);
    object.insert(u"decision"_s, codeOf(choice.decision));
    object.insert(u"rejection"_s,
                  saidOrNull(choice.rejection ? codeOf(*choice.rejection) : QString()));
    object.insert(u"progress"_s, codeOf(choice.progress));
    object.insert(u"doneAt"_s, timeOrNull(choice.doneAt));
    object.insert(u"note"_s, choice.note);
    return object;
}

static QJsonObject filtersJson(const PlanFilters &filters)
{
    QStringList excluded;
    for (const ItemKind kind : filters.excluded)
        excluded.append(codeOf(kind));
    std::ranges::sort(excluded);
    return {{u"english"_s, filters.english},
            {u"french"_s, filters.french},
            {u"freeOnly"_s, filters.freeOnly},
            {u"excluded"_s, QJsonArray::fromStringList(excluded)}};
}

static QJsonObject planJson(const PlanChoices &plan)
{
    const QJsonObject budget{{u"minutesPerWeek"_s, plan.budget.minutesPerWeek},
                             {u"weeks"_s, plan.budget.weeks},
                             {u"longestSession"_s, plan.budget.longestSession},
                             {u"start"_s, saidOrNull(plan.budget.start.toString(Qt::ISODate))}};
    return {{u"budget"_s, budget},
            {u"filters"_s, filtersJson(plan.filters)},
            {u"items"_s, arrayOf(plan.items, choiceJson)},
            {u"order"_s, arrayOf(plan.order, itemJson)}};
}

static QJsonObject noteJson(const EvidenceNote &note)
{
    return {{u"id"_s, note.id.toString()},
            {u"competency"_s, note.competency.toString()},
            {u"date"_s, note.date.toString(Qt::ISODate)},
            {u"situation"_s, note.situation},
            {u"action"_s, note.action},
            {u"result"_s, note.result},
            {u"practice"_s, codeOf(note.practice)},
            {u"changedAt"_s, timeText(note.changedAt)}};
}

static QJsonObject frameworkFileJson(const FrameworkFile &file)
{
    return {{u"id"_s, file.framework.toString()},
            {u"version"_s, file.version},
            {u"sha256"_s, hexText(file.sha256())},
            {u"content"_s, base64Text(file.content)}};
}

static QJsonObject mappingJson(const AcceptedMapping &mapping)
{
    return {{u"from"_s, hexText(mapping.from)},
            {u"to"_s, hexText(mapping.to)},
            {u"content"_s, base64Text(mapping.file)}};
}

static QJsonObject ownFileJson(const OwnFile &file)
{
    return {{u"folder"_s, file.folder},
            {u"name"_s, file.name},
            {u"content"_s, base64Text(file.content)}};
}

QByteArray everythingFile(const PersonRecord &record, const QDateTime &at)
{
    QJsonObject root{
        {u"format"_s, u"compass-export/1"_s},
        {u"exportedAt"_s, timeText(at)},
        {u"profile"_s, profileJson(record.profile)},
        {u"assessments"_s, arrayOf(record.assessments, assessmentJson)},
        {u"plan"_s, planJson(record.plan)},
        {u"notes"_s, arrayOf(record.notes, noteJson)},
        {u"frameworks"_s, arrayOf(record.frameworks, frameworkFileJson)},
        {u"mappings"_s, arrayOf(record.mappings, mappingJson)},
        {u"files"_s, arrayOf(record.files, ownFileJson)},
    };
    if (!record.shareLog.isEmpty())
        root.insert("shareLog"_L1, record.shareLog);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
