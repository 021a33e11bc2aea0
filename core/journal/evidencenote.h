// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/base/strongid.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Compass {

/// Something a person did that shows a competency, in their own words: the
/// situation, what they did, what came of it.
struct EvidenceNote
{
    static constexpr qsizetype LongestText = 1000; ///< Characters of each of the texts.

    EvidenceId id;
    CompetencyId competency;
    QDate date; ///< When it happened.
    QString situation;
    QString action; ///< The one text that must be there.
    QString result;
    Practice practice = Practice::Now; ///< Whether the person does this work today.
    QDateTime changedAt;               ///< UTC; of the last change of the note.

    friend bool operator==(const EvidenceNote &, const EvidenceNote &) = default;
};

/// What keeps a note from being kept, in the order in which a form asks for it.
enum class NoteProblem { CompetencyMissing, DateMissing, ActionMissing, TextTooLong };

/// The first problem of \a note; none when it may be kept. The id and the time of
/// change are for whoever keeps it.
std::optional<NoteProblem> problemOf(const EvidenceNote &note);

} // namespace Compass
