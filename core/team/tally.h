// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

namespace Compass {

/// How many people told each value of a competency: levels 0–4, or bands 0–1.
struct Tally
{
    static constexpr std::size_t Values = 5;

    std::array<int, Values> at{};

    int &operator[](int value) { return at[static_cast<std::size_t>(value)]; }
    int operator[](int value) const { return at[static_cast<std::size_t>(value)]; }

    int people() const { return std::accumulate(at.cbegin(), at.cend(), 0); }

    /// How many people told the value that most of them told.
    int largest() const { return *std::ranges::max_element(at); }

    bool isEmpty() const { return people() == 0; }

    Tally &operator+=(const Tally &other)
    {
        std::ranges::transform(at, other.at, at.begin(), std::plus());
        return *this;
    }

    Tally &operator-=(const Tally &other)
    {
        std::ranges::transform(at, other.at, at.begin(), std::minus());
        return *this;
    }

    friend Tally operator+(Tally a, const Tally &b) { return a += b; }
    friend Tally operator-(Tally a, const Tally &b) { return a -= b; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

} // namespace Compass
