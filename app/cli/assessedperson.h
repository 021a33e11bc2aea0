// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/content/content.h"
#include "core/journal/evidencenote.h"
#include "core/measurement/assessmentresult.h"
#include "core/plans/planchoices.h"
#include "core/reports/personalreport.h"
#include "core/targets/profile.h"

#include <QCommandLineParser>

#include <optional>

namespace Compass {

/// What a command works on: a person's answers, from a file or from their data, and
/// the role to hold them against. A file has answers only.
struct AssessedPerson
{
    Content content; ///< With the frameworks as they were for the assessment.
    Responses responses;
    RoleId target;                        ///< Null for none.
    std::optional<Assessment> assessment; ///< Where the answers are from; none for a file.
    Profile profile = {};
    PlanChoices plan = {}; ///< As a plan from these answers is to see it.
    QList<EvidenceNote> notes = {};
    std::optional<ReportedChange> change = {}; ///< Between the last two finished assessments.

    /// Null for none; lives as long as this.
    const RoleProfile *role() const { return content.roles.role(target); }

    /// The figures, for the frameworks that the assessment covers; for all of a file.
    AssessmentResult result() const;
};

/// --answers, --data and --target.
QList<QCommandLineOption> personOptions();

/// Whether \a options have what readPerson() reads from.
/// \error OptionMissing, OptionsConflict
Result<void> checkPersonOptions(const QString &command, const QCommandLineParser &options);

/// What those options of the command \a command name. From data come the answers that
/// the window shows results for: those of the open assessment, once something in it is
/// rated, else of the newest finished one. The role is then, unless --target says
/// otherwise, the one of today, else the next one.
/// \error OptionMissing, OptionsConflict, RoleUnknown; those of readAnswersFile() and
///        openData()
Result<AssessedPerson> readPerson(const QString &command, const QCommandLineParser &options,
                                  const Clock &clock);

/// The same, for a command that needs a role.
/// \error OptionMissing for --target where the data does not name a role either.
Result<AssessedPerson> readPersonWithRole(const QString &command, const QCommandLineParser &options,
                                          const Clock &clock);

} // namespace Compass
