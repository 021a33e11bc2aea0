// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/codes.h"

namespace Compass {

template<>
inline constexpr std::array<const char *, 3> enumeratorCodes<Mode>{"quick", "standard", "thorough"};

template<>
inline constexpr std::array<const char *, 6> enumeratorCodes<ResponseKind>{
    "statement", "exemption", "override", "practice", "note", "question"};

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<Exemption>{"notApplicable",
                                                                        "preferNot"};

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<Practice>{"now", "inThePast"};

template<>
inline constexpr std::array<const char *, 3> enumeratorCodes<Confidence>{"guessing", "thinkSo",
                                                                         "sure"};

template<>
inline constexpr std::array<const char *, 3> enumeratorCodes<ChangeState>{"done", "undone",
                                                                          "dropped"};

} // namespace Compass
