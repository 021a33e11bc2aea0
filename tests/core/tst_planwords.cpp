// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explainplan.h"
#include "core/explanations/planwords.h"
#include "tests/support/learning.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_PlanWords : public QObject
{
    Q_OBJECT

private slots:
    void durationIsInHoursAndMinutes_data();
    void durationIsInHoursAndMinutes();
    void sentenceSaysWhatThePlanBuys();
    void sentenceCountsWhatIsLeftOut();
    void sentenceSaysThatNothingIsLeftOut();
    void nearBestPlanSaysByHowMuch();
    void emptyPlanSaysWhy();
    void planBeyondTheTimeSaysSo();
    void leftOutSentenceSaysWhatWouldChangeIt();
    void itemSaysWhatItClosesAndWhatWouldBeLost();
    void explanationHasTheFiguresOfThePlan();
    void wordsAreTheSameOnlyForTheSameThing();
};

namespace {

/// A person with two blocking gaps of one level each and an article for each.
struct Desk
{
    Desk()
    {
        catalogue.resources = {resource(u"A"_s, {u"SMP-01"_s}, {0, 1}, 60),
                               resource(u"B"_s, {u"SMP-02"_s}, {0, 1}, 60)};
        choices.budget = budget(120);
    }

    LearningPlan plan() const { return makePlan({gaps, catalogue, choices}); }
    QString sentence() const { return planSentence(plan(), gaps, QLocale::c()); }

    QList<Gap> gaps{gap(u"SMP-01"_s, 0, 1), gap(u"SMP-02"_s, 0, 1)};
    LearningCatalogue catalogue;
    PlanChoices choices;
};

} // namespace

void tst_PlanWords::durationIsInHoursAndMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("minutes") << 45 << u"45\u00a0min"_s << u"45 minute(s)"_s;
    QTest::newRow("an hour") << 60 << u"1\u00a0h"_s << u"60 minute(s)"_s;
    QTest::newRow("hour and a half") << 90 << u"1\u00a0h\u00a030\u00a0min"_s << u"90 minute(s)"_s;
    QTest::newRow("hours") << 240 << u"4\u00a0h"_s << u"4 hour(s)"_s;
    QTest::newRow("both") << 150 << u"2\u00a0h\u00a030\u00a0min"_s
                          << u"2\u00a0h\u00a030\u00a0min"_s;
}

void tst_PlanWords::durationIsInHoursAndMinutes()
{
    QFETCH(int, minutes);

    QTEST(durationText(minutes, QLocale::c()), "text");
    QTEST(durationWords(minutes, QLocale::c()), "words");
}

void tst_PlanWords::sentenceSaysWhatThePlanBuys()
{
    Desk desk;
    desk.choices.budget = budget(60);

    QCOMPARE(desk.sentence(),
             u"This plan uses all 60 minute(s) and closes 1 of your 2 blocking gap(s). No other "
             "plan closes more in that time."_s);
}

void tst_PlanWords::sentenceCountsWhatIsLeftOut()
{
    Desk desk;
    Gap unsure = gap(u"SMP-03"_s, 0, 1);
    unsure.state = GapState::Unsure;
    Gap asset = gap(u"SMP-04"_s, 0, 1);
    asset.importance = Importance::Asset;
    desk.gaps += {unsure, asset, gap(u"SMP-05"_s, 1, 1)};

    QCOMPARE(desk.sentence(),
             u"This plan uses all 2 hour(s) and closes your 2 blocking gap(s). 1 possible gap(s) "
             "are left out. 1 gap(s) in an asset are left out. No other plan closes more in that "
             "time."_s);
}

void tst_PlanWords::sentenceSaysThatNothingIsLeftOut()
{
    Desk desk;
    desk.choices.budget = budget(180);
    for (Gap &each : desk.gaps)
        each.state = GapState::Unsure;

    QCOMPARE(desk.sentence(),
             u"This plan uses 2 hour(s) of your 3 hour(s) and closes 2 gap(s). Nothing you need is "
             "left out. No other plan closes more in that time."_s);
}

void tst_PlanWords::nearBestPlanSaysByHowMuch()
{
    Desk desk;
    desk.choices.budget = budget(60);
    LearningPlan plan = desk.plan();
    plan.isExact = false;
    plan.bound = 2.5;

    const QString sentence = planSentence(plan, desk.gaps, QLocale::c());
    QVERIFY2(sentence.endsWith(u"It is near-best: another plan could close at most 25% more."_s),
             qPrintable(sentence));
    const Explanation explanation =
        explainPlan(Sample::catalog(), desk.catalogue, plan, QLocale::c());
    QVERIFY(explanation.arithmetic.last().contains(u"(2.50 − 2.00) / 2.00 = 25%"_s));
}

void tst_PlanWords::emptyPlanSaysWhy()
{
    Desk desk;
    desk.choices.budget = budget(30);
    QCOMPARE(desk.sentence(),
             u"Nothing useful fits in 30 minute(s). The smallest useful time is 60 minute(s)."_s);

    desk.choices.filters.excluded = {ItemKind::Article};
    QCOMPARE(desk.sentence(), u"Nothing that you allow closes one of your gaps."_s);

    desk.gaps.clear();
    QCOMPARE(desk.sentence(), u"There is no gap to close for this role."_s);
}

void tst_PlanWords::planBeyondTheTimeSaysSo()
{
    Desk desk;
    desk.choices.budget = budget(30);
    desk.choices.items = {choice(itemId(u"A"_s), Decision::Added)};

    QCOMPARE(desk.sentence(),
             u"What you added takes 60 minute(s), more than the 30 minute(s) you have. Nothing "
             "else was planned."_s);
}

void tst_PlanWords::leftOutSentenceSaysWhatWouldChangeIt()
{
    Desk desk;
    desk.choices.budget = budget(60);
    LearningPlan plan = desk.plan();
    QCOMPARE(leftOutSentence(plan, plan.leftOut.first(), QLocale::c()),
             u"The 60 minute(s) are full, and it closes no more than what it would replace. With "
             "60 minute(s) more it fits."_s);

    desk.choices.budget = budget(100);
    plan = desk.plan();
    QCOMPARE(
        leftOutSentence(plan, plan.leftOut.first(), QLocale::c()),
        u"It takes longer than the 40 minute(s) left, and it closes no more than what it would "
        "replace. With 20 minute(s) more it fits."_s);
}

void tst_PlanWords::itemSaysWhatItClosesAndWhatWouldBeLost()
{
    const Desk desk;
    const LearningPlan plan = desk.plan();

    QCOMPARE(closesSentence(Sample::catalog(), plan.items.first().closes.first(), QLocale::c()),
             u"Closes 1 step(s) of Skill SMP-01: Not yet to Foundation."_s);
    QCOMPARE(lossSentence(plan, plan.items.first(), QLocale::c()),
             u"Without it, the plan would close 50% less."_s);
    PlannedItem needless = plan.items.first();
    needless.lossWithout = 0.0;
    QCOMPARE(lossSentence(plan, needless, QLocale::c()),
             u"Without it, the plan would close as much."_s);
}

void tst_PlanWords::explanationHasTheFiguresOfThePlan()
{
    Desk desk;
    desk.catalogue.resources[0].durationMinutes.reset();

    const Explanation explanation =
        explainPlan(Sample::catalog(), desk.catalogue, desk.plan(), QLocale::c());

    QCOMPARE(explanation.inputs.at(0), u"“A”: 1\u00a0h (estimate); lost without it: 2.00."_s);
    QCOMPARE(explanation.inputs.at(2), u"“B”: 1\u00a0h; lost without it: 2.00."_s);
    QCOMPARE(explanation.arithmetic.at(0), u"Time: 2\u00a0h of 2\u00a0h."_s);
    QCOMPARE(explanation.arithmetic.at(1), u"Steps closed are worth 4.00 of 4.00."_s);
}

void tst_PlanWords::wordsAreTheSameOnlyForTheSameThing()
{
    QSet<QString> kinds;
    for (int kind = 0; kind <= static_cast<int>(ItemKind::Practice); ++kind)
        kinds.insert(itemKindWord(static_cast<ItemKind>(kind)));
    QCOMPARE(kinds.size(), 8);
    QSet<QString> reasons;
    for (int reason = 0; reason <= static_cast<int>(RejectionReason::Other); ++reason)
        reasons.insert(rejectionText(static_cast<RejectionReason>(reason)));
    QCOMPARE(reasons.size(), 6);
    QSet<QString> states;
    for (int state = 0; state <= static_cast<int>(ItemProgress::Done); ++state)
        states.insert(progressWord(static_cast<ItemProgress>(state)));
    QCOMPARE(states.size(), 3);
}

QTEST_GUILESS_MAIN(tst_PlanWords)
#include "tst_planwords.moc"
