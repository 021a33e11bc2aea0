// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homepage.h"

#include "tests/support/sampleanswers.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/widgets/labelledmarks.h"
#include "ui/widgets/progressmarks.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_HomePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void greetsWithOrWithoutAlias();
    void firstTimeOffersStart();
    void nothingRatedHasNoDeadButton();
    void openAssessmentOffersContinue();
    void marksSayTheSameInWords();
    void ratedOffersQuestions();
    void answeredOffersReview();
    void finishedOffersResults();
    void aRunningPlanOffersItsNextItem();
    void ratedShowsTheStrongest();
    void levelZeroIsNotPraised();
    void roleLeadsToItsGaps();
    void nextRoleAloneIsShown();
    void aliasIsShownAsTyped();
    void primaryHasTheFocusAndEnterPressesIt();
    void tabVisitsTheButtonsInReadingOrder();

private:
    QStringList visibleWords() const;
    QPushButton *button(const QString &text) const;
    Place placeAfter(const QString &text);

    Content m_content;
    FixedClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_assessments;
    std::unique_ptr<InMemoryProfileRepository> m_profiles;
    std::unique_ptr<AssessmentSession> m_assessment;
    std::unique_ptr<ProfileSession> m_profile;
    InMemoryPlanRepository m_plans;
    std::unique_ptr<LearningSession> m_learning;
    std::unique_ptr<HomePage> m_page;
};

void tst_HomePage::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_HomePage::init()
{
    m_assessments = std::make_unique<InMemoryAssessmentRepository>();
    m_profiles = std::make_unique<InMemoryProfileRepository>();
    m_assessment = std::make_unique<AssessmentSession>(m_content, *m_assessments, m_clock);
    m_profile = std::make_unique<ProfileSession>(*m_profiles);
    m_learning = std::make_unique<LearningSession>(
        LearningSources{*m_assessment, *m_profile, m_plans, m_clock});
    m_page = std::make_unique<HomePage>(*m_assessment, *m_profile, *m_learning);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_HomePage::cleanup()
{
    m_page.reset();
}

QStringList tst_HomePage::visibleWords() const
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

QPushButton *tst_HomePage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

/// Where a click on the button \a text leads; fails when it leads nowhere.
Place tst_HomePage::placeAfter(const QString &text)
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QPushButton *found = button(text);
    if (!found)
        qFatal("no button %s", qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
    return wanted.value(0).value(0).value<Place>();
}

void tst_HomePage::greetsWithOrWithoutAlias()
{
    QVERIFY(visibleWords().contains(u"Welcome"_s));
    Profile profile;
    profile.alias = u"Alex"_s;
    m_profile->setProfile(profile);
    m_page->refresh();
    QVERIFY(visibleWords().contains(u"Welcome, Alex"_s));
    m_assessment->start(planOfAll(m_content, Mode::Standard));
    m_page->refresh();
    QVERIFY(visibleWords().contains(u"Welcome back, Alex"_s));
}

void tst_HomePage::firstTimeOffersStart()
{
    QCOMPARE(placeAfter(u"S&tart"_s), Place::Prepare);
    QVERIFY(visibleWords().contains(u"Find out where you stand"_s));
    for (const ProgressMarks *marks : m_page->findChildren<ProgressMarks *>())
        QVERIFY(!marks->isVisible());
}

void tst_HomePage::nothingRatedHasNoDeadButton()
{
    int buttons = 0;
    for (const QPushButton *each : m_page->findChildren<QPushButton *>())
        buttons += each->isVisible();
    QCOMPARE(buttons, 2);
    QVERIFY(button(u"Where is my &data"_s));
    QVERIFY(visibleWords().contains(u"Appears when you have rated a competency."_s));
}

void tst_HomePage::openAssessmentOffersContinue()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(7, *m_assessments, *m_assessment));
    m_page->refresh();

    // Fourteen competencies of three statements at twelve seconds: 8.4 minutes.
    const QString next =
        m_content.catalog.competency(m_content.catalog.competencies().at(7))->name.english;
    QVERIFY(visibleWords().contains(
        u"7 of 21 competencies rated, about 8 minutes left. Next: <b>%1</b>."_s.arg(next)));
    QCOMPARE(placeAfter(u"&Continue"_s), Place::Rate);
    QCOMPARE(placeAfter(u"&Review my answers"_s), Place::Review);
}

void tst_HomePage::marksSayTheSameInWords()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(8, *m_assessments, *m_assessment));
    m_page->refresh();

    const QList<ProgressMarks *> marks = m_page->findChildren<ProgressMarks *>();
    QCOMPARE(marks.size(), 3);
    const QStringList counts = {u"7 of 7"_s, u"1 of 7"_s, u"0 of 7"_s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(marks.at(i)->value(), counts.at(i).first(1).toInt());
        QVERIFY(marks.at(i)->accessibleName().endsWith(counts.at(i)));
        QVERIFY(visibleWords().contains(marks.at(i)->accessibleName()));
    }
}

void tst_HomePage::ratedOffersQuestions()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick, true));
    QVERIFY(rateFirst(21, *m_assessments, *m_assessment));
    m_page->refresh();
    QVERIFY(visibleWords().contains(u"Answer the knowledge questions"_s));
    QCOMPARE(placeAfter(u"&Continue"_s), Place::Questions);
}

void tst_HomePage::answeredOffersReview()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(21, *m_assessments, *m_assessment));
    m_page->refresh();
    QCOMPARE(placeAfter(u"Review and f&inish"_s), Place::Review);
}

void tst_HomePage::finishedOffersResults()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(21, *m_assessments, *m_assessment));
    m_assessment->finish();
    m_page->refresh();

    QCOMPARE(placeAfter(u"&See results"_s), Place::Results);
    QCOMPARE(placeAfter(u"Start a &new assessment"_s), Place::Prepare);
    const QString day = m_page->locale().toString(QDate(2026, 3, 2), QLocale::LongFormat);
    QVERIFY(visibleWords().join(u'\n').contains(day));
    QVERIFY(visibleWords().contains(u"Your results"_s));
}

void tst_HomePage::aRunningPlanOffersItsNextItem()
{
    QVERIFY(m_assessment->start(planOfAll(m_content, Mode::Quick)));
    QVERIFY(rateFirst(21, *m_assessments, *m_assessment));
    QVERIFY(m_assessment->finish());
    Profile profile;
    profile.currentRole = RoleId(u"it-02-inf"_s);
    QVERIFY(m_profile->setProfile(profile));
    m_page->refresh();
    QVERIFY(button(u"&See results"_s));

    const PlanItemId first = m_learning->figures().order().constFirst();
    QVERIFY(m_learning->setProgress(first, ItemProgress::Doing));
    m_page->refresh();
    QVERIFY(visibleWords().join(u' ').contains(u"Under way:"_s));
    QCOMPARE(placeAfter(u"Next plan &item"_s), Place::LearningPlan);
    QCOMPARE(placeAfter(u"See &suggestions"_s), Place::Suggestions);
}

void tst_HomePage::ratedShowsTheStrongest()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(3, *m_assessments, *m_assessment));
    m_page->refresh();

    const QString words = visibleWords().join(u'\n');
    const QString &best = m_content.catalog.frameworks.at(0).competencies.at(2).name.english;
    QVERIFY(words.contains(u"Strongest: %1."_s.arg(best)));
    // Three of seven are less than 60 %: no overall level yet.
    QVERIFY(!words.contains(u"overall,"_s));
    QCOMPARE(placeAfter(u"See res&ults"_s), Place::Results);
}

void tst_HomePage::roleLeadsToItsGaps()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(1, *m_assessments, *m_assessment));
    m_page->refresh();
    QCOMPARE(placeAfter(u"Ch&oose a role"_s), Place::Targets);

    Profile profile;
    profile.currentRole = RoleId(u"it-02-sof"_s);
    m_profile->setProfile(profile);
    m_page->refresh();
    QCOMPARE(placeAfter(u"See &gaps"_s), Place::Gaps);
    QVERIFY(visibleWords().contains(u"IT Analyst (IT-02) – IT Software Solutions"_s));
}

void tst_HomePage::levelZeroIsNotPraised()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    const Competency &first = m_content.catalog.frameworks.at(0).competencies.at(0);
    for (const Change &each : answers(first, 0))
        QVERIFY(m_assessment->change(each.key, each.after));
    m_page->refresh();

    QVERIFY(button(u"See res&ults"_s));
    QVERIFY(!visibleWords().join(u'\n').contains(u"Strongest:"_s));
}

void tst_HomePage::nextRoleAloneIsShown()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(1, *m_assessments, *m_assessment));
    Profile profile;
    profile.nextRole = RoleId(u"it-02-sof"_s);
    m_profile->setProfile(profile);
    m_page->refresh();

    QVERIFY(visibleWords().contains(u"Your next role"_s));
    QVERIFY(visibleWords().contains(u"IT Analyst (IT-02) – IT Software Solutions"_s));
    QCOMPARE(placeAfter(u"See &gaps"_s), Place::Gaps);
}

void tst_HomePage::aliasIsShownAsTyped()
{
    Profile profile;
    profile.alias = u"<b>x"_s;
    m_profile->setProfile(profile);
    m_page->refresh();

    const auto labels = m_page->findChildren<QLabel *>();
    const auto greeting = std::ranges::find(labels, u"Welcome, <b>x"_s, &QLabel::text);
    QVERIFY(greeting != labels.cend());
    QCOMPARE((*greeting)->textFormat(), Qt::PlainText);
}

void tst_HomePage::primaryHasTheFocusAndEnterPressesIt()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QWidget *first = m_page->firstFocus();
    first->setFocus();
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(wanted.value(0).value(0).value<Place>(), Place::Prepare);
}

void tst_HomePage::tabVisitsTheButtonsInReadingOrder()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(1, *m_assessments, *m_assessment));
    m_page->refresh();

    m_page->firstFocus()->setFocus();
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        visited.append(static_cast<QPushButton *>(QApplication::focusWidget())->text());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected = {u"&Continue"_s, u"&Review my answers"_s, u"See res&ults"_s,
                                  u"Ch&oose a role"_s, u"Where is my &data"_s};
    QCOMPARE(visited, expected);
}

QTEST_MAIN(tst_HomePage)
#include "tst_homepage.moc"
