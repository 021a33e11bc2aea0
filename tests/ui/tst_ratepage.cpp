// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/ratepage.h"

#include "tests/support/pagedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/overridedialog.h"
#include "ui/pages/assess/enoughpanel.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/jumplist.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

struct Desk : PageDesk<RatePage>
{
    using PageDesk::PageDesk;

    AnswerGroup *answers() const { return group(0); }
    EnoughPanel *enough() const { return page->findChild<EnoughPanel *>(); }
};

static AssessmentPlan quickPlan(bool withQuestions = false)
{
    return planOfAll(shipped(), Mode::Quick, withQuestions);
}

class tst_RatePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsChosenAtFirst();
    void arrowsMoveWithoutAnswering();
    void digitsAnswer();
    void clickOnARowAnswers();
    void nextWithoutAnswerStays();
    void answerThatCannotBeStoredIsNotShown();
    void enoughAnswersShowTheLevel();
    void enterGoesFromCompetencyToCompetency();
    void backReturnsToTheAnswerBefore();
    void changedAnswerIsKept();
    void letterLeavesCompetencyOut();
    void answerBringsCompetencyBack();
    void ownLevelNeedsAReason();
    void ownLevelIsKeptBesideTheAnswers();
    void noteIsSavedOnLeavingTheField();
    void lettersAreForWritingInTheNote();
    void pastPracticeIsStored();
    void listLeadsToACompetency();
    void lettersInTheListDoNotAnswer();
    void undoneChangeIsShown();
    void lastCompetencyLeadsToReview();
    void ratedFrameworkLeadsToItsQuestions();
    void roundAsksMoreOfTheUnsure();
    void placeIsKeptWhenRefreshed();
    void languageChangeKeepsFocusAndAnswer();
    void withoutAssessmentLeadsToThePlan();
    void isUsableAtEverySize_data();
    void isUsableAtEverySize();
};

void tst_RatePage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
}

void tst_RatePage::nothingIsChosenAtFirst()
{
    Desk desk(quickPlan());

    desk.show();

    QCOMPARE(QApplication::focusWidget(), desk.answers()->row(0));
    QVERIFY(!desk.answers()->chosenIndex());
    QVERIFY(!desk.enough()->isVisible());
    QCOMPARE(desk.answered(), 0);
}

void tst_RatePage::arrowsMoveWithoutAnswering()
{
    Desk desk(quickPlan());
    desk.show();

    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), desk.answers()->row(2));
    QCOMPARE(desk.answered(), 0);

    desk.press(Qt::Key_Space);
    QCOMPARE(desk.answers()->chosenIndex(), 2);
    QCOMPARE(desk.answered(), 1);
}

void tst_RatePage::digitsAnswer()
{
    Desk desk(quickPlan());
    desk.show();

    desk.press(Qt::Key_3);

    QCOMPARE(desk.answers()->chosenIndex(), 3);
    QCOMPARE(QApplication::focusWidget(), desk.answers()->row(3));
    QVERIFY(desk.session.open()->responses.entries().constFirst().value
            == ResponseValue(*Rating::fromInt(3)));
}

void tst_RatePage::clickOnARowAnswers()
{
    Desk desk(quickPlan());
    desk.show();
    AnswerRow *row = desk.answers()->row(1);

    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 3, 3));

    QCOMPARE(desk.answers()->chosenIndex(), 1);
    QCOMPARE(desk.answered(), 1);
}

void tst_RatePage::nextWithoutAnswerStays()
{
    Desk desk(quickPlan());
    desk.show();

    desk.press(Qt::Key_Return);
    QCOMPARE(desk.alert(), u"Choose an answer first."_s);
    QCOMPARE(desk.answered(), 0);
    QVERIFY(desk.primary()->isEnabled());

    desk.press(Qt::Key_1);
    QVERIFY(desk.alert().isEmpty());
}

void tst_RatePage::answerThatCannotBeStoredIsNotShown()
{
    Desk desk(quickPlan());
    desk.show();
    desk.press(Qt::Key_1);
    desk.repository.failure = Error{ErrorCode::StoreFull, u"store.sqlite"_s, {}, {}, {}};

    desk.press(Qt::Key_3);
    QCOMPARE(desk.answers()->chosenIndex(), 1);
    QVERIFY(desk.answers()->row(1)->isChecked() && !desk.answers()->row(3)->isChecked());
    QVERIFY(desk.page->findChild<MessageBar *>()->isVisible());

    desk.repository.failure.reset();
    desk.press(Qt::Key_3);
    QCOMPARE(desk.answers()->chosenIndex(), 3);
    QVERIFY(!desk.page->findChild<MessageBar *>()->isVisible());
}

/// Answers three statements, which is enough for the quick mode.
static void rateOne(const Desk &desk)
{
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_2);
}

void tst_RatePage::enoughAnswersShowTheLevel()
{
    Desk desk(quickPlan());
    desk.show();

    rateOne(desk);

    QVERIFY(desk.enough()->isVisible());
    QCOMPARE(QApplication::focusWidget(), desk.primary());
    QCOMPARE(desk.primary()->text(), u"&Next competency"_s);
    QVERIFY(desk.primary()->accessibleDescription().startsWith(u"Enough for this one: "_s));
    QVERIFY(desk.button(u"This does not look right"_s)->isVisible());
    QCOMPARE(desk.answers()->chosenIndex(), 2);
    QVERIFY2(!desk.page->scrollArea()->verticalScrollBar()->isVisible(), "nothing scrolls");
}

void tst_RatePage::enterGoesFromCompetencyToCompetency()
{
    Desk desk(quickPlan());
    desk.show();

    rateOne(desk);
    desk.press(Qt::Key_Return);

    QVERIFY(!desk.enough()->isVisible());
    QVERIFY(!desk.answers()->chosenIndex());
    QCOMPARE(QApplication::focusWidget(), desk.answers()->row(0));
    QCOMPARE(desk.session.progress().done, 1);
}

void tst_RatePage::backReturnsToTheAnswerBefore()
{
    Desk desk(quickPlan());
    desk.show();
    QVERIFY(!desk.button(u"Back"_s)->isEnabled());
    rateOne(desk);
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(desk.enough()->isVisible(), "the competency before, at its end");
    desk.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.answers()->chosenIndex(), 1);
    QVERIFY(!desk.enough()->isVisible());
    desk.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.answers()->chosenIndex(), 2);
    QVERIFY(!desk.button(u"Back"_s)->isEnabled());
}

void tst_RatePage::changedAnswerIsKept()
{
    Desk desk(quickPlan());
    desk.show();
    rateOne(desk);
    desk.press(Qt::Key_Left, Qt::AltModifier);

    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return);

    QCOMPARE(desk.answered(), 3);
    QVERIFY(desk.enough()->isVisible());
    QVERIFY(desk.responses().entries().at(1).value == ResponseValue(*Rating::fromInt(3)));
}

void tst_RatePage::letterLeavesCompetencyOut()
{
    Desk desk(quickPlan());
    desk.show();

    desk.press(Qt::Key_N);
    QVERIFY(desk.responses().exemption(desk.competency(0)) == Exemption::NotApplicable);
    QCOMPARE(QApplication::focusWidget(), desk.primary());
    QVERIFY(desk.enough()->isVisible());

    desk.press(Qt::Key_P);
    QVERIFY(desk.responses().exemption(desk.competency(0)) == Exemption::PreferNot);
    QCOMPARE(desk.group(1)->chosenIndex(), 1);

    desk.press(Qt::Key_Return);
    QVERIFY(!desk.group(1)->chosenIndex());
}

void tst_RatePage::answerBringsCompetencyBack()
{
    Desk desk(quickPlan());
    desk.show();
    desk.press(Qt::Key_N);

    desk.press(Qt::Key_0);

    QVERIFY(!desk.responses().exemption(desk.competency(0)));
    QCOMPARE(desk.answers()->chosenIndex(), 0);
    QVERIFY(!desk.enough()->isVisible());
}

static OverrideDialog *openedDialog(const Desk &desk, const QString &button)
{
    desk.button(button)->click();
    return desk.window.findChild<OverrideDialog *>();
}

void tst_RatePage::ownLevelNeedsAReason()
{
    Desk desk(quickPlan());
    desk.show();
    rateOne(desk);
    OverrideDialog *dialog = openedDialog(desk, u"This does not look right"_s);
    QVERIFY(dialog);
    auto *use = dialog->findChild<PrimaryButton *>();

    use->click();
    QVERIFY(dialog->isVisible());
    dialog->findChild<AnswerGroup *>()->row(3)->click();
    use->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!desk.responses().levelOverride(desk.competency(0)));

    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"I coach three teams."_s);
    use->click();
    QCOMPARE(desk.responses().levelOverride(desk.competency(0)),
             (LevelOverride{*Level::fromInt(3), u"I coach three teams."_s}));
}

void tst_RatePage::ownLevelIsKeptBesideTheAnswers()
{
    Desk desk(quickPlan());
    desk.show();
    rateOne(desk);
    const LevelOverride own{*Level::fromInt(4), u"I lead it."_s};
    QVERIFY(desk.session.change(keyOf(ResponseKind::Override, desk.competency(0)), own));
    QCOMPARE(desk.enough()->summary(), u"Your own level: Lead"_s);

    OverrideDialog *dialog = openedDialog(desk, u"Change my own level"_s);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Withdraw my level"_s)
            button->click();
    }

    QVERIFY(!desk.responses().levelOverride(desk.competency(0)));
    QVERIFY(desk.enough()->summary().startsWith(u"Enough"_s));
}

void tst_RatePage::noteIsSavedOnLeavingTheField()
{
    Desk desk(quickPlan());
    desk.show();
    desk.button(u"Add a personal note"_s)->click();
    auto *field = desk.page->findChild<QPlainTextEdit *>();
    QCOMPARE(QApplication::focusWidget(), field);

    QTest::keyClicks(field, u"Did this in 2024"_s);
    QVERIFY(desk.responses().note(desk.competency(0)).isEmpty());
    desk.press(Qt::Key_Tab);

    QCOMPARE(desk.responses().note(desk.competency(0)), u"Did this in 2024"_s);
    QVERIFY(QApplication::focusWidget() != field);
}

void tst_RatePage::lettersAreForWritingInTheNote()
{
    Desk desk(quickPlan());
    desk.show();
    desk.button(u"Add a personal note"_s)->click();

    for (const Qt::Key key : {Qt::Key_N, Qt::Key_P, Qt::Key_2})
        desk.press(key);

    QCOMPARE(desk.page->findChild<QPlainTextEdit *>()->toPlainText(), u"np2"_s);
    QCOMPARE(desk.answered(), 0);
}

void tst_RatePage::pastPracticeIsStored()
{
    Desk desk(quickPlan());
    desk.show();
    auto *past = desk.page->findChild<QCheckBox *>();

    past->click();
    QCOMPARE(desk.responses().practice(desk.competency(0)), Practice::InThePast);

    desk.repository.failure = Error{ErrorCode::StoreFull, {}, {}, {}, {}};
    past->click();
    QVERIFY(past->isChecked());
}

void tst_RatePage::listLeadsToACompetency()
{
    Desk desk(quickPlan());
    desk.show();
    auto *list = desk.page->findChild<JumpList *>();
    list->setFocus();
    QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString().section(u", "_s, -1),
             u"now"_s);

    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), desk.answers()->row(0));
    desk.press(Qt::Key_2);
    const StatementId answered(desk.responses().entries().constFirst().key.subject);
    QCOMPARE(shipped().catalog.competencyOf(answered)->id, desk.competency(1));
}

void tst_RatePage::lettersInTheListDoNotAnswer()
{
    Desk desk(quickPlan());
    desk.show();
    desk.page->findChild<JumpList *>()->setFocus();

    desk.press(Qt::Key_N);
    desk.press(Qt::Key_2);

    QCOMPARE(desk.answered(), 0);
}

void tst_RatePage::undoneChangeIsShown()
{
    Desk desk(quickPlan());
    desk.show();
    rateOne(desk);
    desk.press(Qt::Key_Return);
    const ResponseKey changed = desk.session.lastDone()->key;

    QVERIFY(desk.session.undo());
    desk.page->showChange(changed);
    QVERIFY(!desk.answers()->chosenIndex());
    QCOMPARE(desk.answered(), 2);

    QVERIFY(desk.session.redo());
    desk.page->showChange(changed);
    QCOMPARE(desk.answers()->chosenIndex(), 2);
    QVERIFY(desk.enough()->isVisible());
}

void tst_RatePage::lastCompetencyLeadsToReview()
{
    Desk desk(quickPlan());
    QVERIFY(rateFirst(20, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    rateOne(desk);
    QCOMPARE(desk.primary()->text(), u"&Next: review"_s);
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Review);
}

void tst_RatePage::ratedFrameworkLeadsToItsQuestions()
{
    Desk desk(quickPlan(true));
    QVERIFY(rateFirst(6, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    rateOne(desk);
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Questions);
}

void tst_RatePage::roundAsksMoreOfTheUnsure()
{
    Desk desk(quickPlan());
    QVERIFY(rateFirst(21, desk.repository, desk.session));
    desk.show();

    desk.page->rateMore({desk.competency(4)});
    QVERIFY(!desk.answers()->chosenIndex());
    QVERIFY(!desk.enough()->isVisible());

    const qsizetype before = desk.answered();
    desk.press(Qt::Key_1);
    QCOMPARE(desk.answered(), before + 1);
}

void tst_RatePage::placeIsKeptWhenRefreshed()
{
    Desk desk(quickPlan());
    desk.show();
    desk.press(Qt::Key_2);

    desk.page->refresh();
    QCOMPARE(desk.answers()->chosenIndex(), 2);

    desk.press(Qt::Key_N);
    desk.page->hide();
    desk.page->refresh();
    desk.page->show();
    QVERIFY2(!desk.group(1)->chosenIndex(), "a done competency is not come back to");
}

void tst_RatePage::languageChangeKeepsFocusAndAnswer()
{
    Desk desk(quickPlan());
    desk.show();
    desk.press(Qt::Key_2);
    const QWidget *focused = QApplication::focusWidget();

    desk.readFrench();

    QCOMPARE(desk.answers()->row(0)->accessibleName(), u"Pas encore"_s);
    QCOMPARE(QApplication::focusWidget(), focused);
    QCOMPARE(desk.answers()->chosenIndex(), 2);
}

void tst_RatePage::withoutAssessmentLeadsToThePlan()
{
    Desk desk(quickPlan());
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    QVERIFY(desk.session.discard());
    desk.button(u"Plan an assessment"_s)->click();

    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Prepare);
}

void tst_RatePage::isUsableAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small window") << 100 << QSize(832, 597);
    QTest::newRow("150 %") << 150 << QSize(1088, 697);
    QTest::newRow("200 %") << 200 << QSize(1088, 697);
}

void tst_RatePage::isUsableAtEverySize()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPixelSize(14 * percent / 100);
    QApplication::setFont(large);
    {
        Desk desk(quickPlan());
        desk.resize(size);
        desk.show();
        rateOne(desk);
        QTest::qWait(0);

        QCOMPARE(Audit::truncated(desk.page), QStringList());
        QCOMPARE(Audit::unnamed(desk.page), QStringList());
        QCOMPARE(Audit::smallTargets(desk.page), QStringList());
        QCOMPARE(Audit::tabFaults(&desk.window), QStringList());
        QCOMPARE(Audit::mnemonicClashes(desk.page), QStringList());
    }
    QApplication::setFont(font);
}

QTEST_MAIN(tst_RatePage)
#include "tst_ratepage.moc"
