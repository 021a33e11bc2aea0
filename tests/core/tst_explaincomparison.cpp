// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"
#include "tests/support/pastassessments.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ExplainComparison : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeHasItsWord_data();
    void everyChangeHasItsWord();
    void everyHindranceIsASentence();
    void aChangeShowsItsArithmetic();
    void aHindranceTakesThePlaceOfTheArithmetic();
    void aLevelWithoutAClearChangeIsNoProof();
    void aFrameworkListsWhatItLeavesOut();
};

static const QLocale English(QLocale::English, QLocale::Canada);

/// Twice the same framework: "SMP-01" goes from 2.65 to 3.21, "SMP-02" is rated later only.
struct TwoTimes
{
    TwoTimes()
    {
        const Framework framework = Sample::frameworkWith(u"1.0.0"_s, {u"SMP-01"_s, u"SMP-02"_s});
        Responses earlier;
        Responses later;
        Sample::rateFour(earlier, u"SMP-01"_s, {3, 2, 1});
        Sample::rateFour(later, u"SMP-01"_s, {3, 3, 2, 0});
        Sample::rateFour(later, u"SMP-02"_s, {3, 2, 1});
        before = Sample::finished(framework, earlier, 1);
        after = Sample::finished(framework, later, 2);
        comparison = compare(before, after, {}).constFirst();
    }

    PastAssessment before;
    PastAssessment after;
    FrameworkComparison comparison;
};

void tst_ExplainComparison::everyChangeHasItsWord_data()
{
    QTest::addColumn<double>("after");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("chance");

    // The SD of the difference is 0.5.
    QTest::newRow("clear rise") << 3.0 << u"clear rise"_s << u"under 5% by chance"_s;
    QTest::newRow("possible rise") << 2.7 << u"possible rise"_s << u"under 20% by chance"_s;
    QTest::newRow("none") << 2.1 << u"no clear change"_s << u"may well be chance"_s;
    QTest::newRow("possible drop") << 1.3 << u"possible drop"_s << u"under 20% by chance"_s;
    QTest::newRow("clear drop") << 1.0 << u"clear drop"_s << u"under 5% by chance"_s;
}

void tst_ExplainComparison::everyChangeHasItsWord()
{
    QFETCH(double, after);
    QFETCH(QString, word);
    QFETCH(QString, chance);
    const MeasuredChange change = measuredChange({2.0, 0.3}, {after, 0.4});

    QCOMPARE(changeWord(change), word);
    QCOMPARE(chanceText(change, English), chance);
    QCOMPARE(changeWord(std::nullopt), u"cannot be compared"_s);
}

void tst_ExplainComparison::everyHindranceIsASentence()
{
    QSet<QString> sentences;
    for (int value = 0; value <= static_cast<int>(Hindrance::VersionLost); ++value) {
        const QString sentence = hindranceText(static_cast<Hindrance>(value));
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentences.contains(sentence));
        sentences.insert(sentence);
    }
}

void tst_ExplainComparison::aChangeShowsItsArithmetic()
{
    const TwoTimes times;
    const Explanation why =
        explainChange(times.before, times.after, times.comparison.competencies.at(0), English);

    QCOMPARE(why.title, u"Skill SMP-01: why this word for the change"_s);
    QCOMPARE(why.inputs.at(0), u"Earlier: Working, mean 2.65, standard deviation 0.63."_s);
    QCOMPARE(why.inputs.at(1), u"Later: Advanced, mean 3.21, standard deviation 0.63."_s);
    QVERIFY(why.rule.contains(u"1.96"_s) && why.rule.contains(u"1.28"_s));
    QCOMPARE(why.arithmetic.at(0), u"Difference: 3.21 − 2.65 = 0.57"_s);
    QCOMPARE(why.arithmetic.at(1), u"Standard deviation: √(0.63² + 0.63²) = 0.89"_s);
    QCOMPARE(why.arithmetic.at(2), u"z = 0.64: no clear change."_s);
}

void tst_ExplainComparison::aHindranceTakesThePlaceOfTheArithmetic()
{
    const TwoTimes times;
    const Explanation why =
        explainChange(times.before, times.after, times.comparison.competencies.at(1), English);

    QCOMPARE(why.inputs.at(0), u"Earlier: Not rated."_s);
    QCOMPARE(why.arithmetic, QStringList{hindranceText(Hindrance::NotRatedBefore)});
}

void tst_ExplainComparison::aLevelWithoutAClearChangeIsNoProof()
{
    const TwoTimes times;
    const CompetencyComparison &row = times.comparison.competencies.at(0);

    QCOMPARE(row.levels(), 1);
    QVERIFY(isOnlyALevel(row));
    QVERIFY(!isOnlyALevel(times.comparison.competencies.at(1)));
    QCOMPARE(explainChange(times.before, times.after, row, English).arithmetic.constLast(),
             onlyALevelText());
}

void tst_ExplainComparison::aFrameworkListsWhatItLeavesOut()
{
    const TwoTimes times;
    const Explanation why =
        explainFrameworkChange(times.before, times.after, times.comparison, English);

    QCOMPARE(why.title, u"Sample: why this word for the change"_s);
    QCOMPARE(why.inputs.at(0), u"Skill SMP-01: mean 2.65, then 3.21."_s);
    QCOMPARE(why.inputs.at(1), u"Skill SMP-02: left out. Not rated in the earlier assessment."_s);
    QCOMPARE(why.arithmetic.at(0),
             u"Compared: 1 of 2 competencies that apply, the same ones on both sides."_s);
    QCOMPARE(why.arithmetic.at(1), hindranceText(Hindrance::TooFew));
    QCOMPARE(changeSentence(times.comparison, u"Sample"_s),
             u"Sample cannot be compared. Less than 60% of its competencies can be compared."_s);
}

QTEST_GUILESS_MAIN(tst_ExplainComparison)
#include "tst_explaincomparison.moc"
