// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Compass {

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return u"{…}"_s;
    if (value.isArray())
        return u"[…]"_s;
    // A lone value cannot be a document of QJsonDocument's.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void JsonProblems::add(ErrorCode code, const QString &place, const QString &found)
{
    m_errors.append({code, m_subject, place, found, {}});
}

} // namespace Compass
