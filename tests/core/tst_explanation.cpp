// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explanation.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Explanation : public QObject
{
    Q_OBJECT

private slots:
    void aLevelNamesEachAnswerAndItsArithmetic();
    void numbersAndContentFollowTheLocale();
    void aLongStatementIsCutAtAWord();
    void anOwnLevelKeepsTheComputedOne();
    void anExemptCompetencyIsNotLevelZero();
    void aFrameworkAddsUpItsMeans();
    void aFrameworkSaysWhyItIsNotShown();
    void aCalibrationShowsItsInterval();
    void fewQuestionsAreNotCompared();
    void aGapShowsItsPriority();
    void aGapSaysThatTheLevelIsTheirOwn();
    void readinessShowsBothFigures();
    void aDistanceAddsWeighedGaps();
};

static const QLocale English(QLocale::English, QLocale::Canada);
static const QLocale French(QLocale::French, QLocale::Canada);

/// Levels 1 "consistently", 2 "on my own", 3 "with help" in "SMP-01".
static Responses workedExample()
{
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    return responses;
}

static Explanation levelOf(const Responses &responses, const QLocale &locale = English)
{
    const Catalog catalog = Sample::catalog();
    const AssessmentResult result = measure(catalog, responses);
    return explainLevel(catalog, responses, result.competencies.constFirst(), locale);
}

static Explanation frameworkOf(const Responses &responses, int competencies)
{
    const Catalog catalog = Sample::catalog(competencies);
    const AssessmentResult result = measure(catalog, responses);
    return explainFramework(catalog, result, result.frameworks.constFirst(), English);
}

static Explanation calibrationOf(const Responses &responses)
{
    const Catalog catalog = Sample::catalog();
    return explainCalibration(catalog, measure(catalog, responses).frameworks.constFirst(),
                              English);
}

static Explanation gapOf(const Responses &responses)
{
    const Catalog catalog = Sample::catalog();
    const QList<Gap> gaps =
        analyseGaps(measure(catalog, responses), Sample::role(u"r"_s, {{u"SMP-01"_s, 3}}));
    return explainGap(catalog, gaps.constFirst(), English);
}

void tst_Explanation::aLevelNamesEachAnswerAndItsArithmetic()
{
    // The figures are those of the worked example in tst_levelestimate.
    const Explanation why = levelOf(workedExample());

    QCOMPARE(why.title, u"Skill SMP-01: why this level"_s);
    QCOMPARE(why.inputs,
             (QStringList{
                 u"“Do SMP-01-L1a” (Foundation): you answered “Consistently”."_s,
                 u"“Do SMP-01-L2a” (Working): you answered “On my own”."_s,
                 u"“Do SMP-01-L3a” (Advanced): you answered “With help”."_s,
             }));
    QVERIFY(why.rule.contains(u"most probable"_s));
    QCOMPARE(why.arithmetic,
             (QStringList{
                 u"Not yet: < 1%"_s,
                 u"Foundation: 14%"_s,
                 u"Working: 58%"_s,
                 u"Advanced: 25%"_s,
                 u"Lead: 2%"_s,
                 u"The most probable level is Working, with 58%: unsure."_s,
                 u"On a scale from 0 to 5, where level 1 begins at 1: mean 2.65, standard "
                 u"deviation 0.63, likely range (90%) from 1.62 to 3.67."_s,
             }));
}

void tst_Explanation::numbersAndContentFollowTheLocale()
{
    const Explanation why = levelOf(workedExample(), French);

    QVERIFY(why.inputs.constFirst().contains(u"De façon constante"_s));
    QCOMPARE(why.arithmetic.at(1), u"Bases: 14\u00a0%"_s);
    QVERIFY(why.arithmetic.constLast().contains(u"2,65"_s));
}

void tst_Explanation::aLongStatementIsCutAtAWord()
{
    Catalog catalog = Sample::catalog();
    catalog.frameworks[0].competencies[0].statements[0].text.english =
        QString(u"word "_s).repeated(30) + u"end."_s;
    Responses responses;
    Sample::rate(responses, u"SMP-01-L1a"_s, 2);
    const AssessmentResult result = measure(catalog, responses);
    const Explanation why =
        explainLevel(catalog, responses, result.competencies.constFirst(), English);

    // Sixteen words of five characters reach the limit of 80; the last has no room.
    const QString quoted = QString(u"word "_s).repeated(15) + u"word…"_s;
    QCOMPARE(why.inputs.constFirst(),
             u"“%1” (Foundation): you answered “On my own”."_s.arg(quoted));
}

void tst_Explanation::anOwnLevelKeepsTheComputedOne()
{
    Responses responses = workedExample();
    Sample::setLevel(responses, u"SMP-01"_s, 4);
    const Explanation why = levelOf(responses);

    QCOMPARE(why.inputs.constLast(), u"Your own level: Lead. Your reason: “I teach this”."_s);
    QVERIFY(why.rule.startsWith(u"You set this level yourself"_s));
    QVERIFY(why.arithmetic.contains(u"Working: 58%"_s));
    QCOMPARE(why.arithmetic.constLast(),
             u"With your own level: Lead has 100%, mean 4.50, standard deviation 0."_s);
}

void tst_Explanation::anExemptCompetencyIsNotLevelZero()
{
    Responses responses;
    Sample::exempt(responses, u"SMP-01"_s, Exemption::NotApplicable);

    QVERIFY(levelOf(responses).rule.contains(u"never counts as level 0"_s));
    QVERIFY(levelOf(responses).arithmetic.isEmpty());
    QVERIFY(levelOf({}).rule.startsWith(u"No statement is answered yet."_s));
}

void tst_Explanation::aFrameworkAddsUpItsMeans()
{
    // (2.5 + 3.5) / 2 = 3, both certain.
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2);
    Sample::setLevel(responses, u"SMP-02"_s, 3);
    Sample::exempt(responses, u"SMP-03"_s, Exemption::PreferNot);
    const Explanation why = frameworkOf(responses, 3);

    QCOMPARE(why.inputs,
             (QStringList{u"Skill SMP-01: Working, mean 2.50."_s,
                          u"Skill SMP-02: Advanced, mean 3.50."_s,
                          u"Skill SMP-03: left out (Prefer not to answer)."_s}));
    QCOMPARE(why.arithmetic,
             (QStringList{
                 u"Rated: 2 of 2 competencies that apply, which is at least 60%."_s,
                 u"Mean: (2.50 + 3.50) / 2 = 3.00"_s,
                 u"Standard deviation: √(0.00 + 0.00) / 2 = 0.00"_s,
                 u"3.00, rounded down, is level 3: Advanced."_s,
             }));
}

void tst_Explanation::aFrameworkSaysWhyItIsNotShown()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2);
    const Explanation why = frameworkOf(responses, 3);

    QCOMPARE(why.arithmetic.constFirst(),
             u"Rated: 1 of 3 competencies that apply, which is less than 60%."_s);
    QVERIFY(!why.arithmetic.join(u' ').contains(u"rounded down"_s));
    QCOMPARE(frameworkOf({}, 3).arithmetic.size(), 1);
}

void tst_Explanation::aCalibrationShowsItsInterval()
{
    // Three competencies {3, 3, 2, 0}; nine questions, b = 1 and 2 right, 3 wrong: the
    // figures of tst_calibration.
    Responses responses;
    for (const QString &id : {u"SMP-01"_s, u"SMP-02"_s, u"SMP-03"_s}) {
        Sample::rateFour(responses, id, {3, 3, 2, 0});
        Sample::answer(responses, id + u"-Q1"_s, u"A"_s, Confidence::Sure);
        Sample::answer(responses, id + u"-Q3"_s, u"A"_s, Confidence::ThinkSo);
        Sample::answer(responses, id + u"-Q5"_s, u"B"_s, Confidence::Guessing);
    }
    const Explanation why = calibrationOf(responses);

    QCOMPARE(why.arithmetic,
             (QStringList{
                 u"Difference: 3.21 − 2.38 = 0.83"_s,
                 u"Standard deviation of the difference: √(0.37² + 0.62² + 0.36 / 3) = 0.79"_s,
                 u"Interval: 0.83 ± 1.645 × 0.79, from -0.48 to 2.14"_s,
                 u"The interval holds 0: your rating and the questions agree."_s,
                 u"How sure you said you were, minus how often you were right (0 to 1): "
                 u"-0.08"_s,
             }));
}

void tst_Explanation::fewQuestionsAreNotCompared()
{
    const Explanation why = calibrationOf({});

    QCOMPARE(why.arithmetic, QStringList{u"There are too few questions to compare."_s});
}

void tst_Explanation::aGapShowsItsPriority()
{
    const Explanation why = gapOf(workedExample());

    QCOMPARE(why.inputs,
             (QStringList{u"Target: at least Advanced."_s, u"You: Working, unsure."_s,
                          u"Essential for this role, which counts 2."_s}));
    QCOMPARE(why.arithmetic,
             (QStringList{
                 u"Levels to climb: 1"_s,
                 u"Chance of being below the target: 0.00 + 0.14 + 0.58 = 73%"_s,
                 u"Between 20% and 80%: unsure."_s,
                 u"Expected gap: 3 × 0.00 + 2 × 0.14 + 1 × 0.58 = 0.88"_s,
                 u"Priority: 2 × 0.88 × (1 + 0) = 1.75"_s,
             }));
}

void tst_Explanation::aGapSaysThatTheLevelIsTheirOwn()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2);

    QVERIFY(gapOf(responses).inputs.contains(
        u"You set this level yourself, so it counts as certain."_s));
}

void tst_Explanation::readinessShowsBothFigures()
{
    // One essential of two met; (2 · 2.5/3 + 2 · 1) / 4 = 3.67 / 4 = 92 %.
    const Catalog catalog = Sample::catalog();
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 2}});
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2);
    Sample::setLevel(responses, u"SMP-02"_s, 3);
    const AssessmentResult result = measure(catalog, responses);
    const Explanation why =
        explainReadiness(catalog, role, result, readiness(result, role), English);

    QCOMPARE(why.inputs,
             (QStringList{
                 u"Skill SMP-01 (Essential): at least Advanced; you: Working; chance of being "
                 u"below: 100%."_s,
                 u"Skill SMP-02 (Essential): at least Advanced; you: Advanced; chance of being "
                 u"below: 0%."_s,
                 u"Skill SMP-03 (Asset): at least Working; no level (Not rated)."_s,
             }));
    QCOMPARE(why.arithmetic.at(0),
             u"Essentials: 1 met, 0 unsure, 1 blocking, 0 without a level. Together: 2."_s);
    QCOMPARE(why.arithmetic.at(1), u"Result: Nearly ready."_s);
    QCOMPARE(why.arithmetic.at(2), u"Requirements met: 1 of 3."_s);
    QVERIFY(why.arithmetic.at(3).contains(u"= 3.67 / 4 = 92%"_s));
}

void tst_Explanation::aDistanceAddsWeighedGaps()
{
    const Catalog catalog = Sample::catalog();
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 2}});
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 1);
    Sample::setLevel(responses, u"SMP-02"_s, 1);
    const AssessmentResult result = measure(catalog, responses);
    const RoleDistance distance = nearestRoles(result, {role}, RoleId()).constFirst();
    const Explanation why = explainDistance(catalog, role, result, distance, English);

    QCOMPARE(why.inputs,
             (QStringList{u"Skill SMP-01 (Essential): 2 × 2.00 = 4.00"_s,
                          u"Skill SMP-02 (Asset): 1 × 1.00 = 1.00"_s}));
    QCOMPARE(why.arithmetic, QStringList{u"Distance: 4.00 + 1.00 = 5.00"_s});
}

QTEST_GUILESS_MAIN(tst_Explanation)
#include "tst_explanation.moc"
