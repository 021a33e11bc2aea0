// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Compass {

class Services;

/// How far the sample person has come.
enum class SampleStage {
    InProgress, ///< One framework of three rated.
    Rated,      ///< Everything answered, nothing finished.
    Finished,
    Sharing,  ///< Finished, on disk, with a request to answer.
    WithTeam, ///< Finished, with the sample team open.
};

/// Makes \a services those of a made-up person, answered as resources/content/sample
/// says, through the same verbs a person uses.
Result<void> becomeSamplePerson(Services &services, SampleStage stage);

} // namespace Compass
