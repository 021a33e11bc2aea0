// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/historyjson.h"

#include "core/assessments/codes.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/jsonwriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

// Each in the order of its enumeration.
constexpr std::array clarityNames{"clear"_L1, "possible"_L1, "notClear"_L1};
constexpr std::array hindranceNames{"notRatedBefore"_L1, "notRatedAfter"_L1, "notRated"_L1,
                                    "ownLevel"_L1,       "otherVersion"_L1,  "split"_L1,
                                    "merged"_L1,         "new"_L1,           "retired"_L1,
                                    "tooFew"_L1,         "versionLost"_L1};

} // namespace

static QJsonObject meanJson(const MeanEstimate &estimate)
{
    return {{u"mean"_s, estimate.mean}, {u"sd"_s, estimate.sd}};
}

static QJsonObject pastFrameworkJson(const PastAssessment &past, const FrameworkVersion &version)
{
    const FrameworkResult *result = past.result.framework(version.framework);
    const bool isRated = result && result->rated > 0;
    const QJsonValue figures =
        isRated ? QJsonValue(meanJson({result->mean, result->sd})) : QJsonValue();
    return {{u"id"_s, version.framework.toString()},
            {u"version"_s, version.version},
            {u"figures"_s, figures},
            {u"rated"_s, result ? result->rated : 0},
            {u"applicable"_s, result ? result->applicable : 0},
            {u"lost"_s, past.lost.contains(version)}};
}

static QJsonObject pastJson(const PastAssessment &past)
{
    QJsonArray frameworks;
    for (const FrameworkVersion &version : past.assessment.plan.frameworks)
        frameworks.append(pastFrameworkJson(past, version));
    return {{u"id"_s, past.assessment.id.toString()},
            {u"finishedAt"_s, timeText(past.assessment.finishedAt)},
            {u"mode"_s, codeOf(past.assessment.plan.mode)},
            {u"frameworks"_s, frameworks}};
}

static QJsonValue sideJson(const std::optional<CompetencyResult> &side)
{
    if (!side || !side->estimate)
        return QJsonValue::Null;
    return QJsonObject{{u"level"_s, side->estimate->level.toInt()},
                       {u"mean"_s, side->estimate->mean},
                       {u"sd"_s, side->estimate->sd}};
}

/// The fields that tell of a change, or why there is none.
static QJsonObject changeFields(const std::optional<MeasuredChange> &change, Hindrance hindrance)
{
    if (!change)
        return {{u"change"_s, QJsonValue()}, {u"hindrance"_s, nameIn(hindranceNames, hindrance)}};
    const QJsonObject fields{{u"before"_s, meanJson(change->before)},
                             {u"after"_s, meanJson(change->after)},
                             {u"z"_s, change->z},
                             {u"clarity"_s, nameIn(clarityNames, change->clarity)}};
    return {{u"change"_s, fields}, {u"hindrance"_s, QJsonValue()}};
}

static QJsonObject comparedCompetencyJson(const CompetencyComparison &comparison)
{
    QJsonObject object = changeFields(comparison.change, comparison.hindrance);
    object.insert(u"id"_s, comparison.competency.toString());
    object.insert(u"before"_s, sideJson(comparison.before));
    object.insert(u"after"_s, sideJson(comparison.after));
    object.insert(u"levels"_s, comparison.levels());
    return object;
}

static QJsonObject comparedFrameworkJson(const FrameworkComparison &comparison)
{
    QJsonObject object = changeFields(comparison.change, comparison.hindrance);
    object.insert(u"id"_s, comparison.framework.toString());
    object.insert(u"carried"_s, comparison.isCarried);
    object.insert(u"compared"_s, comparison.compared);
    object.insert(u"applicable"_s, comparison.applicable);
    object.insert(u"competencies"_s, arrayOf(comparison.competencies, comparedCompetencyJson));
    return object;
}

static QJsonValue pairJson(const HistoryReport &report)
{
    if (!report.compared)
        return QJsonValue::Null;
    const auto idAt = [&report](qsizetype place) {
        return report.past.at(place).assessment.id.toString();
    };
    return QJsonObject{
        {u"from"_s, idAt(report.compared->before)},
        {u"to"_s, idAt(report.compared->after)},
        {u"frameworks"_s, arrayOf(report.compared->frameworks, comparedFrameworkJson)}};
}

QByteArray historyJson(const HistoryReport &report)
{
    const QJsonObject root{{u"format"_s, u"compass-history/1"_s},
                           {u"assessments"_s, arrayOf(report.past, pastJson)},
                           {u"comparison"_s, pairJson(report)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
