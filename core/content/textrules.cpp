// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/lintrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A text in both languages and what it is in its file: e.g. the "rationale" of one
/// of the "options".
struct BothTexts
{
    JsonSpot spot;
    QString english;
    QString french;
    QString list;
    QString key;
};

struct PairRule
{
    LintRule rule;
    bool (*breaks)(const BothTexts &text);
};

/// What must not occur on one side of a text.
struct Pattern
{
    LintRule rule;
    QLatin1StringView side;
    QRegularExpression wrong;
};

/// The most characters for the field \a key of an entry of \a list.
struct LengthLimit
{
    QLatin1StringView list;
    QLatin1StringView key;
    qsizetype english;
    qsizetype french;
};

// As long as reads at a glance; French takes about a fifth more.
constexpr auto lengthLimits = std::to_array<LengthLimit>({
    {"statements"_L1, "text"_L1, 160, 195},
    {"options"_L1, "text"_L1, 100, 120},
    {"options"_L1, "rationale"_L1, 170, 205},
    {"questions"_L1, "scenario"_L1, 340, 410},
    {"questions"_L1, "explanation"_L1, 250, 300},
});

} // namespace

static const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = {
        {LintRule::StraightQuote, "en"_L1, QRegularExpression(uR"(['"])"_s)},
        {LintRule::StraightQuote, "fr"_L1, QRegularExpression(uR"(['"])"_s)},
        {LintRule::ThreeDots, "en"_L1, QRegularExpression(uR"(\.\.\.)"_s)},
        {LintRule::ThreeDots, "fr"_L1, QRegularExpression(uR"(\.\.\.)"_s)},
        {LintRule::StraySpace, "en"_L1, QRegularExpression(uR"(^\s|\s$|[\s\xa0]{2})"_s)},
        {LintRule::StraySpace, "fr"_L1, QRegularExpression(uR"(^\s|\s$|[\s\xa0]{2})"_s)},
        {LintRule::QuotesNotFrench, "fr"_L1, QRegularExpression(uR"([“”]|«(?!\xa0)|(?<!\xa0)»)"_s)},
        {LintRule::ColonNotSpaced, "fr"_L1, QRegularExpression(uR"((?<!\xa0):)"_s)},
        {LintRule::PercentNotSpaced, "fr"_L1, QRegularExpression(uR"((?<!\xa0)%(?!\d))"_s)},
        {LintRule::SpaceBeforeMark, "fr"_L1, QRegularExpression(uR"([\s\xa0\x{202f}][;!?])"_s)},
        {LintRule::NumberNotGrouped, "fr"_L1, QRegularExpression(uR"(\d \d{3}(?!\d))"_s)},
    };
    return all;
}

static bool isBlank(const BothTexts &text)
{
    return text.english.trimmed().isEmpty() || text.french.trimmed().isEmpty();
}

/// Names of up to three words and the numbers of standards can be the same in both
/// languages; a sentence cannot.
static bool isNotTranslated(const BothTexts &text)
{
    static const QStringList names = {u"name"_s, u"title"_s, u"provider"_s};
    if (text.english != text.french || text.key == "source"_L1 || text.key == "reference"_L1)
        return false;
    return !names.contains(text.key) || text.english.count(u' ') > 2;
}

/// The whole numbers in \a text in order of size, times on a clock of 24 hours and
/// without what groups the digits.
static QList<int> numbersIn(QString text)
{
    static const QRegularExpression grouping(uR"((?<=\d)[,\xa0](?=\d{3}(?!\d)))"_s);
    static const QRegularExpression number(uR"((\d+)(\xa0p\.m\.| p\.m\.)?)"_s);
    QList<int> numbers;
    auto match = number.globalMatch(text.remove(grouping));
    while (match.hasNext()) {
        const QRegularExpressionMatch each = match.next();
        const int afternoon = each.captured(2).isEmpty() ? 0 : 12;
        numbers.append(each.captured(1).toInt() + afternoon);
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// A title is as its provider gives it in each language.
static bool numbersDiffer(const BothTexts &text)
{
    return text.key != "title"_L1 && numbersIn(text.english) != numbersIn(text.french);
}

static QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(n|L?\\d+)"_s);
    QStringList found;
    auto match = placeholder.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    return found;
}

static bool placeholdersDiffer(const BothTexts &text)
{
    return placeholdersIn(text.english) != placeholdersIn(text.french);
}

static bool isTooLong(const BothTexts &text)
{
    return std::ranges::any_of(lengthLimits, [&text](const LengthLimit &limit) {
        return text.list == limit.list && text.key == limit.key
            && (text.english.size() > limit.english || text.french.size() > limit.french);
    });
}

static bool isBothTexts(const JsonSpot &spot)
{
    const QJsonObject object = spot.value.toObject();
    return object.keys() == QStringList{u"en"_s, u"fr"_s} && object.value("en"_L1).isString()
        && object.value("fr"_L1).isString();
}

static BothTexts bothTexts(const JsonSpot &spot)
{
    const QStringList steps = spot.place.split(u'.');
    const QString list =
        steps.size() > 1 ? steps.at(steps.size() - 2).section(u'[', 0, 0) : QString();
    return {spot, spot.text("en"_L1), spot.text("fr"_L1), list, steps.last()};
}

static void lintBothTexts(const BothTexts &text, LintReport &report)
{
    static constexpr auto rules = std::to_array<PairRule>({
        {LintRule::TextBlank, isBlank},
        {LintRule::TextNotTranslated, isNotTranslated},
        {LintRule::NumbersDiffer, numbersDiffer},
        {LintRule::PlaceholdersDiffer, placeholdersDiffer},
        {LintRule::TextTooLong, isTooLong},
    });
    for (const PairRule &rule : rules) {
        if (rule.breaks(text))
            report.add(rule.rule, text.spot.place);
    }
    for (const Pattern &pattern : patterns()) {
        const JsonSpot side = text.spot.field(pattern.side);
        if (side.value.toString().contains(pattern.wrong))
            report.add(pattern.rule, side.place);
    }
}

void lintTexts(const JsonSpot &root, LintReport &report)
{
    for (const JsonSpot &object : objectsIn(root)) {
        const bool isForReaders =
            !object.place.endsWith(".url"_L1) && !object.place.endsWith(".linkEvidence"_L1);
        if (isForReaders && isBothTexts(object))
            lintBothTexts(bothTexts(object), report);
    }
}

} // namespace Compass
