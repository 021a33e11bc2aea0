// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/codes.h"
#include "core/plans/planchoices.h"

namespace Compass {

template<>
inline constexpr std::array<const char *, 8> enumeratorCodes<ItemKind>{
    "article", "course", "tool", "learningPath", "community", "video", "podcast", "practice"};

template<>
inline constexpr std::array<const char *, 3> enumeratorCodes<Decision>{"none", "added", "rejected"};

template<>
inline constexpr std::array<const char *, 6> enumeratorCodes<RejectionReason>{
    "alreadyKnown", "tooLong", "wrongLanguage", "notRelevant", "notAvailable", "other"};

template<>
inline constexpr std::array<const char *, 3> enumeratorCodes<ItemProgress>{"toDo", "doing", "done"};

} // namespace Compass
