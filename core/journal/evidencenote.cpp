// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/evidencenote.h"

#include <algorithm>

namespace Compass {

std::optional<NoteProblem> problemOf(const EvidenceNote &note)
{
    if (note.competency.isNull())
        return NoteProblem::CompetencyMissing;
    if (!note.date.isValid())
        return NoteProblem::DateMissing;
    if (note.action.trimmed().isEmpty())
        return NoteProblem::ActionMissing;
    const qsizetype longest =
        std::max({note.situation.size(), note.action.size(), note.result.size()});
    if (longest > EvidenceNote::LongestText)
        return NoteProblem::TextTooLong;
    return std::nullopt;
}

} // namespace Compass
