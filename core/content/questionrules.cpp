// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/lintrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

// Source: design page measurement.md, section 1.
constexpr qsizetype competenciesPerFramework = 7;
constexpr qsizetype statementsPerLevel = 3;
constexpr int highestStatementLevel = 4;
constexpr qsizetype questionsPerLevel = 2;
constexpr int highestQuestionLevel = 3;

// A person who always picks one letter, or the longest option, should gain little
// over guessing.
constexpr double smallestKeyShare = 0.15;
constexpr double largestKeyShare = 0.35;
constexpr double largestLongestShare = 0.40;

// The correct option against the mean length of the three others. The lower limit
// leaves room for questions about plain language, where the short one is right.
constexpr double smallestKeyRatio = 0.6;
constexpr double largestKeyRatio = 1.25;

/// Shares say nothing about fewer questions than this.
constexpr qsizetype fewestForShares = 12;

constexpr std::array<QLatin1StringView, 4> letters = {"A"_L1, "B"_L1, "C"_L1, "D"_L1};
constexpr std::array<QLatin1StringView, 2> languages = {"en"_L1, "fr"_L1};

/// How long the options of a question are in one language.
struct OptionLengths
{
    qsizetype correct = 0;
    qsizetype longestWrong = 0;
    double meanWrong = 0.0;
};

} // namespace

/// Reports the levels 1 … \a highest at which \a list does not have \a count entries.
static void lintLevelCounts(const JsonSpot &list, int highest, qsizetype count, LintReport &report)
{
    const bool isQuestions = list.place.endsWith("questions"_L1);
    const QList<JsonSpot> items = list.items();
    for (int level = 1; level <= highest; ++level) {
        const auto isOfLevel = [level](const JsonSpot &item) {
            return item.integer("level"_L1) == level;
        };
        if (std::ranges::count_if(items, isOfLevel) != count)
            report.add(isQuestions ? LintRule::QuestionCount : LintRule::StatementCount, list.place,
                       QString::number(level));
    }
}

void lintFrameworkCounts(const JsonSpot &framework, LintReport &report)
{
    const QList<JsonSpot> competencies = framework.items("competencies"_L1);
    if (competencies.size() != competenciesPerFramework)
        report.add(LintRule::CompetencyCount, u"competencies"_s,
                   QString::number(competencies.size()));
    for (const JsonSpot &competency : competencies) {
        lintLevelCounts(competency.field("statements"_L1), highestStatementLevel,
                        statementsPerLevel, report);
        lintLevelCounts(competency.field("questions"_L1), highestQuestionLevel, questionsPerLevel,
                        report);
    }
}

static bool isCorrect(const JsonSpot &option)
{
    return option.value["correct"_L1].toBool();
}

static QString correctLetter(const JsonSpot &question)
{
    const QList<JsonSpot> options = question.items("options"_L1);
    const auto key = std::ranges::find_if(options, isCorrect);
    return key == options.cend() ? QString() : key->text("id"_L1);
}

static OptionLengths optionLengths(const JsonSpot &question, QLatin1StringView language)
{
    OptionLengths lengths;
    double wrong = 0.0;
    const QList<JsonSpot> options = question.items("options"_L1);
    for (const JsonSpot &option : options) {
        const qsizetype length = option.field("text"_L1).text(language).size();
        if (isCorrect(option)) {
            lengths.correct = length;
        } else {
            lengths.longestWrong = std::max(lengths.longestWrong, length);
            wrong += double(length);
        }
    }
    lengths.meanWrong = wrong / double(letters.size() - 1);
    return lengths;
}

static void lintOptions(const JsonSpot &question, LintReport &report)
{
    const QList<JsonSpot> options = question.items("options"_L1);
    const auto letterOf = [](const JsonSpot &option) { return option.text("id"_L1); };
    if (!std::ranges::equal(options, letters, {}, letterOf))
        report.add(LintRule::OptionOrder, question.place, question.text("id"_L1));
    if (std::ranges::count_if(options, isCorrect) != 1)
        report.add(LintRule::CorrectCount, question.place, question.text("id"_L1));

    for (const QLatin1StringView language : languages) {
        const OptionLengths lengths = optionLengths(question, language);
        const double ratio = double(lengths.correct) / lengths.meanWrong;
        if (ratio < smallestKeyRatio || ratio > largestKeyRatio)
            report.add(LintRule::KeyLength, question.place, QString(language));
    }
}

static void lintKeyPositions(const QList<JsonSpot> &questions, LintReport &report)
{
    for (const QLatin1StringView letter : letters) {
        const double share =
            double(std::ranges::count(questions, letter, correctLetter)) / double(questions.size());
        if (share < smallestKeyShare || share > largestKeyShare)
            report.add(LintRule::KeyPositions, {}, QString(letter));
    }
}

static void lintKeyLengths(const QList<JsonSpot> &questions, LintReport &report)
{
    for (const QLatin1StringView language : languages) {
        const auto isLongest = [language](const JsonSpot &question) {
            const OptionLengths lengths = optionLengths(question, language);
            return lengths.correct > lengths.longestWrong;
        };
        const double share =
            double(std::ranges::count_if(questions, isLongest)) / double(questions.size());
        if (share > largestLongestShare)
            report.add(LintRule::KeyLongest, {}, QString(language));
    }
}

void lintQuestions(const JsonSpot &framework, LintReport &report)
{
    QList<JsonSpot> questions;
    for (const JsonSpot &competency : framework.items("competencies"_L1))
        questions += competency.items("questions"_L1);
    for (const JsonSpot &question : questions)
        lintOptions(question, report);
    if (questions.size() < fewestForShares)
        return;
    lintKeyPositions(questions, report);
    lintKeyLengths(questions, report);
}

} // namespace Compass
