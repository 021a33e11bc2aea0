// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reassess.h"

#include "core/history/reassessment.h"
#include "core/plans/touchedcompetencies.h"
#include "tests/support/historyperson.h"
#include "tests/support/pagewords.h"
#include "ui/pages/assess/earlieranswers.h"
#include "ui/pages/assess/openassessmentcard.h"
#include "ui/pages/assess/preparepage.h"
#include "ui/pages/assess/ratepage.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/nextstep.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/choicecard.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Reassess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyTheScopeIsAsked();
    void whatWasCarriedIsMarkedAndNotUndone();
    void theHistorySaysWhatWasNotAskedAgain();
    void confirmedAnswersAreNewOnes();
    void rateAgainGoesOnWithTheOpenOne();
    void doneItemsTellWhatWasTouched();
    void anOpenAssessmentKeepsItsVersion();
    void aLostVersionCanOnlyBeFinished();
    void earlierAnswersAreHiddenUntilAskedFor();
    void aCompetencyIsConfirmedAtOnce();
    void whoCameToConfirmIsAsked();
    void preparingOffersToRateAgain();
};

static const CompetencyId First(u"CYB-01"_s);
static const CompetencyId Second(u"CYB-07"_s);

/// A person with one finished assessment of the changed framework, and a session on it.
struct Again
{
    explicit Again(const Framework &made)
    {
        person.finish(made, 2, 3);
        content.catalog = person.newest;
    }
    Again() : Again(Changed::changedVersion()) {}

    AssessmentSession &load()
    {
        session = std::make_unique<AssessmentSession>(content, person.store->assessments(),
                                                      person.clock, &person.store->frameworks());
        [[maybe_unused]] const auto loaded = session->load();
        Q_ASSERT(loaded);
        return *session;
    }

    HistoryPerson person;
    Content content;
    std::unique_ptr<AssessmentSession> session;
};

void tst_Reassess::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
}

void tst_Reassess::onlyTheScopeIsAsked()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(startAgain(session, planAsBefore(session), {First, Second}));

    QCOMPARE(session.progress().total, 7);
    QCOMPARE(session.progress().done, 5);
    QCOMPARE(session.progress().next, std::optional(First));
    QVERIFY(!session.result().competency(First)->estimate);
    QVERIFY(session.result().competency(CompetencyId(u"CYB-08"_s))->estimate);
}

void tst_Reassess::whatWasCarriedIsMarkedAndNotUndone()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(startAgain(session, planAsBefore(session), {First}));
    QVERIFY(!session.undoable());

    const auto history = again.person.store->assessments().history(session.open()->id);
    QVERIFY(history);
    QCOMPARE(history->done.size(), 18); // three answers for each of the other six
    for (const Change &change : history->done)
        QCOMPARE(originOf(change.id), ChangeOrigin::Carried);
    QCOMPARE(
        carriedCompetencies(session.catalog(), session.open()->responses, history->done).size(), 6);

    const StatementId statement(u"CYB-08-L1a"_s);
    QVERIFY(session.change(keyOf(statement), *Rating::fromInt(0)));
    QVERIFY(session.undoable());
    const auto later = again.person.store->assessments().history(session.open()->id);
    QCOMPARE(carriedCompetencies(session.catalog(), session.open()->responses, later->done).size(),
             5);
}

void tst_Reassess::theHistorySaysWhatWasNotAskedAgain()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(startAgain(session, planAsBefore(session), {First}));
    for (const Responses::Entry &each :
         earlierAnswers(session.catalog(), First, session.lastFinished()->responses))
        QVERIFY(session.change(each.key, *Rating::fromInt(3)));
    QVERIFY(session.finish());
    QVERIFY(again.person.session.load());

    const FrameworkComparison whole = again.person.session.comparison(0, 1).constFirst();
    QVERIFY(whole.competencies.at(0).change);
    QCOMPARE(whole.competencies.at(1).hindrance, Hindrance::NotAskedAgain);
    QCOMPARE(whole.compared, 7);
    QVERIFY(whole.change);
    QVERIFY(whole.change->z > 0.0);
}

void tst_Reassess::confirmedAnswersAreNewOnes()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(startToConfirm(session, planAsBefore(session)));
    QVERIFY(session.isConfirming());
    QCOMPARE(toConfirm(session, First).size(), 3);

    QVERIFY(confirm(session, toConfirm(session, First)));
    QVERIFY(toConfirm(session, First).isEmpty());
    QCOMPARE(session.result().competency(First)->estimate->mean,
             session.lastFinishedResult().competency(First)->estimate->mean);
    const auto history = again.person.store->assessments().history(session.open()->id);
    QCOMPARE(originOf(history->done.constFirst().id), ChangeOrigin::Confirmed);
    QVERIFY(carriedKeys(history->done).isEmpty());
    QVERIFY(session.undoable());          // unlike what was carried over
    QVERIFY(again.load().isConfirming()); // after a restart
}

void tst_Reassess::rateAgainGoesOnWithTheOpenOne()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(rateAgain(session, {First}));
    const AssessmentId open = session.open()->id;
    QCOMPARE(session.progress().next, std::optional(First));

    QVERIFY(rateAgain(session, {Second}));
    QCOMPARE(session.open()->id, open);
}

void tst_Reassess::doneItemsTellWhatWasTouched()
{
    LearningCatalogue catalogue;
    LearningResource course;
    course.id = ResourceId(u"course"_s);
    course.competencies = {First, Second};
    catalogue.resources = {course};
    PlanChoices choices;
    ItemChoice practice;
    practice.item = {ResourceId(u"practice"_s), First};
    ItemChoice resource;
    resource.item.resource = course.id;
    practice.progress = ItemProgress::Done;
    choices.items = {practice, resource};
    QCOMPARE(touchedCompetencies(choices, catalogue), QList{First});

    choices.items[1].progress = ItemProgress::Done;
    QCOMPARE(touchedCompetencies(choices, catalogue), (QList{First, Second}));
    choices.items[1].item.resource = ResourceId(u"gone"_s);
    QCOMPARE(touchedCompetencies(choices, catalogue), QList{First});
}

void tst_Reassess::anOpenAssessmentKeepsItsVersion()
{
    Again again;
    const Framework &before = again.person.before;
    const AssessmentPlan plan{{{before.id, before.version, before.sha256}}, Mode::Quick, false};
    QVERIFY(again.person.store->assessments().start(AssessmentId(u"open"_s), plan,
                                                    again.person.clock.now()));
    AssessmentSession &session = again.load();

    QCOMPARE(session.catalog().frameworks.constFirst().version, u"0.1.0"_s);
    QCOMPARE(session.content().catalog.frameworks.constFirst().version, u"0.2.0"_s);
    QVERIFY(session.lostVersions().isEmpty());
    QVERIFY(session.change(keyOf(StatementId(u"CYB-06-L1a"_s)), *Rating::fromInt(3)));
    QVERIFY(session.result().competency(CompetencyId(u"CYB-06"_s))->estimate);

    OpenAssessmentCard card(session);
    card.refresh();
    card.show();
    QVERIFY(visibleWords(card).join(u' ').contains(u"Cybersecurity 0.1.0"_s));

    QVERIFY(session.finish());
    QCOMPARE(session.catalog().frameworks.constFirst().version, u"0.1.0"_s);
    QVERIFY(session.lastFinishedResult().competency(CompetencyId(u"CYB-06"_s))->estimate);
    QVERIFY(session.start(planAsBefore(session)));
    QCOMPARE(session.catalog().frameworks.constFirst().version, u"0.2.0"_s);
}

void tst_Reassess::aLostVersionCanOnlyBeFinished()
{
    Again again;
    const AssessmentPlan plan{
        {{again.person.before.id, u"0.0.9"_s, QByteArray(32, 'x')}}, Mode::Quick, false};
    QVERIFY(again.person.store->assessments().start(AssessmentId(u"open"_s), plan,
                                                    again.person.clock.now()));
    AssessmentSession &session = again.load();

    QCOMPARE(session.lostVersions().size(), 1);
    QCOMPARE(session.progress().total, 0);
    QCOMPARE(nextStep(session), NextStep::Finish);
    QVERIFY(session.finish());
}

/// The rate page over \a session, shown.
static std::unique_ptr<RatePage> ratePage(AssessmentSession &session)
{
    auto page = std::make_unique<RatePage>(session);
    page->resize(1088, 697);
    page->refresh();
    page->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
    return page;
}

void tst_Reassess::earlierAnswersAreHiddenUntilAskedFor()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(session.start(planAsBefore(session)));
    const auto page = ratePage(session);

    QVERIFY(!visibleWords(*page).join(u' ').contains(u"you answered this"_s));
    QTest::mouseClick(visibleButton(*page, u"Show &my earlier answer"_s), Qt::LeftButton);
    const QString words = visibleWords(*page).join(u' ');
    QVERIFY(words.contains(u"On Oct 3, 2026 you "_s));
    QVERIFY(words.contains(u"The competency as a whole was: Working"_s));
    QTest::mouseClick(visibleButton(*page, u"&Hide it again"_s), Qt::LeftButton);
    QVERIFY(!visibleWords(*page).join(u' ').contains(u"On Oct 3, 2026 you "_s));
}

void tst_Reassess::aCompetencyIsConfirmedAtOnce()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(session.start(planAsBefore(session)));
    const auto page = ratePage(session);

    QTest::mouseClick(visibleButton(*page, u"Show &my earlier answer"_s), Qt::LeftButton);
    QTest::mouseClick(visibleButton(*page, u"All 3 earlier answers here are still right"_s),
                      Qt::LeftButton);
    QCOMPARE(session.open()->responses.entries().size(), 3);
    QCOMPARE(session.progress().done, 1);
    QVERIFY(!page->findChild<EarlierAnswers *>()->isVisible());
}

void tst_Reassess::whoCameToConfirmIsAsked()
{
    Again again;
    AssessmentSession &session = again.load();
    QVERIFY(startToConfirm(session, planAsBefore(session)));
    const auto page = ratePage(session);

    const QString words = visibleWords(*page).join(u' ');
    QVERIFY(words.contains(u"still right for this competency?"_s));
    QVERIFY(!words.contains(u"The competency as a whole was"_s));
    QVERIFY(visibleButton(*page, u"All 3 earlier answers here are still right"_s));
}

static ChoiceCard *choiceCard(const QWidget &page, const QString &name)
{
    for (ChoiceCard *each : page.findChildren<ChoiceCard *>()) {
        if (each->accessibleName() == name && each->isVisible())
            return each;
    }
    return nullptr;
}

void tst_Reassess::preparingOffersToRateAgain()
{
    Again again;
    AssessmentSession &session = again.load();
    PreparePage page(session);
    page.resize(1088, 697);
    page.refresh();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy wanted(&page, &Page::placeWanted);

    QVERIFY(choiceCard(page, u"Everything anew"_s));
    QVERIFY(!choiceCard(page, u"Only what I learned about"_s));
    QVERIFY(choiceCard(page, u"Standard"_s));
    page.setTouched([] { return QList{First}; });
    QTest::mouseClick(choiceCard(page, u"Only what I learned about"_s), Qt::LeftButton);
    QVERIFY(!choiceCard(page, u"Standard"_s));

    QTest::mouseClick(visibleButton(page, u"&Start rating"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(session.progress().done, 6);
    QCOMPARE(session.progress().next, std::optional(First));
}

QTEST_MAIN(tst_Reassess)
#include "tst_reassess.moc"
