// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/canonicaljson.h"

#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Compass {

/// Up to here every program reads the same integer.
static constexpr double LargestInteger = 9007199254740991.0;

static void writeValue(QByteArray &out, const QJsonValue &value);

static void writeText(QByteArray &out, const QString &text)
{
    static constexpr QByteArrayView escaped("\"\\\b\f\n\r\t");
    static constexpr QByteArrayView letters("\"\\bfnrt");
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        if (const qsizetype index = escaped.indexOf(byte); index >= 0)
            (out += '\\') += letters.at(index);
        else if (static_cast<uchar>(byte) < 0x20)
            (out += "\\u00") += QByteArray(1, byte).toHex();
        else
            out += byte;
    }
    out += '"';
}

static void writeList(QByteArray &out, const QJsonArray &list)
{
    char separator = '[';
    for (const auto &item : list) {
        out += std::exchange(separator, ',');
        writeValue(out, item);
    }
    out += list.isEmpty() ? "[]" : "]";
}

/// By UTF-16 code units, as RFC 8785 orders the fields.
static QStringList orderedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys);
    return keys;
}

static void writeObject(QByteArray &out, const QJsonObject &object)
{
    char separator = '{';
    const QStringList keys = orderedKeys(object);
    for (const QString &key : keys) {
        out += std::exchange(separator, ',');
        writeText(out, key);
        out += ':';
        writeValue(out, object.value(key));
    }
    out += keys.isEmpty() ? "{}" : "}";
}

static void writeValue(QByteArray &out, const QJsonValue &value)
{
    if (value.isObject())
        writeObject(out, value.toObject());
    else if (value.isArray())
        writeList(out, value.toArray());
    else if (value.isString())
        writeText(out, value.toString());
    else if (value.isDouble())
        out += QByteArray::number(value.toInteger());
    else if (value.isBool())
        out += value.toBool() ? "true" : "false";
    else
        out += "null";
}

QByteArray canonicalJson(const QJsonObject &document)
{
    QByteArray out;
    writeObject(out, document);
    return out;
}

static bool isPrintable(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar letter) { return letter.isPrint() || letter.isSurrogate(); });
}

bool isCanonicalText(const QString &text)
{
    return isPrintable(text) && text.toUtf8().size() <= CanonicalLimits::TextBytes;
}

bool isSharableText(const QString &text)
{
    return !text.trimmed().isEmpty() && isCanonicalText(text);
}

/// Values in \a value, with itself.
static int itemsIn(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const QJsonObject object = value.toObject();
    const auto sum = [](int items, const QJsonValue &item) { return items + itemsIn(item); };
    return std::accumulate(object.begin(), object.end(),
                           std::accumulate(list.begin(), list.end(), 1, sum), sum);
}

bool fitsCanonicalLimits(const QJsonObject &document)
{
    return itemsIn(document) <= CanonicalLimits::Items
        && canonicalJson(document).size() <= CanonicalLimits::Bytes;
}

static bool isName(const QString &key)
{
    return isPrintable(key) && key.toUtf8().size() <= CanonicalLimits::NameBytes;
}

static bool isInteger(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::abs(number) <= LargestInteger && number == std::floor(number);
}

/// Whether \a value and all in it may stand in a signed document.
static bool isAllowed(const QJsonValue &value)
{
    if (value.isString())
        return isCanonicalText(value.toString());
    if (value.isDouble())
        return isInteger(value);
    const QJsonArray list = value.toArray();
    const QJsonObject object = value.toObject();
    const auto isItemAllowed = [](const QJsonValue &item) { return isAllowed(item); };
    return std::ranges::all_of(list, isItemAllowed) && std::ranges::all_of(object.keys(), isName)
        && std::ranges::all_of(object, isItemAllowed);
}

Result<QJsonObject> parseCanonicalJson(const QByteArray &text, const QString &subject)
{
    if (text.size() > CanonicalLimits::Bytes)
        return Error{ErrorCode::ShareUnreadable, subject};
    const Result<QJsonValue> value =
        parseStrictJson(text, subject, {CanonicalLimits::Depth, CanonicalLimits::TextBytes});
    if (!value)
        return Error{ErrorCode::ShareUnreadable, subject, {}, {}, value.error().place};
    const QJsonObject document = value->toObject();
    const bool allowed = value->isObject() && fitsCanonicalLimits(document) && isAllowed(document);
    if (!allowed || canonicalJson(document) != text)
        return Error{ErrorCode::ShareUnreadable, subject};
    return document;
}

} // namespace Compass
