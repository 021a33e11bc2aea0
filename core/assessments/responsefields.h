// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QString>

#include <optional>

namespace Compass {

/// A response value taken apart into plain fields: the one form in which it is
/// stored, logged and digested. A field has a value only where the kind of
/// response uses it and the person gave it.
struct ResponseFields
{
    std::optional<int> rating = std::nullopt; ///< Of a statement, 0–3.
    std::optional<int> level = std::nullopt;  ///< Of an override, 0–4.
    std::optional<QString> code =
        std::nullopt; ///< Of an exemption or a practice; the option of a question.
    std::optional<QString> confidence = std::nullopt; ///< Of the answer to a question.
    std::optional<QString> text = std::nullopt;       ///< Reason of an override; a note.

    friend bool operator==(const ResponseFields &, const ResponseFields &) = default;
};

ResponseFields fieldsOf(const ResponseValue &value);

/// The value of that kind made of \a fields; none unless they are exactly the
/// fields of such a value.
std::optional<ResponseValue> responseValue(ResponseKind kind, const ResponseFields &fields);

} // namespace Compass
