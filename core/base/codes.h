// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Compass {

/// The permanent names of the enumerators of \a Enum, in their order; to be specialised
/// for each. They stand in data files, databases and digests: none is ever changed.
template<typename Enum>
inline constexpr std::array<const char *, 0> enumeratorCodes{};

/// The permanent name of \a value.
template<typename Enum>
QString codeOf(Enum value)
{
    static_assert(!enumeratorCodes<Enum>.empty());
    return QLatin1StringView(enumeratorCodes<Enum>.at(static_cast<std::size_t>(value)));
}

/// The enumerator with that name; none for an unknown one.
template<typename Enum>
std::optional<Enum> fromCode(QStringView code)
{
    static_assert(!enumeratorCodes<Enum>.empty());
    const auto &codes = enumeratorCodes<Enum>;
    const auto isMeant = [code](const char *each) { return QLatin1StringView(each) == code; };
    const auto found = std::ranges::find_if(codes, isMeant);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enum>(found - codes.begin());
}

} // namespace Compass
