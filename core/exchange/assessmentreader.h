// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recordfields.h"
#include "core/records/personrecord.h"

namespace Compass {

/// The identifiers that may stand only once in a whole file.
struct AssessmentIds
{
    UniqueIds assessments;
    UniqueIds changes;
};

/// The assessment in \a json, as everythingFile() writes it; what is wrong is reported.
/// \error those of parseEverything().
AssessmentRecord readAssessmentRecord(const JsonObject &json, AssessmentIds &known);

} // namespace Compass
