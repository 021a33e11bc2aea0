// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/codes.h"

#include "core/assessments/assessment.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// In the order of the enumerators.
template<typename Enum>
constexpr std::array<QLatin1StringView, 0> codes = {};

template<>
constexpr std::array<QLatin1StringView, 3> codes<Mode> = {"quick"_L1, "standard"_L1, "thorough"_L1};

template<>
constexpr std::array<QLatin1StringView, 6> codes<ResponseKind> = {
    "statement"_L1, "exemption"_L1, "override"_L1, "practice"_L1, "note"_L1, "question"_L1};

template<>
constexpr std::array<QLatin1StringView, 2> codes<Exemption> = {"notApplicable"_L1, "preferNot"_L1};

template<>
constexpr std::array<QLatin1StringView, 2> codes<Practice> = {"now"_L1, "inThePast"_L1};

template<>
constexpr std::array<QLatin1StringView, 3> codes<Confidence> = {"guessing"_L1, "thinkSo"_L1,
                                                                "sure"_L1};

template<>
constexpr std::array<QLatin1StringView, 3> codes<ChangeState> = {"done"_L1, "undone"_L1,
                                                                 "dropped"_L1};

} // namespace

template<typename Enum>
QString codeOf(Enum value)
{
    return codes<Enum>.at(static_cast<size_t>(value));
}

template<typename Enum>
std::optional<Enum> fromCode(QStringView code)
{
    const auto found = std::find(codes<Enum>.begin(), codes<Enum>.end(), code);
    if (found == codes<Enum>.end())
        return std::nullopt;
    return static_cast<Enum>(found - codes<Enum>.begin());
}

template QString codeOf(Mode);
template QString codeOf(ResponseKind);
template QString codeOf(Exemption);
template QString codeOf(Practice);
template QString codeOf(Confidence);
template QString codeOf(ChangeState);

template std::optional<Mode> fromCode(QStringView);
template std::optional<ResponseKind> fromCode(QStringView);
template std::optional<Exemption> fromCode(QStringView);
template std::optional<Practice> fromCode(QStringView);
template std::optional<Confidence> fromCode(QStringView);
template std::optional<ChangeState> fromCode(QStringView);

} // namespace Compass
