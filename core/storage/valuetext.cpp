// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/valuetext.h"

#include "core/assessments/responsejson.h"

#include <QJsonDocument>

namespace Compass {

QString valueText(const ResponseValue &value)
{
    return QString::fromUtf8(QJsonDocument(responseJson(value)).toJson(QJsonDocument::Compact));
}

std::optional<ResponseValue> valueFromText(ResponseKind kind, const QString &text)
{
    return responseIn(QJsonDocument::fromJson(text.toUtf8()).object(), kind);
}

} // namespace Compass
