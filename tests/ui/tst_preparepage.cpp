// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/preparepage.h"

#include "tests/support/sampleanswers.h"
#include "ui/widgets/choicecard.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_PreparePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingInStandardIsTheDefault();
    void totalFollowsEveryChoice();
    void cardsAreCheckBoxesAndRadioButtonsToReaders();
    void tabStopsOnceAtTheModes();
    void arrowsMoveBetweenModes();
    void spaceTogglesAFramework();
    void startCreatesThePlanChosen();
    void startWithoutFrameworkExplainsItself();
    void choicesSurviveALanguageChange();
    void openAssessmentOffersToContinue();
    void discardAsksOnceMore();
    void unofficialFrameworkSaysSo();

private:
    bool shows(const QString &text) const;
    QPushButton *button(const QString &text) const;
    ChoiceCard *card(const QString &name) const;

    Content m_content;
    FixedClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_assessments;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<PreparePage> m_page;
};

void tst_PreparePage::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_PreparePage::init()
{
    m_assessments = std::make_unique<InMemoryAssessmentRepository>();
    m_session = std::make_unique<AssessmentSession>(m_content, *m_assessments, m_clock);
    m_page = std::make_unique<PreparePage>(*m_session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_PreparePage::cleanup()
{
    m_page.reset();
}

bool tst_PreparePage::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *each) { return each->isVisible() && each->text() == text; });
}

QPushButton *tst_PreparePage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

static ChoiceCard *cardNamed(const QWidget &page, const QString &name)
{
    for (ChoiceCard *each : page.findChildren<ChoiceCard *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

ChoiceCard *tst_PreparePage::card(const QString &name) const
{
    return cardNamed(*m_page, name);
}

void tst_PreparePage::everythingInStandardIsTheDefault()
{
    QTest::mouseClick(button(u"&Start rating"_s), Qt::LeftButton);
    QVERIFY(m_session->open());
    QCOMPARE(m_session->open()->plan, planOfAll(m_content, Mode::Standard));
}

void tst_PreparePage::totalFollowsEveryChoice()
{
    // Quick: 21 competencies × 3 statements × 12 s = 12.6 min.
    QTest::mouseClick(card(u"Quick"_s), Qt::LeftButton);
    QVERIFY(shows(u"In total about 13 minutes for 21 competencies."_s));
    // Less 7 competencies: 14 × 3 × 12 s = 8.4 min.
    QTest::mouseClick(card(u"Innovation"_s), Qt::LeftButton);
    QVERIFY(shows(u"In total about 8 minutes for 14 competencies."_s));
    // And 14 × 3 questions × 40 s = 28 min: 36.4 together.
    QTest::mouseClick(card(u"Include knowledge questions"_s), Qt::LeftButton);
    QVERIFY(shows(u"In total about 36 minutes for 14 competencies."_s));
}

void tst_PreparePage::cardsAreCheckBoxesAndRadioButtonsToReaders()
{
    const auto reader = [this](const QString &name) {
        return QAccessible::queryAccessibleInterface(card(name));
    };
    QCOMPARE(reader(u"Innovation"_s)->role(), QAccessible::CheckBox);
    QVERIFY(reader(u"Innovation"_s)->state().checked);
    QCOMPARE(reader(u"Quick"_s)->role(), QAccessible::RadioButton);
    QVERIFY(reader(u"Quick"_s)->state().checkable);
    QVERIFY(!reader(u"Quick"_s)->state().checked);
    QVERIFY(reader(u"Standard"_s)->state().checked);
    QVERIFY(reader(u"Quick"_s)->text(QAccessible::Description).contains(u"6 of 10"_s));
}

void tst_PreparePage::tabStopsOnceAtTheModes()
{
    card(u"Cybersecurity"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(card(u"Standard"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(card(u"Include knowledge questions"_s)->hasFocus());
}

void tst_PreparePage::arrowsMoveBetweenModes()
{
    card(u"Standard"_s)->setFocus();
    QTest::keyClick(card(u"Standard"_s), Qt::Key_Right);
    QVERIFY(card(u"Thorough"_s)->isChecked());
    QVERIFY(card(u"Thorough"_s)->hasFocus());
    QVERIFY(!card(u"Standard"_s)->isChecked());
}

void tst_PreparePage::spaceTogglesAFramework()
{
    QWidget *first = m_page->firstFocus();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(!card(u"Basic technology"_s)->isChecked());
}

void tst_PreparePage::startCreatesThePlanChosen()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(card(u"Thorough"_s), Qt::LeftButton);
    QTest::mouseClick(card(u"Basic technology"_s), Qt::LeftButton);
    QTest::mouseClick(card(u"Include knowledge questions"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"&Start rating"_s), Qt::LeftButton);

    AssessmentPlan expected = planOfAll(m_content, Mode::Thorough, true);
    expected.frameworks.removeFirst();
    QCOMPARE(m_session->open()->plan, expected);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Rate);
}

void tst_PreparePage::startWithoutFrameworkExplainsItself()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    for (const QString &name : {u"Basic technology"_s, u"Innovation"_s, u"Cybersecurity"_s})
        QTest::mouseClick(card(name), Qt::LeftButton);
    QVERIFY(!shows(u"Choose at least one framework first."_s));
    QTest::mouseClick(button(u"&Start rating"_s), Qt::LeftButton);

    QVERIFY(shows(u"Choose at least one framework first."_s));
    QVERIFY(card(u"Basic technology"_s)->hasFocus());
    QVERIFY(!m_session->open());
    QCOMPARE(wanted.size(), 0);

    QTest::keyClick(card(u"Basic technology"_s), Qt::Key_Space);
    QVERIFY(!shows(u"Choose at least one framework first."_s));
}

void tst_PreparePage::choicesSurviveALanguageChange()
{
    QTest::mouseClick(card(u"Thorough"_s), Qt::LeftButton);
    QTest::mouseClick(card(u"Innovation"_s), Qt::LeftButton);
    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);

    QVERIFY(card(u"Technologie de base"_s)->isChecked());
    QVERIFY(!card(u"Innovation"_s)->isChecked());
    QVERIFY(card(u"Thorough"_s)->isChecked());
}

void tst_PreparePage::openAssessmentOffersToContinue()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    m_session->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(2, *m_assessments, *m_session));
    m_page->refresh();

    QVERIFY(!button(u"&Start rating"_s));
    QVERIFY(shows(u"2 of 21 competencies are rated. Finish or discard it before you plan another "
                  "one."_s));
    QCOMPARE(m_page->firstFocus(), button(u"&Continue"_s));
    QTest::mouseClick(button(u"&Continue"_s), Qt::LeftButton);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Rate);
}

void tst_PreparePage::discardAsksOnceMore()
{
    m_session->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(2, *m_assessments, *m_session));
    m_page->refresh();

    QTest::mouseClick(button(u"&Discard it"_s), Qt::LeftButton);
    QVERIFY(m_session->open());
    QVERIFY(shows(u"Discard this assessment and its 6 answers? They cannot be brought back."_s));
    QVERIFY(button(u"&No, keep them"_s)->hasFocus());

    QTest::keyClick(button(u"&No, keep them"_s), Qt::Key_Space);
    QVERIFY(button(u"&Discard it"_s)->hasFocus());

    QTest::keyClick(button(u"&Discard it"_s), Qt::Key_Space);
    QTest::mouseClick(button(u"&Yes, discard the answers"_s), Qt::LeftButton);
    QVERIFY(!m_session->open());
    QVERIFY(button(u"&Start rating"_s));
    QVERIFY(m_page->firstFocus()->hasFocus());
}

void tst_PreparePage::unofficialFrameworkSaysSo()
{
    Content content = m_content;
    content.catalog.frameworks[1].official = false;
    AssessmentSession session(content, *m_assessments, m_clock);
    PreparePage page(session);
    for (const Framework &each : std::as_const(content.catalog.frameworks)) {
        const ChoiceCard *card = cardNamed(page, each.name.english);
        QVERIFY(card);
        QCOMPARE(card->accessibleDescription().contains(u"Unofficial"_s), !each.official);
    }
}

QTEST_MAIN(tst_PreparePage)
#include "tst_preparepage.moc"
