// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/codes.h"
#include "core/plans/planchoices.h"

namespace Compass {

// The permanent names of the enumerators, see core/assessments/codes.h.

template<>
QString codeOf(ItemKind value);
template<>
QString codeOf(Decision value);
template<>
QString codeOf(RejectionReason value);
template<>
QString codeOf(ItemProgress value);

template<>
std::optional<ItemKind> fromCode(QStringView code);
template<>
std::optional<Decision> fromCode(QStringView code);
template<>
std::optional<RejectionReason> fromCode(QStringView code);
template<>
std::optional<ItemProgress> fromCode(QStringView code);

} // namespace Compass
