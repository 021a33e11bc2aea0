// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QString>

#include <optional>

namespace Compass {

/// \a value as the change log keeps it: compact JSON with its fields in the order
/// of their names, so that equal values are equal text.
QString valueText(const ResponseValue &value);

/// None when \a text is not a value of that kind.
std::optional<ResponseValue> valueFromText(ResponseKind kind, const QString &text);

} // namespace Compass
