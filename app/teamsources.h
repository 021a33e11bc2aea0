// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/teamsession.h"

namespace Compass {

/// What teams are opened with. All of it outlives what is made from it.
struct TeamParts
{
    const Content &content;
    const CryptoBox &crypto;
    const Clock &clock;
    const QString &dataFolder; ///< With the keys of the user; empty for the sample person.
};

/// Teams in files, with the keys of the data folder. The sample person has none to keep
/// and can only look at the sample team.
TeamSources teamSources(const TeamParts &parts);

} // namespace Compass
