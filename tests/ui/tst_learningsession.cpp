// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/learningsession.h"

#include "tests/support/learningdesk.h"
#include "ui/session/planedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_LearningSession : public QObject
{
    Q_OBJECT

private slots:
    void stageSaysWhatIsMissing();
    void nextRoleIsPlannedForOnRequest();
    void decisionsGoToDiskFirst();
    void nothingChangesWhenStoringFails();
    void undoAndRedoCoverEveryVerb();
    void aNewChangeForgetsWhatWasUndone();
    void rejectedIsNeitherPlannedNorSuggested();
    void replacingTakesTheItemOut();
    void addedStaysWhateverTheTime();
    void makingRoomAddsTimeInFives();
    void doneKeepsItsDayAndTakesTimeInThisRound();
    void doneBeforeTheseLevelsTakesNoTime();
    void movingChangesTheOrder();
    void theEndsDoNotMove();
    void nextIsTheOneUnderWay();
    void aTakenBackDecisionLeavesNoTrace();
};

void tst_LearningSession::stageSaysWhatIsMissing()
{
    LearningDesk desk;
    QCOMPARE(desk.learning.figures().stage(), LearningStage::NothingRated);
    desk.rateAll();
    QCOMPARE(desk.learning.figures().stage(), LearningStage::NoRole);
    desk.choose(u"it-02-inf"_s);
    QCOMPARE(desk.learning.figures().stage(), LearningStage::Ready);
    QVERIFY(!desk.order().isEmpty());
}

void tst_LearningSession::nextRoleIsPlannedForOnRequest()
{
    LearningDesk desk;
    desk.getReady();
    QCOMPARE(desk.learning.role()->id, RoleId(u"it-02-inf"_s));
    QCOMPARE(desk.learning.otherRole()->id, RoleId(u"it-03-ic-inf"_s));
    desk.learning.showOtherRole();
    QCOMPARE(desk.learning.role()->id, RoleId(u"it-03-ic-inf"_s));
    QCOMPARE(desk.learning.roleKind(), RoleKind::Next);

    desk.choose({}, u"it-03-ic-inf"_s);
    QCOMPARE(desk.learning.role()->id, RoleId(u"it-03-ic-inf"_s));
    QVERIFY(!desk.learning.otherRole());
}

void tst_LearningSession::decisionsGoToDiskFirst()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    PlanChoices seen;
    connect(&desk.learning, &LearningSession::changed, &desk.learning,
            [&] { seen = *desk.planStore.load(); });
    QVERIFY(desk.learning.add(item));
    QCOMPARE(seen, desk.learning.choices());
    QCOMPARE(desk.choiceOf(item).decision, Decision::Added);

    LearningSession again({desk.assessments, desk.profiles, desk.planStore, desk.clock});
    QVERIFY(again.load());
    QCOMPARE(again.choices(), desk.learning.choices());
    QVERIFY(!again.undoable());
}

void tst_LearningSession::nothingChangesWhenStoringFails()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    QVERIFY(desk.learning.setNote(item, u"before"_s));
    const PlanChoices before = desk.learning.choices();
    QSignalSpy failed(&desk.learning, &LearningSession::failed);
    QSignalSpy changed(&desk.learning, &LearningSession::changed);

    desk.planStore.failure = Error{ErrorCode::StoreFull, u"plan"_s};
    QVERIFY(!desk.learning.add(item));
    QVERIFY(!desk.learning.setBudget(budgetOf(120)));
    QVERIFY(!desk.learning.undo());
    QCOMPARE(failed.count(), 3);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(desk.learning.choices(), before);
    QVERIFY(desk.learning.undoable());
    QVERIFY(!desk.learning.redoable());
}

void tst_LearningSession::undoAndRedoCoverEveryVerb()
{
    LearningDesk desk;
    desk.getReady();
    LearningSession &session = desk.learning;
    const PlanItemId item = desk.order().constLast();
    QList<PlanChoices> states{session.choices()};
    const auto remember = [&](bool done) {
        QVERIFY(done);
        states.append(session.choices());
    };
    remember(session.setBudget(budgetOf(120)));
    remember(session.setFilters(PlanFilters{true, false, {}, false}));
    remember(session.add(item));
    remember(session.setNote(item, u"with Sam"_s));
    remember(session.setProgress(item, ItemProgress::Done));
    remember(session.reject(item, RejectionReason::TooLong));
    remember(session.restore(item));

    QCOMPARE(session.undoable()->subject, UndoSubject::LearningPlan);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(session.undo());
        QCOMPARE(session.choices(), states.at(i));
        QCOMPARE(*desk.planStore.load(), states.at(i));
    }
    QVERIFY(!session.undoable());
    QVERIFY(!session.undo());
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(session.redo());
        QCOMPARE(session.choices(), states.at(i));
    }
    QVERIFY(!session.redoable());
}

void tst_LearningSession::aNewChangeForgetsWhatWasUndone()
{
    LearningDesk desk;
    desk.getReady();
    QVERIFY(desk.learning.setBudget(budgetOf(60, 8)));
    QVERIFY(desk.learning.undo());
    QVERIFY(desk.learning.setBudget(budgetOf(60, 2)));
    QVERIFY(!desk.learning.redoable());
}

void tst_LearningSession::rejectedIsNeitherPlannedNorSuggested()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    QVERIFY(desk.learning.reject(item, RejectionReason::NotRelevant));
    QVERIFY(!desk.learning.figures().planned(item));
    QCOMPARE(desk.learning.figures().leftOut(item)->reason, LeftOutReason::Rejected);
    for (const GapSuggestions &gap : desk.learning.figures().suggestions()) {
        for (const StepSuggestions &step : gap.steps) {
            for (const Suggestion &each : step.onTheJob + step.withPeople + step.courses)
                QVERIFY(each.candidate.id != item);
        }
    }
    QVERIFY(desk.learning.restore(item));
    QVERIFY(desk.learning.figures().planned(item));
}

void tst_LearningSession::replacingTakesTheItemOut()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    QVERIFY(desk.learning.replace(item));
    QVERIFY(!desk.order().contains(item));
    QCOMPARE(desk.choiceOf(item).rejection, RejectionReason::Other);
}

void tst_LearningSession::addedStaysWhateverTheTime()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.learning.figures().plan().leftOut.constFirst().id;
    QVERIFY(desk.learning.setBudget(budgetOf(5, 1)));
    QVERIFY(desk.learning.add(item));
    QVERIFY(desk.learning.figures().planned(item)->isLocked);
    QVERIFY(desk.learning.figures().plan().usedMinutes > 5);
}

void tst_LearningSession::makingRoomAddsTimeInFives()
{
    LeftOutItem item;
    item.id.resource = ResourceId(u"course"_s);
    item.minutesMissing = 15;
    PlanChoices choices;
    // 15 minutes over 4 weeks are 3.75 a week, in fives 5.
    QCOMPARE(withRoomFor(choices, item).budget.minutesPerWeek, 65);
    choices.budget.weeks = 1;
    QCOMPARE(withRoomFor(choices, item).budget.minutesPerWeek, 75);
    item.minutesMissing = 16;
    QCOMPARE(withRoomFor(choices, item).budget.minutesPerWeek, 80);
    QCOMPARE(withRoomFor(choices, item).items.constFirst().decision, Decision::Added);
}

void tst_LearningSession::doneKeepsItsDayAndTakesTimeInThisRound()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    desk.clock.time = desk.clock.time.addDays(3);
    QVERIFY(desk.learning.setProgress(item, ItemProgress::Done));
    QCOMPARE(desk.choiceOf(item).doneAt, desk.clock.time);
    QCOMPARE(desk.learning.done().constFirst().item, item);
    QVERIFY(desk.learning.figures().planned(item));
    QVERIFY(!desk.order().contains(item));
}

void tst_LearningSession::doneBeforeTheseLevelsTakesNoTime()
{
    LearningDesk desk;
    desk.getReady();
    const PlanItemId item = desk.order().constFirst();
    QVERIFY(desk.learning.setProgress(item, ItemProgress::Done));
    desk.clock.time = desk.clock.time.addDays(90);
    desk.rateAll();
    QVERIFY(!desk.learning.figures().planned(item));
    QCOMPARE(desk.learning.done().size(), 1);
    QCOMPARE(desk.choiceOf(item).progress, ItemProgress::Done);
}

void tst_LearningSession::movingChangesTheOrder()
{
    LearningDesk desk;
    desk.getReady();
    const QList<PlanItemId> before = desk.order();
    QVERIFY(before.size() >= 3);
    qsizetype moved = -1;
    for (qsizetype i = 1; i < before.size() && moved < 0; ++i)
        moved = desk.learning.moveUp(before.at(i)) ? i : -1;
    QVERIFY(moved > 0);
    QVERIFY(desk.order() != before);
    QCOMPARE(desk.order().indexOf(before.at(moved)), moved - 1);
    QVERIFY(desk.learning.moveDown(before.at(moved)));
    QCOMPARE(desk.order(), before);
    QVERIFY(desk.learning.undo());
    QCOMPARE(desk.order().indexOf(before.at(moved)), moved - 1);
}

void tst_LearningSession::theEndsDoNotMove()
{
    LearningDesk desk;
    desk.getReady();
    const PlanChoices before = desk.learning.choices();
    QVERIFY(!desk.learning.moveUp(desk.order().constFirst()));
    QVERIFY(!desk.learning.moveDown(desk.order().constLast()));
    QVERIFY(!desk.learning.moveUp({}));
    QCOMPARE(desk.learning.choices(), before);
}

void tst_LearningSession::nextIsTheOneUnderWay()
{
    LearningDesk desk;
    desk.getReady();
    QCOMPARE(desk.learning.figures().next()->id, desk.order().constFirst());
    const PlanItemId last = desk.order().constLast();
    QVERIFY(desk.learning.setProgress(last, ItemProgress::Doing));
    QCOMPARE(desk.learning.figures().next()->id, last);
}

void tst_LearningSession::aTakenBackDecisionLeavesNoTrace()
{
    LearningDesk desk;
    desk.getReady();
    QVERIFY(!desk.learning.isRunning());
    const PlanItemId item = desk.order().constFirst();
    QVERIFY(desk.learning.add(item));
    QVERIFY(desk.learning.isRunning());
    QVERIFY(desk.learning.restore(item));
    QCOMPARE(desk.learning.choices(), PlanChoices());
    QVERIFY(!desk.learning.isRunning());
}

QTEST_MAIN(tst_LearningSession)

#include "tst_learningsession.moc"
