// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Compass {

/// What content must keep to.
enum class LintRule {
    // The file
    FileUnusable, ///< LintProblem::cause says why.
    SchemaBroken, ///< LintProblem::cause says how.
    // Texts
    TextBlank,
    TextNotTranslated,
    TextTooLong,
    NumbersDiffer,
    PlaceholdersDiffer,
    StraightQuote,
    ThreeDots,
    StraySpace,
    QuotesNotFrench,
    ColonNotSpaced,
    PercentNotSpaced,
    SpaceBeforeMark,
    NumberNotGrouped,
    // Ids and references
    IdDuplicate,
    IdMisleading,
    ReferenceUnknown,
    AnchorMissing,
    HostUnlisted,
    // Numbers of things
    CompetencyCount,
    StatementCount,
    QuestionCount,
    // Questions
    OptionOrder,
    CorrectCount,
    KeyPositions,
    KeyLongest,
    KeyLength,
    // Levels and roles
    LevelsReversed,
    RequirementRepeated,
    ImportanceWithoutTarget,
    TargetFalls,
    CareerCircle,
};

/// A place in a content file that breaks a rule.
struct LintProblem
{
    LintRule rule = LintRule::FileUnusable;
    QString file;
    QString place;              ///< A JSON path; empty for the whole file.
    QString found;              ///< What stands there, or what it is about. May be empty.
    std::optional<Error> cause; ///< For a file that cannot be used or breaks its schema.
};

/// One sentence for \a problem: where it is and what is wrong, in the language
/// installed now.
QString lintText(const LintProblem &problem);

} // namespace Compass
