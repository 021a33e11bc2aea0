// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/frameworkfile.h"

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/schemacheck.h"
#include "core/frameworks/frameworkreader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// Every id that an answer could name.
static QStringList idsOf(const Framework &framework)
{
    QStringList ids;
    for (const Competency &competency : framework.competencies) {
        ids.append(competency.id.toString());
        for (const Statement &statement : competency.statements)
            ids.append(statement.id.toString());
        for (const Question &question : competency.questions)
            ids.append(question.id.toString());
    }
    return ids;
}

static Result<void> checkIds(const Framework &framework, const QString &subject)
{
    QSet<QString> known;
    for (const QString &id : idsOf(framework)) {
        if (known.contains(id))
            return Error{ErrorCode::IdDuplicate, subject, {}, id, {}};
        known.insert(id);
    }
    return {};
}

static Result<void> checkQuestions(const Framework &framework, const QString &subject)
{
    for (const Competency &competency : framework.competencies) {
        for (const Question &question : competency.questions) {
            if (std::ranges::count(question.options, true, &Option::correct) != 1)
                return Error{ErrorCode::ContentInvalid, subject, question.id.toString(), {}, {}};
        }
    }
    return {};
}

/// What the schema cannot say.
static Result<Framework> checked(const Framework &framework, const QString &subject)
{
    for (const auto check : {checkIds, checkQuestions}) {
        const Result<void> result = check(framework, subject);
        if (!result)
            return result.error();
    }
    return framework;
}

static Result<Framework> readDocument(const QJsonValue &document, const QString &subject)
{
    const QJsonValue format = document["format"_L1];
    if (format != "compass-framework/1"_L1)
        return Error{ErrorCode::FormatUnknown, subject, u"format"_s, format.toString(), {}};
    const Result<void> shape = checkSchema(document, u"framework"_s, subject);
    if (!shape)
        return shape.error();
    const Result<Framework> framework = readFramework(document, subject);
    return framework ? checked(*framework, subject) : framework.error();
}

Result<Framework> readFrameworkFile(const QString &path)
{
    const QString subject = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWhole(path, LargestContentFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonValue> document = parseStrictJson(*bytes, subject);
    if (!document)
        return document.error();
    Result<Framework> read = readDocument(*document, subject);
    if (!read)
        return read.error();

    Framework framework = *std::move(read);
    framework.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    framework.official = isShippedFramework(framework.sha256);
    return framework;
}

} // namespace Compass
