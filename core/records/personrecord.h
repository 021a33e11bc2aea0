// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/frameworks/frameworkarchive.h"
#include "core/history/mappingrepository.h"
#include "core/journal/evidencenote.h"
#include "core/plans/planchoices.h"
#include "core/targets/profile.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>

#include <array>

namespace Compass {

/// An assessment with everything that ever happened to its answers.
struct AssessmentRecord
{
    Assessment assessment;
    QList<LoggedChange> changes; ///< Oldest first.

    friend bool operator==(const AssessmentRecord &, const AssessmentRecord &) = default;
};

/// The folders in a data folder for files of a person's own: frameworks and role
/// profiles from elsewhere.
inline constexpr std::array<QLatin1StringView, 2> ownFileFolders{QLatin1StringView("frameworks"),
                                                                 QLatin1StringView("roles")};

/// A file in one of those folders.
struct OwnFile
{
    QString folder; ///< One of ownFileFolders.
    QString name;
    QByteArray content;

    friend bool operator==(const OwnFile &, const OwnFile &) = default;
};

/// Everything this program keeps about a person. What it remembers about its own
/// looks is not theirs and not in here.
struct PersonRecord
{
    QList<AssessmentRecord> assessments; ///< In the order in which they were started.
    Profile profile;
    PlanChoices plan;
    QList<EvidenceNote> notes;       ///< As EvidenceRepository::list().
    QList<FrameworkFile> frameworks; ///< As FrameworkArchive::list().
    QList<AcceptedMapping> mappings; ///< As MappingRepository::list().
    QList<OwnFile> files;            ///< By folder and name.
    /// What was shared, with whom and until when, as shareLogDocument(); empty when
    /// nothing was. Told, but never taken from elsewhere: it goes with the keys.
    QJsonObject shareLog;

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

} // namespace Compass
