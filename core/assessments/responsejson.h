// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QJsonObject>

#include <optional>

namespace Compass {

/// \a value as a JSON object that has the fields of ResponseFields which it uses.
QJsonObject responseJson(const ResponseValue &value);

/// The value of that kind in \a object; none unless it has exactly the fields of one.
std::optional<ResponseValue> responseIn(const QJsonObject &object, ResponseKind kind);

} // namespace Compass
