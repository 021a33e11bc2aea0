// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/words.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void percentagesNeverPretendToBeCertain_data();
    void percentagesNeverPretendToBeCertain();
    void numbersFollowTheLocale();
    void aLevelSaysHowSureItIs();
    void aTargetIsAtLeast();
    void gapsSayPerhapsWhenUnsure_data();
    void gapsSayPerhapsWhenUnsure();
    void everyValueHasItsOwnWord();
};

static const QLocale English(QLocale::English, QLocale::Canada);
static const QLocale French(QLocale::French, QLocale::Canada);

void tst_Words::percentagesNeverPretendToBeCertain_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");

    QTest::newRow("nothing") << 0.0 << u"0%"_s << u"0\u00a0%"_s;
    QTest::newRow("next to nothing") << 0.0049 << u"< 1%"_s << u"< 1\u00a0%"_s;
    QTest::newRow("one") << 0.0051 << u"1%"_s << u"1\u00a0%"_s;
    QTest::newRow("some") << 0.694 << u"69%"_s << u"69\u00a0%"_s;
    QTest::newRow("nearly all") << 0.9949 << u"99%"_s << u"99\u00a0%"_s;
    QTest::newRow("next to all") << 0.9951 << u"> 99%"_s << u"> 99\u00a0%"_s;
    QTest::newRow("all") << 1.0 << u"100%"_s << u"100\u00a0%"_s;
}

void tst_Words::percentagesNeverPretendToBeCertain()
{
    QFETCH(double, ratio);
    QFETCH(QString, english);
    QFETCH(QString, french);

    QCOMPARE(percentText(ratio, English), english);
    QCOMPARE(percentText(ratio, French), french);
}

void tst_Words::numbersFollowTheLocale()
{
    QCOMPARE(numberText(2.655, 1, English), u"2.7"_s);
    QCOMPARE(numberText(2.655, 1, French), u"2,7"_s);
    QCOMPARE(numberText(3.0, 2, English), u"3.00"_s);
    QCOMPARE(numberText(-0.004, 2, English), u"0.00"_s);
}

void tst_Words::aLevelSaysHowSureItIs()
{
    LevelEstimate estimate = certainEstimate(Sample::level(2));
    QCOMPARE(levelWithCertainty(Sample::scale(), estimate, English), u"Working, quite sure"_s);

    estimate.certainty = Certainty::Unsure;
    QCOMPARE(levelWithCertainty(Sample::scale(), estimate, English), u"Working, unsure"_s);
}

void tst_Words::aTargetIsAtLeast()
{
    QCOMPARE(atLeast(Sample::scale(), Sample::level(3), English), u"at least Advanced"_s);
    QCOMPARE(atLeast(Sample::scale(), Sample::level(3), French), u"at least Avancé"_s);
}

void tst_Words::gapsSayPerhapsWhenUnsure_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("words");

    // The target is level 2; "level(s)" becomes singular or plural by translation.
    QTest::newRow("gap") << static_cast<int>(GapState::Gap) << 0 << u"2 level(s)"_s;
    QTest::newRow("unsure, below")
        << static_cast<int>(GapState::Unsure) << 1 << u"perhaps 1 level(s)"_s;
    QTest::newRow("unsure, at it") << static_cast<int>(GapState::Unsure) << 2 << u"perhaps none"_s;
    QTest::newRow("met") << static_cast<int>(GapState::Met) << 2 << u"none"_s;
    QTest::newRow("exceeded") << static_cast<int>(GapState::Met) << 3 << u"1 level(s) above"_s;
}

void tst_Words::gapsSayPerhapsWhenUnsure()
{
    QFETCH(int, state);
    QFETCH(int, level);
    QFETCH(QString, words);

    Gap gap;
    gap.target = Sample::level(2);
    gap.estimate = certainEstimate(Sample::level(level));
    gap.gap = qMax(0, 2 - level);
    gap.state = static_cast<GapState>(state);

    QCOMPARE(gapWords(gap), words);
}

void tst_Words::everyValueHasItsOwnWord()
{
    const QStringList words = {
        importanceWord(Importance::Asset),
        importanceWord(Importance::Essential),
        readinessWord(ReadinessState::Ready),
        readinessWord(ReadinessState::Nearly),
        readinessWord(ReadinessState::Developing),
        modeWord(Mode::Quick),
        modeWord(Mode::Standard),
        modeWord(Mode::Thorough),
        phaseWord(Phase::Discovery),
        phaseWord(Phase::Alpha),
        phaseWord(Phase::Beta),
        phaseWord(Phase::Live),
        statusWord(CompetencyStatus::Rated),
        statusWord(CompetencyStatus::NotApplicable),
        statusWord(CompetencyStatus::PreferNot),
        statusWord(CompetencyStatus::NotRated),
        certaintyWord(Certainty::Fairly),
    };

    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
