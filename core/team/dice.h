// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Compass {

/// Chance that nobody can foresee or find out afterwards. Tests script their own.
class Dice
{
public:
    virtual ~Dice() = default;

    /// Any of 0 … \a sides − 1, all equally likely; \a sides ≥ 1.
    virtual int roll(int sides) = 0;

protected:
    Dice() = default;
    Dice(const Dice &) = default;
    Dice &operator=(const Dice &) = default;
};

} // namespace Compass
