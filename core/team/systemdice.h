// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/dice.h"

namespace Compass {

/// The random numbers of the operating system; without a seed that could be found.
class SystemDice final : public Dice
{
public:
    int roll(int sides) override;
};

} // namespace Compass
