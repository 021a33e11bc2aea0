// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"

#include "core/base/jsonobject.h"
#include "core/base/strictjson.h"

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>
#include <exception>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr qint64 LargestSchema = qint64{256} * 1024;

using Finding = valijson::ValidationResults::Error;

/// A place in a document and the value there.
struct Spot
{
    QString path;
    QJsonValue value;
};

/// How the library says something that has an error code of its own.
struct Wording
{
    QLatin1StringView start;
    ErrorCode code;
};

constexpr std::array<Wording, 3> wordings{{
    {"Missing required property"_L1, ErrorCode::FieldMissing},
    {"Object contains a property"_L1, ErrorCode::FieldUnknown},
    {"Value type not permitted"_L1, ErrorCode::TypeWrong},
}};

} // namespace

/// The spot that the library names with one "[step]" a level, after a root step.
static Spot spotOf(const Finding &finding, const QJsonValue &document)
{
    Spot spot{QString(), document};
    for (auto step = finding.context.cbegin() + 1; step < finding.context.cend(); ++step) {
        const QString name = QString::fromStdString(step->substr(1, step->size() - 2));
        if (spot.value.isArray()) {
            spot.path += u"[%1]"_s.arg(name);
            spot.value = spot.value.toArray().at(name.toLongLong());
        } else {
            spot.path += spot.path.isEmpty() ? name : u'.' + name;
            spot.value = spot.value.toObject().value(name);
        }
    }
    return spot;
}

static ErrorCode codeOf(const QString &description)
{
    for (const Wording &wording : wordings) {
        if (description.startsWith(wording.start))
            return wording.code;
    }
    return ErrorCode::ContentInvalid;
}

static Error errorOf(const Finding &finding, const QJsonValue &document, const QString &subject)
{
    const QString description = QString::fromStdString(finding.description);
    const Spot spot = spotOf(finding, document);
    // The field meant ends the description: 'name'.
    const QString field = description.section(u'\'', -2, -2);
    const QString prefix = spot.path.isEmpty() ? QString() : spot.path + u'.';
    const ErrorCode code = codeOf(description);
    switch (code) {
    case ErrorCode::FieldMissing:
        return {code, subject, prefix + field, {}, description};
    case ErrorCode::FieldUnknown:
        return {code, subject, spot.path, field, description};
    default:
        return {code, subject, spot.path, jsonText(spot.value), description};
    }
}

/// Whether \a finding only says that something inside it was found wrong.
static bool isConsequence(const Finding &finding)
{
    return finding.description.starts_with("Failed to validate");
}

static QList<Error> errorsOf(const valijson::ValidationResults &results, const QJsonValue &document,
                             const QString &subject)
{
    std::vector<Finding> findings(results.begin(), results.end());
    if (!std::ranges::all_of(findings, isConsequence))
        std::erase_if(findings, isConsequence);
    std::ranges::stable_sort(findings, std::ranges::greater(),
                             [](const Finding &finding) { return finding.context.size(); });
    QList<Error> errors;
    for (const Finding &finding : findings)
        errors.append(errorOf(finding, document, subject));
    return errors;
}

/// \throws std::exception when \a schema is not a JSON Schema.
static QList<Error> validate(const QJsonValue &document, const QJsonValue &schema,
                             const QString &subject)
{
    valijson::Schema rules;
    const valijson::adapters::QtJsonAdapter schemaAdapter(schema);
    valijson::SchemaParser().populateSchema(schemaAdapter, rules);

    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter documentAdapter(document);
    validator.validate(rules, documentAdapter, &results);
    return errorsOf(results, document, subject);
}

QList<Error> schemaProblems(const QJsonValue &document, const QString &schemaName,
                            const QString &subject)
{
    const QString path = u":/schema/%1.schema.json"_s.arg(schemaName);
    const Result<QByteArray> text = readWhole(path, LargestSchema);
    if (!text)
        return {text.error()};
    const Result<QJsonValue> schema = parseStrictJson(*text, path);
    if (!schema)
        return {schema.error()};
    try {
        return validate(document, *schema, subject);
    } catch (const std::exception &fault) {
        return {Error{ErrorCode::FileUnreadable, path, {}, {}, QString::fromUtf8(fault.what())}};
    }
}

Result<void> checkSchema(const QJsonValue &document, const QString &schemaName,
                         const QString &subject)
{
    const QList<Error> problems = schemaProblems(document, schemaName, subject);
    if (problems.isEmpty())
        return {};
    return problems.first();
}

} // namespace Compass
