// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historytext.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// The two assessments that a comparison is about.
struct Pair
{
    const PastAssessment &before;
    const PastAssessment &after;
    const QLocale &locale;
};

} // namespace

static QString versionList(const PastAssessment &past)
{
    QStringList versions;
    for (const FrameworkVersion &version : past.assessment.plan.frameworks)
        versions.append(version.framework.toString() + u' ' + version.version);
    return versions.join(u", "_s);
}

static int ratedIn(const PastAssessment &past)
{
    int rated = 0;
    for (const FrameworkResult &framework : past.result.frameworks)
        rated += framework.rated;
    return rated;
}

static QString pastTable(const QList<PastAssessment> &past, const QLocale &locale)
{
    QList<QStringList> rows;
    for (const PastAssessment &each : past) {
        const QDateTime finished = each.assessment.finishedAt.toLocalTime();
        rows.append({locale.toString(rows.size() + 1),
                     locale.toString(finished, QLocale::ShortFormat),
                     locale.toString(ratedIn(each)), versionList(each)});
    }
    return textTable({CliTr::tr("No."), CliTr::tr("Finished on"), CliTr::tr("Competencies rated"),
                      CliTr::tr("Frameworks")},
                     rows);
}

static QString levelText(const std::optional<CompetencyResult> &side, const Pair &pair)
{
    if (!side || !side->estimate)
        return u"–"_s;
    return pair.after.catalog.scale.nameOf(side->estimate->level).in(pair.locale);
}

static QStringList changeRow(const CompetencyComparison &comparison, const Pair &pair)
{
    return {nameIn(pair.before, pair.after, comparison.competency, pair.locale),
            levelText(comparison.before, pair), levelText(comparison.after, pair),
            changeWord(comparison.change),
            comparison.change ? chanceText(*comparison.change, pair.locale)
                              : hindranceText(comparison.hindrance)};
}

static QString comparisonText(const FrameworkComparison &comparison, const Pair &pair)
{
    QList<QStringList> rows;
    for (const CompetencyComparison &each : comparison.competencies)
        rows.append(changeRow(each, pair));
    const QString name = nameIn(pair.before, pair.after, comparison.framework, pair.locale);
    return u'\n' + changeSentence(comparison, name) + u'\n'
        + textTable({CliTr::tr("Competency"), CliTr::tr("Before"), CliTr::tr("After"),
                     CliTr::tr("Change"), CliTr::tr("How sure")},
                    rows);
}

QString historyText(const HistoryReport &report, const QLocale &locale)
{
    if (report.past.isEmpty())
        return CliTr::tr("No assessment is finished yet.") + u'\n';
    QString text = pastTable(report.past, locale);
    if (!report.compared)
        return text;

    const Pair pair{report.past.at(report.compared->before), report.past.at(report.compared->after),
                    locale};
    text += u'\n'
        + CliTr::tr("Change from assessment no. %1 to no. %2:")
              .arg(locale.toString(report.compared->before + 1),
                   locale.toString(report.compared->after + 1))
        + u'\n';
    for (const FrameworkComparison &framework : report.compared->frameworks)
        text += comparisonText(framework, pair);
    return text;
}

} // namespace Compass
