// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/responsefields.h"

#include "core/assessments/codes.h"

namespace Compass {

namespace {

struct ToFields
{
    ResponseFields operator()(Rating rating) const { return {.rating = rating.toInt()}; }
    ResponseFields operator()(Exemption exemption) const { return {.code = codeOf(exemption)}; }
    ResponseFields operator()(const LevelOverride &own) const
    {
        return {.level = own.level.toInt(), .text = own.reason};
    }
    ResponseFields operator()(Practice practice) const { return {.code = codeOf(practice)}; }
    ResponseFields operator()(const Note &note) const { return {.text = note.text}; }
    ResponseFields operator()(const QuestionAnswer &answer) const
    {
        ResponseFields fields;
        if (answer.option)
            fields.code = answer.option->toString();
        if (answer.confidence)
            fields.confidence = codeOf(*answer.confidence);
        return fields;
    }
};

} // namespace

template<typename Value>
static std::optional<ResponseValue> asResponse(const std::optional<Value> &value)
{
    if (!value)
        return std::nullopt;
    return *value;
}

static std::optional<ResponseValue> levelOverride(const ResponseFields &fields)
{
    const std::optional<Level> level = Level::fromInt(fields.level.value_or(-1));
    if (!level)
        return std::nullopt;
    return LevelOverride{*level, fields.text.value_or(QString())};
}

static std::optional<ResponseValue> questionAnswer(const ResponseFields &fields)
{
    QuestionAnswer answer;
    if (fields.code)
        answer.option = OptionId(*fields.code);
    if (fields.confidence)
        answer.confidence = fromCode<Confidence>(*fields.confidence);
    return answer;
}

/// Reads only the fields of \a kind; the caller compares the rest.
static std::optional<ResponseValue> readValue(ResponseKind kind, const ResponseFields &fields)
{
    switch (kind) {
    case ResponseKind::Statement:
        return asResponse(Rating::fromInt(fields.rating.value_or(-1)));
    case ResponseKind::Exemption:
        return asResponse(fromCode<Exemption>(fields.code.value_or(QString())));
    case ResponseKind::Override:
        return levelOverride(fields);
    case ResponseKind::Practice:
        return asResponse(fromCode<Practice>(fields.code.value_or(QString())));
    case ResponseKind::Note:
        return Note{fields.text.value_or(QString())};
    case ResponseKind::Question:
        return questionAnswer(fields);
    }
    Q_UNREACHABLE();
}

ResponseFields fieldsOf(const ResponseValue &value)
{
    return std::visit(ToFields{}, value);
}

std::optional<ResponseValue> responseValue(ResponseKind kind, const ResponseFields &fields)
{
    std::optional<ResponseValue> value = readValue(kind, fields);
    if (!value || fieldsOf(*value) != fields)
        return std::nullopt;
    return value;
}

} // namespace Compass
