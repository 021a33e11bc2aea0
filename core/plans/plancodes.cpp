// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plancodes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

// Each in the order of its enumeration.
constexpr std::array kindCodes{"article"_L1,   "course"_L1, "tool"_L1,    "learningPath"_L1,
                               "community"_L1, "video"_L1,  "podcast"_L1, "practice"_L1};
constexpr std::array decisionCodes{"none"_L1, "added"_L1, "rejected"_L1};
constexpr std::array rejectionCodes{"alreadyKnown"_L1, "tooLong"_L1,      "wrongLanguage"_L1,
                                    "notRelevant"_L1,  "notAvailable"_L1, "other"_L1};
constexpr std::array progressCodes{"toDo"_L1, "doing"_L1, "done"_L1};

} // namespace

template<typename Enum, std::size_t N>
static QString codeIn(const std::array<QLatin1StringView, N> &codes, Enum value)
{
    return codes.at(static_cast<std::size_t>(value));
}

template<typename Enum, std::size_t N>
static std::optional<Enum> valueIn(const std::array<QLatin1StringView, N> &codes, QStringView code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enum>(found - codes.begin());
}

template<>
QString codeOf(ItemKind value)
{
    return codeIn(kindCodes, value);
}

template<>
QString codeOf(Decision value)
{
    return codeIn(decisionCodes, value);
}

template<>
QString codeOf(RejectionReason value)
{
    return codeIn(rejectionCodes, value);
}

template<>
QString codeOf(ItemProgress value)
{
    return codeIn(progressCodes, value);
}

template<>
std::optional<ItemKind> fromCode(QStringView code)
{
    return valueIn<ItemKind>(kindCodes, code);
}

template<>
std::optional<Decision> fromCode(QStringView code)
{
    return valueIn<Decision>(decisionCodes, code);
}

template<>
std::optional<RejectionReason> fromCode(QStringView code)
{
    return valueIn<RejectionReason>(rejectionCodes, code);
}

template<>
std::optional<ItemProgress> fromCode(QStringView code)
{
    return valueIn<ItemProgress>(progressCodes, code);
}

} // namespace Compass
