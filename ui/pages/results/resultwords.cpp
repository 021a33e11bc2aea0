// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/resultwords.h"

#include "core/explanations/words.h"
#include "ui/pages/results/resultgroups.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct ResultsTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ResultWords)
};
} // namespace

static constexpr double ShareNeeded = 0.6;

static QList<Level> levelsOf(const QList<CompetencyResult> &results)
{
    QList<Level> levels;
    for (const CompetencyResult &result : results) {
        if (result.estimate)
            levels.append(result.estimate->level);
    }
    return levels;
}

QString headlineText(const Catalog &catalog, const AssessmentResult &result, const QLocale &locale)
{
    const QList<Level> levels = levelsOf(result.competencies);
    const auto independent = std::ranges::count_if(
        levels, [](Level level) { return level >= Level::fromInt(2).value(); });
    const QString count =
        ResultsTr::tr("You work on your own or better in <b>%1 of %n</b> competencies.", nullptr,
                      static_cast<int>(levels.size()))
            .arg(locale.toString(static_cast<int>(independent)));

    const QList<CompetencyResult> best = strongest(result, 1);
    if (best.isEmpty())
        return count;
    const QString name = catalog.competency(best.first().competency)->name.in(locale);
    return count + u' ' + ResultsTr::tr("Your strongest area: %1.").arg(name.toHtmlEscaped());
}

QString overallText(const Scale &scale, const FrameworkResult &framework, const QLocale &locale)
{
    const QString rated = locale.toString(framework.rated);
    const QString applicable = locale.toString(framework.applicable);
    if (!framework.shown) {
        return ResultsTr::tr("No overall level yet: %1 of %2 rated, and at least %3 are needed.")
            .arg(rated, applicable, percentText(ShareNeeded, locale));
    }
    return ResultsTr::tr("Overall: <b>%1</b>, %2 of %3 rated.")
        .arg(scale.nameOf(framework.level).in(locale), rated, applicable);
}

QString countText(const QList<CompetencyResult> &results, const QLocale &locale)
{
    return ResultsTr::tr("%1 of %2 rated.")
        .arg(locale.toString(levelsOf(results).size()), locale.toString(results.size()));
}

QString extremesText(const Scale &scale, const QList<CompetencyResult> &results,
                     const QLocale &locale)
{
    const QList<Level> levels = levelsOf(results);
    if (levels.isEmpty())
        return {};

    const auto [lowest, highest] = std::ranges::minmax(levels);
    const QString top = ResultsTr::tr("Highest: %1, in %n competencies.", nullptr,
                                      static_cast<int>(levels.count(highest)))
                            .arg(scale.nameOf(highest).in(locale));
    if (lowest == highest)
        return top;
    return top + u' '
        + ResultsTr::tr("Lowest: %1, in %n competencies.", nullptr,
                        static_cast<int>(levels.count(lowest)))
              .arg(scale.nameOf(lowest).in(locale));
}

QString calibrationText(const Calibration &calibration)
{
    const int questions = calibration.questions;
    switch (calibration.status) {
    case CalibrationStatus::TooFew:
        return ResultsTr::tr("You answered %n questions here; from nine on, the program compares "
                             "them with your self-rating.",
                             nullptr, questions);
    case CalibrationStatus::Consistent:
        return ResultsTr::tr("Your self-rating agrees with your answers to %n questions.", nullptr,
                             questions);
    case CalibrationStatus::Above:
        return ResultsTr::tr("You rate yourself higher than your answers to %n questions suggest.",
                             nullptr, questions);
    case CalibrationStatus::Below:
        break;
    }
    return ResultsTr::tr("You rate yourself lower than your answers to %n questions suggest.",
                         nullptr, questions);
}

} // namespace Compass
