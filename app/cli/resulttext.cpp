// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/resulttext.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// What every section needs beside its figures.
struct Words
{
    const Content &content;
    const QLocale &locale;
};

} // namespace

static QString heading(const QString &title)
{
    return title + u'\n' + QString(title.size(), u'=') + u'\n';
}

static QString competencyName(const CompetencyId &id, const Words &words)
{
    return words.content.catalog.competency(id)->name.in(words.locale);
}

static QString levelName(Level level, const Words &words)
{
    return words.content.catalog.scale.nameOf(level).in(words.locale);
}

static QStringList competencyRow(const CompetencyResult &result, const Words &words)
{
    QStringList row{competencyName(result.competency, words)};
    if (!result.estimate)
        row += {statusWord(result.status), QString()};
    else if (result.levelOverride)
        row += {levelName(result.estimate->level, words), CliTr::tr("set by you")};
    else
        row +=
            {levelName(result.estimate->level, words), certaintyWord(result.estimate->certainty)};
    return row + QStringList{words.locale.toString(result.answered)};
}

static QString levelSentence(const FrameworkResult &result, const Words &words)
{
    if (!result.shown) {
        return CliTr::tr(
                   "No level yet: %1 of %n applicable competencies are rated, and at least 60% "
                   "are needed.",
                   nullptr, result.applicable)
            .arg(result.rated);
    }
    return CliTr::tr("Level: %1 (average %2 on the scale from 0 to 5), from %3 of %n applicable "
                     "competencies.",
                     nullptr, result.applicable)
        .arg(levelName(result.level, words), numberText(result.mean, 1, words.locale))
        .arg(result.rated);
}

static QString calibrationSentence(const Calibration &calibration)
{
    const int count = calibration.questions;
    switch (calibration.status) {
    case CalibrationStatus::TooFew:
        return CliTr::tr("%n questions answered: too few to compare with your ratings.", nullptr,
                         count);
    case CalibrationStatus::Consistent:
        return CliTr::tr("Your ratings agree with your answers to %n questions.", nullptr, count);
    case CalibrationStatus::Above:
        return CliTr::tr("You rate yourself higher than your answers to %n questions suggest.",
                         nullptr, count);
    case CalibrationStatus::Below:
        return CliTr::tr("You rate yourself lower than your answers to %n questions suggest.",
                         nullptr, count);
    }
    Q_UNREACHABLE();
}

static QString frameworkText(const Framework &framework, const AssessmentResult &results,
                             const Words &words)
{
    const FrameworkResult &result = *results.framework(framework.id);
    QList<QStringList> rows;
    for (const Competency &competency : framework.competencies)
        rows.append(competencyRow(*results.competency(competency.id), words));
    const QStringList header{CliTr::tr("Competency"), CliTr::tr("Level"), CliTr::tr("Certainty"),
                             CliTr::tr("Answers")};
    QString text = heading(framework.name.in(words.locale)) + levelSentence(result, words) + u'\n';
    if (result.calibration.questions > 0)
        text += calibrationSentence(result.calibration) + u'\n';
    return text + u'\n' + textTable(header, rows) + u'\n';
}

static QString readinessText(const Readiness &readiness, const Words &words)
{
    const QString attainment = readiness.attainment
        ? percentText(*readiness.attainment, words.locale)
        : CliTr::tr("no figure yet");
    return textTable({
        {CliTr::tr("Readiness"), readinessWord(readiness.state)},
        {CliTr::tr("Requirements met"),
         CliTr::tr("%1 of %2").arg(readiness.requirementsMet).arg(readiness.requirements)},
        {CliTr::tr("Essential ones: met, unsure, not met, not rated"),
         CliTr::tr("%1, %2, %3, %4")
             .arg(readiness.essentialsMet)
             .arg(readiness.essentialsUnsure)
             .arg(readiness.essentialsBlocking)
             .arg(readiness.essentialsUnrated)},
        {CliTr::tr("Attainment"), attainment},
    });
}

static QStringList gapRow(const Gap &gap, const Words &words)
{
    return {competencyName(gap.competency, words),
            atLeast(words.content.catalog.scale, gap.target, words.locale),
            levelName(gap.estimate.level, words),
            gapWords(gap),
            importanceWord(gap.importance),
            percentText(gap.probability, words.locale)};
}

QString gapTable(const QList<Gap> &gaps, const Content &content, const QLocale &locale)
{
    QList<QStringList> rows;
    for (const Gap &gap : gaps)
        rows.append(gapRow(gap, {content, locale}));
    const QStringList header{CliTr::tr("Competency"), CliTr::tr("Target"),
                             CliTr::tr("Your level"), CliTr::tr("Gap"),
                             CliTr::tr("Importance"), CliTr::tr("Chance of a gap")};
    return textTable(header, rows);
}

static QString targetText(const RoleComparison &target, const Words &words)
{
    const RoleProfile &role = *words.content.roles.role(target.readiness.role);
    return heading(CliTr::tr("Target: %1").arg(role.title.in(words.locale)))
        + readinessText(target.readiness, words) + u'\n'
        + gapTable(target.gaps, words.content, words.locale) + u'\n';
}

static QString nearestText(const QList<RoleDistance> &roles, const Words &words)
{
    QList<QStringList> rows;
    for (const RoleDistance &near : roles) {
        rows.append({near.role.toString(),
                     words.content.roles.role(near.role)->title.in(words.locale),
                     numberText(near.distance, 1, words.locale)});
    }
    const QStringList header{CliTr::tr("Identifier"), CliTr::tr("Title"), CliTr::tr("Distance")};
    return heading(CliTr::tr("Nearest roles")) + textTable(header, rows);
}

QString resultText(const ResultReport &report, const Content &content, const QLocale &locale)
{
    const Words words{content, locale};
    QString text;
    for (const Framework &framework : content.catalog.frameworks)
        text += frameworkText(framework, report.result, words);
    if (report.target)
        text += targetText(*report.target, words);
    if (!report.nearestRoles.isEmpty())
        text += nearestText(report.nearestRoles, words);
    return text;
}

} // namespace Compass
