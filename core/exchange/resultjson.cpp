// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/resultjson.h"

#include "core/exchange/gapjson.h"
#include "core/exchange/jsonwriting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

// Each in the order of its enumeration.
constexpr std::array statusNames{"rated"_L1, "notApplicable"_L1, "preferNot"_L1, "notRated"_L1};
constexpr std::array certaintyNames{"quite"_L1, "fairly"_L1, "unsure"_L1};
constexpr std::array calibrationNames{"tooFew"_L1, "consistent"_L1, "above"_L1, "below"_L1};
constexpr std::array readinessNames{"ready"_L1, "nearly"_L1, "developing"_L1};

} // namespace

/// \a value, or null when \a isThere says that there is no such figure.
static QJsonValue orNull(bool isThere, const QJsonValue &value)
{
    return isThere ? value : QJsonValue(QJsonValue::Null);
}

static QJsonValue orNull(const std::optional<double> &value)
{
    return orNull(value.has_value(), value.value_or(0.0));
}

static QJsonObject competencyJson(const CompetencyResult &result)
{
    const bool isRated = result.estimate.has_value();
    const LevelEstimate estimate = result.estimate.value_or(LevelEstimate());
    QJsonArray probabilities;
    for (const double probability : estimate.probabilities)
        probabilities.append(probability);
    return {
        {u"id"_s, result.competency.toString()},
        {u"status"_s, nameIn(statusNames, result.status)},
        {u"level"_s, orNull(isRated, estimate.level.toInt())},
        {u"probabilities"_s, orNull(isRated, probabilities)},
        {u"mean"_s, orNull(isRated, estimate.mean)},
        {u"sd"_s, orNull(isRated, estimate.sd)},
        {u"certainty"_s, orNull(isRated, nameIn(certaintyNames, estimate.certainty))},
        {u"answered"_s, result.answered},
        {u"overridden"_s, isRated && result.levelOverride.has_value()},
    };
}

static QJsonObject calibrationJson(const Calibration &calibration)
{
    const bool isCompared = calibration.competencies > 0;
    return {
        {u"status"_s, nameIn(calibrationNames, calibration.status)},
        {u"questions"_s, calibration.questions},
        {u"difference"_s, orNull(isCompared, calibration.difference)},
        {u"low"_s, orNull(isCompared, calibration.low)},
        {u"high"_s, orNull(isCompared, calibration.high)},
        {u"bias"_s, orNull(calibration.bias)},
    };
}

static QJsonObject frameworkJson(const FrameworkResult &result)
{
    return {
        {u"id"_s, result.framework.toString()},
        {u"mean"_s, orNull(result.rated > 0, result.mean)},
        {u"sd"_s, orNull(result.rated > 0, result.sd)},
        {u"rated"_s, result.rated},
        {u"applicable"_s, result.applicable},
        {u"shown"_s, result.shown},
        {u"calibration"_s, calibrationJson(result.calibration)},
    };
}

static QJsonObject readinessJson(const Readiness &readiness)
{
    return {
        {u"role"_s, readiness.role.toString()},
        {u"state"_s, nameIn(readinessNames, readiness.state)},
        {u"essentialsMet"_s, readiness.essentialsMet},
        {u"essentialsUnsure"_s, readiness.essentialsUnsure},
        {u"essentialsBlocking"_s, readiness.essentialsBlocking},
        {u"attainment"_s, orNull(readiness.attainment)},
        {u"requirementsMet"_s, readiness.requirementsMet},
        {u"requirements"_s, readiness.requirements},
    };
}

static QJsonObject distanceJson(const RoleDistance &distance)
{
    return {{u"role"_s, distance.role.toString()}, {u"distance"_s, distance.distance}};
}

QByteArray resultJson(const ResultReport &report)
{
    const RoleComparison target = report.target.value_or(RoleComparison());
    const QJsonObject root{
        {u"format"_s, u"compass-result/1"_s},
        {u"competencies"_s, arrayOf(report.result.competencies, competencyJson)},
        {u"frameworks"_s, arrayOf(report.result.frameworks, frameworkJson)},
        {u"gaps"_s, arrayOf(target.gaps, gapJson)},
        {u"readiness"_s, orNull(report.target.has_value(), readinessJson(target.readiness))},
        {u"nearestRoles"_s, arrayOf(report.nearestRoles, distanceJson)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
