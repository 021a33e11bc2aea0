// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace Compass {

/// A step on the proficiency scale, from 0 (not yet) to 4 (lead).
/// Out-of-range numbers cannot become a Level, so no function has to check one.
class Level
{
public:
    static constexpr int Lowest = 0;
    static constexpr int Highest = 4;

    constexpr Level() = default;

    static constexpr std::optional<Level> fromInt(int value) noexcept
    {
        if (value < Lowest || value > Highest)
            return std::nullopt;
        return Level(value);
    }

    constexpr int toInt() const noexcept { return m_value; }

    friend constexpr auto operator<=>(Level, Level) = default;

private:
    constexpr explicit Level(int value) noexcept : m_value(value) {}

    int m_value = Lowest;
};

} // namespace Compass
