// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/assessmentreader.h"

#include "core/assessments/responsejson.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// More than all shipped frameworks ask together, many times over; a longer list would
/// only take long to look through.
static constexpr qsizetype MostResponses = 20'000;

static std::optional<ResponseValue> responseField(const JsonObject &json, QLatin1StringView key,
                                                  ResponseKind kind)
{
    std::optional<ResponseValue> value = responseIn(json.value(key).toObject(), kind);
    if (!value)
        json.report(ErrorCode::ValueOutOfRange, key);
    return value;
}

static std::optional<ResponseValue> responseOrNullField(const JsonObject &json,
                                                        QLatin1StringView key, ResponseKind kind)
{
    if (json.value(key).isNull())
        return std::nullopt;
    return responseField(json, key, kind);
}

static FrameworkVersion readVersion(const JsonObject &json, UniqueIds &known)
{
    json.onlyKeys({"id"_L1, "version"_L1, "sha256"_L1});
    return {FrameworkId(known.added(json, "id"_L1)), json.anyText("version"_L1),
            hexField(json, "sha256"_L1)};
}

static ResponseKey readKey(const JsonObject &json)
{
    return {codedField<ResponseKind>(json, "kind"_L1), json.text("subject"_L1)};
}

static void readResponse(const JsonObject &json, Responses &responses)
{
    json.onlyKeys({"kind"_L1, "subject"_L1, "value"_L1});
    const ResponseKey key = readKey(json);
    const std::optional<ResponseValue> value = responseField(json, "value"_L1, key.kind);
    if (responses.value(key))
        json.report(ErrorCode::IdDuplicate, "subject"_L1);
    else
        responses.set(key, value);
}

static LoggedChange readChange(const JsonObject &json, UniqueIds &known)
{
    json.onlyKeys({"id"_L1, "kind"_L1, "subject"_L1, "before"_L1, "after"_L1, "at"_L1, "state"_L1});
    const ResponseKey key = readKey(json);
    return {{OperationId(known.added(json, "id"_L1)), key,
             responseOrNullField(json, "before"_L1, key.kind),
             responseOrNullField(json, "after"_L1, key.kind), timeField(json, "at"_L1)},
            codedField<ChangeState>(json, "state"_L1)};
}

static void checkDigest(const JsonObject &json, const Assessment &assessment)
{
    const QByteArray expected =
        assessment.isFinished() ? assessmentDigest(assessment) : QByteArray();
    if (assessment.digest != expected)
        json.report(ErrorCode::FileAltered, "digest"_L1);
}

static void readResponses(const JsonObject &json, Responses &responses)
{
    const QList<JsonObject> items = json.objects("responses"_L1);
    if (items.size() > MostResponses) {
        json.report(ErrorCode::ValueOutOfRange, "responses"_L1);
        return;
    }
    for (const JsonObject &item : items)
        readResponse(item, responses);
}

AssessmentRecord readAssessmentRecord(const JsonObject &json, AssessmentIds &known)
{
    json.onlyKeys({"id"_L1, "startedAt"_L1, "finishedAt"_L1, "mode"_L1, "withQuestions"_L1,
                   "frameworks"_L1, "responses"_L1, "digest"_L1, "changes"_L1});
    AssessmentRecord record;
    Assessment &assessment = record.assessment;
    assessment.id = AssessmentId(known.assessments.added(json, "id"_L1));
    assessment.startedAt = timeField(json, "startedAt"_L1);
    assessment.finishedAt = timeOrNullField(json, "finishedAt"_L1);
    assessment.plan.mode = codedField<Mode>(json, "mode"_L1);
    assessment.plan.withQuestions = json.boolean("withQuestions"_L1);
    UniqueIds frameworks;
    for (const JsonObject &item : json.objects("frameworks"_L1))
        assessment.plan.frameworks.append(readVersion(item, frameworks));
    readResponses(json, assessment.responses);
    if (!json.value("digest"_L1).isNull())
        assessment.digest = sha256Field(json, "digest"_L1);
    for (const JsonObject &item : json.objects("changes"_L1))
        record.changes.append(readChange(item, known.changes));
    checkDigest(json, assessment);
    return record;
}

} // namespace Compass
