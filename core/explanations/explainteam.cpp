// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explainteam.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// What one person adds to a cover.
static QString chanceLine(const QString &name, const MemberFigure &figure, Level level,
                          const QLocale &locale)
{
    const std::optional<double> chance = chanceAtLeast(figure, level);
    if (!chance)
        return ExplanationTr::tr("%1: shared a range that leaves it open; not counted.").arg(name);
    const QString share = locale.toString(*chance, 'f', 2);
    if (figure.chances)
        return ExplanationTr::tr("%1: chance of being at the level %2.").arg(name, share);
    return ExplanationTr::tr("%1: shared no certainty, so the level counts as certain: %2.")
        .arg(name, share);
}

static QStringList chanceLines(const TeamFigures &figures, const TeamNeed &need,
                               const QLocale &locale)
{
    QStringList lines;
    for (const TeamMember &member : figures.members) {
        const auto figure = member.figures.constFind(need.competency);
        lines.append(figure == member.figures.cend()
                         ? ExplanationTr::tr("%1: did not share it; not counted.").arg(member.name)
                         : chanceLine(member.name, *figure, need.level, locale));
    }
    return lines;
}

static QList<double> chancesOf(const TeamFigures &figures, const TeamNeed &need)
{
    QList<double> chances;
    for (const TeamMember &member : figures.members) {
        const auto figure = member.figures.constFind(need.competency);
        if (figure == member.figures.cend())
            continue;
        if (const std::optional<double> chance = chanceAtLeast(*figure, need.level))
            chances.append(*chance);
    }
    return chances;
}

static QStringList coverLines(const TeamFigures &figures, const Cover &cover, const QLocale &locale)
{
    const QList<double> chances = chancesOf(figures, cover.need);
    QStringList lines{
        ExplanationTr::tr("Cover: %n person(s) with a chance of %1 or more.", nullptr,
                          cover.cover())
            .arg(percentText(Cover::Sure, locale)),
        ExplanationTr::tr("Cover − need: %1 − %2 = %3")
            .arg(locale.toString(cover.cover()), locale.toString(cover.need.people),
                 locale.toString(cover.depth())),
    };
    if (!chances.isEmpty()) {
        lines.append(ExplanationTr::tr("Expected cover: %1 = %2")
                         .arg(sumText(chances, locale), figure(cover.expected, locale)));
    }
    if (cover.restsOnUnsure) {
        lines.append(
            ExplanationTr::tr("Without people whose chance is below %1, it would not be met.")
                .arg(percentText(Cover::Firm, locale)));
    }
    lines.append(ExplanationTr::tr("So it reads: %1.").arg(coverText(cover)));
    return lines;
}

Explanation explainCover(const Catalog &catalog, const TeamFigures &figures, const Cover &cover,
                         const QLocale &locale)
{
    QStringList inputs{
        ExplanationTr::tr("Need: %1.").arg(needText(cover.need, catalog.scale, locale))};
    if (!cover.need.reason.isEmpty())
        inputs.append(ExplanationTr::tr("Reason: %1").arg(cover.need.reason));
    inputs += chanceLines(figures, cover.need, locale);
    return {
        .title = ExplanationTr::tr("%1: why this cover")
                     .arg(nameOf(catalog, cover.need.competency, locale)),
        .inputs = inputs,
        .rule = ExplanationTr::tr(
            "A person counts when the chance that they are at the level, or above, is 80% or more. "
            "The expected cover adds up these chances. People who shared as a group are not "
            "counted, so that no one can be singled out. The mean of the levels is not used: two "
            "experts and four beginners have a good mean, and only two of them can do it."),
        .arithmetic = coverLines(figures, cover, locale),
    };
}

Explanation explainAbsence(const Catalog &catalog, const TeamFigures &figures,
                           const QLocale &locale)
{
    const TeamMember *worst = figures.member(figures.worst->member);
    const QString name = worst ? worst->name : QString();
    QStringList broken;
    for (const CompetencyId &each : brokenWithout(figures.worst->member, figures.covers))
        broken.append(
            ExplanationTr::tr("Met only with %1: %2.").arg(name, nameOf(catalog, each, locale)));
    const auto lost = static_cast<int>(broken.size());
    const QString met = locale.toString(metCount(figures.covers));
    return {
        .title = ExplanationTr::tr("Why the absence of %1 is the worst").arg(name),
        .inputs = broken,
        .rule = ExplanationTr::tr(
            "Each person who shared by name is taken away in turn, and the needs that are still "
            "covered are counted. It says where the team depends on one person, not how good "
            "anybody is."),
        .arithmetic = {ExplanationTr::tr("Needs covered without %1: %2 − %3 = %4")
                           .arg(name, met, locale.toString(lost),
                                locale.toString(figures.worst->metWithout))},
    };
}

Explanation explainDisclosure(const DisclosureRules &rules, const QLocale &locale)
{
    return {
        .title = ExplanationTr::tr("How the figures of the group are protected"),
        .inputs = {},
        .rule = ExplanationTr::tr(
            "These people did not share by name. A figure of them is shown only when nobody’s "
            "level follows from it, nor from it and any other figure, now or before."),
        .arithmetic =
            {
                ExplanationTr::tr("%n people at least are in a figure.", nullptr,
                                  rules.smallestGroup),
                ExplanationTr::tr("%n of them at least are not at the level that most are at.",
                                  nullptr, rules.smallestRest),
                ExplanationTr::tr("%n people at least change before a figure does, so that no "
                                  "newcomer stands out.",
                                  nullptr, rules.smallestBatch),
                ExplanationTr::tr("Means of fewer than %1 people are rounded to the half.")
                    .arg(locale.toString(rules.exactMeanFrom)),
                hiddenText(),
            },
    };
}

} // namespace Compass
