// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recordfields.h"

#include "core/exchange/exchangetime.h"

namespace Compass {

static constexpr qsizetype Sha256Size = 32;

QString saidField(const JsonObject &json, QLatin1StringView key)
{
    return json.value(key).isNull() ? QString() : json.text(key);
}

QDateTime timeField(const JsonObject &json, QLatin1StringView key)
{
    const QString text = json.text(key);
    QDateTime time = timeFromText(text);
    if (!time.isValid() && !text.isEmpty())
        json.report(ErrorCode::ValueOutOfRange, key);
    return time;
}

QDateTime timeOrNullField(const JsonObject &json, QLatin1StringView key)
{
    return json.value(key).isNull() ? QDateTime() : timeField(json, key);
}

QDate dateField(const JsonObject &json, QLatin1StringView key)
{
    const QString text = saidField(json, key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != text))
        json.report(ErrorCode::ValueOutOfRange, key);
    return date;
}

QByteArray hexField(const JsonObject &json, QLatin1StringView key)
{
    const QString text = json.anyText(key);
    QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (QString::fromLatin1(bytes.toHex()) != text)
        json.report(ErrorCode::ValueOutOfRange, key);
    return bytes;
}

QByteArray sha256Field(const JsonObject &json, QLatin1StringView key)
{
    QByteArray bytes = hexField(json, key);
    if (bytes.size() != Sha256Size)
        json.report(ErrorCode::ValueOutOfRange, key);
    return bytes;
}

QByteArray base64Field(const JsonObject &json, QLatin1StringView key)
{
    const QByteArray text = json.text(key).toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        json.report(ErrorCode::ValueOutOfRange, key);
    return decoded.decoded;
}

QString UniqueIds::added(const JsonObject &json, QLatin1StringView key)
{
    QString id = json.text(key);
    if (m_ids.contains(id))
        json.report(ErrorCode::IdDuplicate, key);
    m_ids.insert(id);
    return id;
}

} // namespace Compass
