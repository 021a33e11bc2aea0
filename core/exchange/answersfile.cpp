// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/answersfile.h"

#include "core/base/jsonobject.h"
#include "core/base/strictjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr qint64 LargestFile = qint64{1024} * 1024;

constexpr QLatin1StringView Format = "compass-answers/1"_L1;

constexpr std::array<JsonChoice<Confidence>, 3> confidences{
    {{"C0"_L1, Confidence::Guessing}, {"C1"_L1, Confidence::ThinkSo}, {"C2"_L1, Confidence::Sure}}};

} // namespace

/// Whether a new response to \a key may be taken from the field \a field of \a item:
/// it \a exists and is still open. Else that is reported.
static bool isOpen(const JsonObject &item, QLatin1StringView field, bool exists, bool isAnswered)
{
    if (!exists)
        item.report(ErrorCode::IdUnknown, field);
    else if (isAnswered)
        item.report(ErrorCode::IdDuplicate, field);
    return exists && !isAnswered;
}

static void readAnswer(const JsonObject &item, const Catalog &catalog, Responses &responses)
{
    item.onlyKeys({"statement"_L1, "value"_L1});
    const StatementId id(item.text("statement"_L1));
    const int value = item.integer("value"_L1, Rating::Lowest, Rating::Highest);
    const bool isKnown = catalog.statement(id) != nullptr;
    if (isOpen(item, "statement"_L1, isKnown, responses.rating(id).has_value()))
        responses.set(keyOf(id), Rating::fromInt(value));
}

static void readOverride(const JsonObject &item, const Catalog &catalog, Responses &responses)
{
    item.onlyKeys({"competency"_L1, "level"_L1, "reason"_L1});
    const CompetencyId id(item.text("competency"_L1));
    const std::optional<Level> level =
        Level::fromInt(item.integer("level"_L1, Level::Lowest, Level::Highest));
    const QString reason = item.text("reason"_L1);
    if (reason.size() > LevelOverride::LongestReason
        || (!reason.isEmpty() && reason.trimmed().isEmpty()))
        item.report(ErrorCode::ValueOutOfRange, "reason"_L1);

    const bool isKnown = catalog.competency(id) != nullptr;
    if (isOpen(item, "competency"_L1, isKnown, responses.levelOverride(id).has_value()))
        responses.set(keyOf(ResponseKind::Override, id), LevelOverride{*level, reason});
}

/// The option chosen in \a item; no value for null, "I don't know".
static std::optional<OptionId> readOption(const JsonObject &item, const Question *question)
{
    if (item.contains("option"_L1) && !item.has("option"_L1))
        return std::nullopt;
    const OptionId id(item.text("option"_L1));
    const auto isChosen = [&id](const Option &option) { return option.id == id; };
    if (question && !id.isNull() && std::ranges::none_of(question->options, isChosen))
        item.report(ErrorCode::IdUnknown, "option"_L1);
    return id;
}

static void readCheck(const JsonObject &item, const Catalog &catalog, Responses &responses)
{
    item.onlyKeys({"question"_L1, "option"_L1, "confidence"_L1});
    const QuestionId id(item.text("question"_L1));
    const Question *question = catalog.question(id);
    QuestionAnswer answer;
    answer.option = readOption(item, question);
    if (item.contains("confidence"_L1))
        answer.confidence = item.choice("confidence"_L1, confidences);

    if (isOpen(item, "question"_L1, question != nullptr, responses.answer(id).has_value()))
        responses.set(keyOf(id), answer);
}

static QList<JsonObject> optionalObjects(const JsonObject &root, QLatin1StringView field)
{
    return root.contains(field) ? root.objects(field) : QList<JsonObject>();
}

/// What is wrong with \a id as a competency to exempt for the reason \a exemption.
static std::optional<ErrorCode> exemptionProblem(const CompetencyId &id, Exemption exemption,
                                                 const Catalog &catalog, const Responses &responses)
{
    if (!catalog.competency(id))
        return ErrorCode::IdUnknown;
    if (const std::optional<Exemption> earlier = responses.exemption(id))
        return *earlier == exemption ? ErrorCode::IdDuplicate : ErrorCode::AnswersContradict;
    return std::nullopt;
}

static void readExemptions(const JsonObject &root, Exemption exemption, const Catalog &catalog,
                           Responses &responses)
{
    const QLatin1StringView field =
        exemption == Exemption::PreferNot ? "preferNot"_L1 : "notApplicable"_L1;
    if (!root.contains(field))
        return;
    const QStringList ids = root.textList(field);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const CompetencyId id(ids.at(i));
        if (const auto problem = exemptionProblem(id, exemption, catalog, responses))
            root.reportItem(*problem, field, i);
        else
            responses.set(keyOf(ResponseKind::Exemption, id), exemption);
    }
}

static Responses readResponses(const JsonObject &root, const Catalog &catalog)
{
    Responses responses;
    for (const JsonObject &item : root.objects("answers"_L1))
        readAnswer(item, catalog, responses);
    readExemptions(root, Exemption::NotApplicable, catalog, responses);
    readExemptions(root, Exemption::PreferNot, catalog, responses);
    for (const JsonObject &item : optionalObjects(root, "overrides"_L1))
        readOverride(item, catalog, responses);
    for (const JsonObject &item : optionalObjects(root, "checks"_L1))
        readCheck(item, catalog, responses);
    return responses;
}

Result<Responses> readAnswersFile(const QString &path, const Catalog &catalog)
{
    const Result<QByteArray> text = readWhole(path, LargestFile);
    if (!text)
        return text.error();
    return parseAnswers(*text, path, catalog);
}

Result<Responses> parseAnswers(const QByteArray &text, const QString &subject,
                               const Catalog &catalog)
{
    const Result<QJsonValue> document = parseStrictJson(text, subject);
    if (!document)
        return document.error();

    JsonProblems problems(subject);
    const JsonObject root(*document, problems);
    if (const QString format = root.text("format"_L1); !format.isEmpty() && format != Format)
        return Error{ErrorCode::FormatUnknown, subject, root.place("format"_L1), format, {}};
    root.onlyKeys({"format"_L1, "answers"_L1, "notApplicable"_L1, "preferNot"_L1, "overrides"_L1,
                   "checks"_L1});
    return problems.unlessAny(readResponses(root, catalog));
}

} // namespace Compass
