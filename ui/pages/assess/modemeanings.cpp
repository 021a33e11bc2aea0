// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/modemeanings.h"

#include "ui/pages/assess/preparepage.h"

namespace Compass {

std::array<QString, 3> modeMeanings()
{
    return {
        PreparePage::tr("3 statements a competency. The level is right in about 6 of 10 cases, and "
                        "within one level in about 98 of 100."),
        PreparePage::tr(
            "About 5 statements a competency. The level is right in about 7 of 10 cases, "
            "and within one level in more than 99 of 100."),
        PreparePage::tr(
            "About 8 statements a competency. The level is right in almost 3 of 4 cases, "
            "and within one level nearly always."),
    };
}

} // namespace Compass
