// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/resultjson.h"

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ResultJson : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsWritten();
    void whatHasNoFigureIsNull();
    void anExemptionIsNotOverridden();
    void everyDoubleReadsBackAsItself_data();
    void everyDoubleReadsBackAsItself();
};

static LevelEstimate estimate(double mean)
{
    return {*Level::fromInt(2), {0.0, 0.125, 0.625, 0.25, 0.0}, mean, 0.5, Certainty::Fairly};
}

static CompetencyResult rated(double mean)
{
    CompetencyResult result;
    result.competency = CompetencyId(u"TEC-01"_s);
    result.status = CompetencyStatus::Rated;
    result.answered = 3;
    result.computed = estimate(mean);
    result.estimate = result.computed;
    return result;
}

static FrameworkResult framework()
{
    FrameworkResult result;
    result.framework = FrameworkId(u"TEC"_s);
    result.rated = 1;
    result.applicable = 1;
    result.shown = true;
    result.mean = 2.5;
    result.sd = 0.5;
    result.calibration.status = CalibrationStatus::Above;
    result.calibration.questions = 9;
    result.calibration.competencies = 1;
    result.calibration.difference = 1.0;
    result.calibration.low = 0.25;
    result.calibration.high = 1.75;
    result.calibration.bias = -0.125;
    return result;
}

static RoleComparison comparison()
{
    Gap gap;
    gap.competency = CompetencyId(u"TEC-01"_s);
    gap.target = *Level::fromInt(3);
    gap.importance = Importance::Essential;
    gap.gap = 1;
    gap.expectedGap = 0.875;
    gap.probability = 0.75;
    gap.state = GapState::Unsure;
    gap.priority = 1.75;
    Readiness readiness;
    readiness.role = RoleId(u"it-02-dev"_s);
    readiness.state = ReadinessState::Nearly;
    readiness.essentialsUnsure = 1;
    readiness.attainment = 0.75;
    readiness.requirements = 1;
    return {{gap}, readiness};
}

/// The document written for \a report, after checking it against its schema.
static QJsonObject written(const ResultReport &report)
{
    const Result<QJsonValue> document = parseStrictJson(resultJson(report), u"result"_s);
    if (!document)
        return {};
    const QList<Error> problems = schemaProblems(*document, u"result"_s, u"result"_s);
    for (const Error &problem : problems)
        qWarning() << problem.place << problem.found << problem.detail;
    return problems.isEmpty() ? document->toObject() : QJsonObject();
}

static QJsonObject expected(const QByteArray &text)
{
    return (*parseStrictJson(text, u"expected"_s)).toObject();
}

void tst_ResultJson::everyFigureIsWritten()
{
    const ResultReport report{
        {{rated(2.5)}, {framework()}}, comparison(), {{RoleId(u"it-01-dev"_s), 0.375}}};

    QCOMPARE(written(report), expected(R"({"format": "compass-result/1",
        "competencies": [{"id": "TEC-01", "status": "rated", "level": 2,
            "probabilities": [0, 0.125, 0.625, 0.25, 0], "mean": 2.5, "sd": 0.5,
            "certainty": "fairly", "answered": 3, "overridden": false}],
        "frameworks": [{"id": "TEC", "mean": 2.5, "sd": 0.5, "rated": 1, "applicable": 1,
            "shown": true, "calibration": {"status": "above", "questions": 9,
                "difference": 1, "low": 0.25, "high": 1.75, "bias": -0.125}}],
        "gaps": [{"competency": "TEC-01", "target": 3, "importance": "essential", "gap": 1,
            "expectedGap": 0.875, "probability": 0.75, "state": "unsure", "priority": 1.75}],
        "readiness": {"role": "it-02-dev", "state": "nearly", "essentialsMet": 0,
            "essentialsUnsure": 1, "essentialsBlocking": 0, "attainment": 0.75,
            "requirementsMet": 0, "requirements": 1},
        "nearestRoles": [{"role": "it-01-dev", "distance": 0.375}]})"));
}

void tst_ResultJson::whatHasNoFigureIsNull()
{
    CompetencyResult unrated;
    unrated.competency = CompetencyId(u"TEC-01"_s);
    FrameworkResult framework;
    framework.framework = FrameworkId(u"TEC"_s);
    framework.applicable = 1;

    QCOMPARE(written({{{unrated}, {framework}}, {}, {}}), expected(R"({
        "format": "compass-result/1",
        "competencies": [{"id": "TEC-01", "status": "notRated", "level": null,
            "probabilities": null, "mean": null, "sd": null, "certainty": null,
            "answered": 0, "overridden": false}],
        "frameworks": [{"id": "TEC", "mean": null, "sd": null, "rated": 0, "applicable": 1,
            "shown": false, "calibration": {"status": "tooFew", "questions": 0,
                "difference": null, "low": null, "high": null, "bias": null}}],
        "gaps": [], "readiness": null, "nearestRoles": []})"));
}

void tst_ResultJson::anExemptionIsNotOverridden()
{
    CompetencyResult exempt;
    exempt.competency = CompetencyId(u"TEC-01"_s);
    exempt.status = CompetencyStatus::PreferNot;
    exempt.levelOverride = LevelOverride{*Level::fromInt(3), u"r"_s};

    const QJsonObject document = written({{{exempt}, {}}, {}, {}});

    const QJsonObject competency = document.value("competencies"_L1).toArray().at(0).toObject();
    QCOMPARE(competency.value("status"_L1), u"preferNot"_s);
    QCOMPARE(competency.value("overridden"_L1), false);
}

void tst_ResultJson::everyDoubleReadsBackAsItself_data()
{
    QTest::addColumn<double>("value");

    QTest::newRow("third") << 1.0 / 3.0;
    QTest::newRow("root") << std::sqrt(2.0);
    QTest::newRow("sum of tenths") << 0.1 + 0.2;
    QTest::newRow("next above one") << std::nextafter(1.0, 2.0);
    QTest::newRow("tiny") << 1.2345678901234567e-300;
}

void tst_ResultJson::everyDoubleReadsBackAsItself()
{
    QFETCH(double, value);

    const QJsonObject document = written({{{rated(value)}, {}}, {}, {}});

    const QJsonObject competency = document.value("competencies"_L1).toArray().at(0).toObject();
    QVERIFY(competency.value("mean"_L1).toDouble() == value);
}

QTEST_GUILESS_MAIN(tst_ResultJson)
#include "tst_resultjson.moc"
