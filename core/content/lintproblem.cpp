// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/lintproblem.h"

#include "core/base/errortext.h"
#include "core/base/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ContentLint)
};

/// What to say for a rule: %1 is LintProblem::file, %2 place, %3 found.
struct Sentence
{
    LintRule rule;
    const char *source;
};

constexpr auto sentences = std::to_array<Sentence>({
    {LintRule::TextBlank,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 is blank in English or in French.")},
    {LintRule::TextNotTranslated,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 is the same in both languages.")},
    {LintRule::TextTooLong,
     QT_TRANSLATE_NOOP("Compass::ContentLint", "In “%1”, the text at %2 is too long.")},
    {LintRule::NumbersDiffer,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 has different numbers in English than in French.")},
    {LintRule::PlaceholdersDiffer,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the text at %2 has other placeholders in English than in French.")},
    {LintRule::StraightQuote,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 has a straight apostrophe or quotation mark.")},
    {LintRule::ThreeDots,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 has three dots where … belongs.")},
    {LintRule::StraySpace,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the text at %2 has a space at its start, at its end or next to another one.")},
    {LintRule::QuotesNotFrench,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 does not quote as French does: « », with a "
                       "no-break space inside.")},
    {LintRule::ColonNotSpaced,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 has a colon without a no-break space before it.")},
    {LintRule::PercentNotSpaced,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the text at %2 has a percent sign without a no-break space before it.")},
    {LintRule::SpaceBeforeMark,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the text at %2 has a space before a semicolon, a question mark or "
                       "an exclamation mark.")},
    {LintRule::NumberNotGrouped,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the text at %2 has a number that can break at the end of a line.")},
    {LintRule::IdDuplicate,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the id “%3” at %2 is used more than once.")},
    {LintRule::IdMisleading,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the id “%3” at %2 does not match where it stands or its level.")},
    {LintRule::ReferenceUnknown,
     QT_TRANSLATE_NOOP("Compass::ContentLint", "In “%1”, the id “%3” at %2 refers to nothing.")},
    {LintRule::AnchorMissing,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the competency %3 at %2 is not linked to a GC Digital Competency.")},
    {LintRule::HostUnlisted,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the link “%3” at %2 leads to a site that linkHosts does not "
                       "list.")},
    {LintRule::CompetencyCount,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the number of competencies is %3. It should be 7.")},
    {LintRule::StatementCount,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the list at %2 does not have three statements of level %3.")},
    {LintRule::QuestionCount,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the list at %2 does not have two questions of level %3.")},
    {LintRule::OptionOrder,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, the options of the question %3 at %2 are not A, B, C and D in order.")},
    {LintRule::CorrectCount,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the question %3 at %2 does not have exactly one correct option.")},
    {LintRule::KeyPositions,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the letter %3 is the correct one too often or too seldom.")},
    {LintRule::KeyLongest,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the correct option is the longest one too often (language: %3).")},
    {LintRule::KeyLength,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the correct option of the question at %2 stands out by its length "
                       "(language: %3).")},
    {LintRule::LevelsReversed,
     QT_TRANSLATE_NOOP("Compass::ContentLint", "In “%1”, the levels of “%3” at %2 run downward.")},
    {LintRule::RequirementRepeated,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the competency %3 at %2 is required twice by the same role.")},
    {LintRule::ImportanceWithoutTarget,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the competency %3 at %2 is essential but has no target.")},
    {LintRule::TargetFalls,
     QT_TRANSLATE_NOOP(
         "Compass::ContentLint",
         "In “%1”, a target at %2 is lower than in “%3”, one step below on the same path.")},
    {LintRule::CareerCircle,
     QT_TRANSLATE_NOOP("Compass::ContentLint",
                       "In “%1”, the career path at %2 leads from the role “%3” back to it.")},
});

} // namespace

QString lintText(const LintProblem &problem)
{
    if (problem.cause)
        return errorText(*problem.cause);
    const auto sentence = std::ranges::find(sentences, problem.rule, &Sentence::rule);
    Q_ASSERT(sentence != sentences.end());
    return filledSentence(Tr::tr(sentence->source),
                          {printable(problem.file), printable(shortened(problem.place)),
                           printable(shortened(problem.found))});
}

} // namespace Compass
