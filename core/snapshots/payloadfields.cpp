// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/payloadfields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

template<typename T, std::size_t N>
static QString codeIn(const std::array<JsonChoice<T>, N> &choices, T value)
{
    return std::ranges::find(choices, value, &JsonChoice<T>::second)->first;
}

QString precisionCode(Precision precision)
{
    return codeIn(precisionChoices, precision);
}

QString scopeCode(ShareScope scope)
{
    return codeIn(scopeChoices, scope);
}

QDate readDate(const JsonObject &object, QLatin1StringView key)
{
    const QString text = object.text(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && date.toString(Qt::ISODate) != text)
        object.report(ErrorCode::ValueOutOfRange, key);
    return date;
}

QByteArray readBytes(const JsonObject &object, QLatin1StringView key, qsizetype size)
{
    const QString text = object.text(key);
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    // fromHex() skips what is no digit.
    if (!text.isEmpty() && (bytes.size() != size || QString::fromLatin1(bytes.toHex()) != text))
        object.report(ErrorCode::ValueOutOfRange, key);
    return bytes;
}

bool isContentId(const QString &id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"_s);
    return form.match(id).hasMatch();
}

QMap<FrameworkId, QString> readFrameworkVersions(const JsonObject &root,
                                                 const QJsonObject &document)
{
    const auto field = "frameworks"_L1;
    const QJsonObject object = document.value(field).toObject();
    const JsonObject versions = root.object(field);
    QMap<FrameworkId, QString> frameworks;
    const QStringList keys = object.keys();
    const bool valid = !keys.isEmpty() && keys.size() <= Snapshot::MostFrameworks
        && std::ranges::all_of(keys, isContentId);
    if (!valid) {
        root.report(ErrorCode::ValueOutOfRange, field);
        return frameworks;
    }
    for (const QString &key : keys) {
        const QByteArray name = key.toLatin1();
        frameworks.insert(FrameworkId(key), versions.text(QLatin1StringView(name)));
    }
    return frameworks;
}

QJsonObject frameworkVersions(const QMap<FrameworkId, QString> &frameworks)
{
    QJsonObject object;
    for (auto version = frameworks.cbegin(); version != frameworks.cend(); ++version)
        object.insert(version.key().toString(), version.value());
    return object;
}

Result<void> checkPayloadVersion(const QJsonObject &document, const QString &subject)
{
    const QJsonValue version = document.value("v"_L1);
    if (version.toInteger() > PayloadVersion)
        return Error{ErrorCode::ShareTooNew, subject};
    if (version != PayloadVersion)
        return Error{ErrorCode::ShareFieldWrong, subject, u"v"_s, jsonText(version), {}};
    return {};
}

Error payloadError(const JsonProblems &problems)
{
    Error error = problems.all().first();
    if (error.code == ErrorCode::FieldUnknown)
        error.code = ErrorCode::ShareFieldUnknown;
    else if (error.place.startsWith("consent"_L1))
        error.code = ErrorCode::ShareConsentMissing;
    else
        error.code = ErrorCode::ShareFieldWrong;
    return error;
}

} // namespace Compass
