// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/systemdice.h"

#include <QRandomGenerator>

namespace Compass {

int SystemDice::roll(int sides)
{
    return QRandomGenerator::system()->bounded(sides);
}

} // namespace Compass
