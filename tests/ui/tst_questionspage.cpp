// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/questionspage.h"

#include "tests/support/pagedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/pages/assess/explainedquestion.h"
#include "ui/style/compassstyle.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

struct Desk : PageDesk<QuestionsPage>
{
    using PageDesk::PageDesk;

    AnswerGroup *options() const { return group(0); }
    AnswerGroup *confidence() const { return group(1); }

    /// The one answer stored since the ratings.
    QuestionAnswer lastAnswer() const
    {
        return std::get<QuestionAnswer>(responses().entries().constLast().value);
    }

    /// Says "I don't know" to everything that is left.
    void answerAll() const
    {
        while (button(u"Back"_s)) {
            press(Qt::Key_K);
            press(Qt::Key_Return);
        }
    }

    bool shows(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

class tst_QuestionsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lettersAnswerAndDigitsSayHowSure();
    void mouseAnswersToo();
    void dontKnowNeedsNoCertainty();
    void nothingGoesOnWithoutAnswer();
    void changedAnswerKeepsTheCertainty();
    void answerThatCannotBeStoredIsNotShown();
    void backReturnsToTheQuestionBefore();
    void setIsExplainedAfterTheLastQuestion();
    void explainedAnswersAreLocked();
    void addressCanBeCopied();
    void questionsWaitForTheRatings();
    void planWithoutQuestionsSaysSo();
    void explanationsLeadOn();
    void languageChangeKeepsQuestionAndAnswer();
    void languageChangeKeepsTheFocusInTheExplanations();
    void answeredSetOpensExplained();
    void withoutAssessmentLeadsToThePlan();
    void isUsableAtEverySize_data();
    void isUsableAtEverySize();
};

static AssessmentPlan plan(bool withQuestions = true)
{
    return planOfAll(shipped(), Mode::Quick, withQuestions);
}

void tst_QuestionsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
}

void tst_QuestionsPage::lettersAnswerAndDigitsSayHowSure()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    QVERIFY(!desk.confidence()->isVisible());

    desk.press(Qt::Key_B);
    QCOMPARE(desk.options()->chosenIndex(), 1);
    QVERIFY(desk.confidence()->isVisible());
    desk.press(Qt::Key_3);

    QCOMPARE(desk.lastAnswer(), (QuestionAnswer{OptionId(u"B"_s), Confidence::Sure}));
    QCOMPARE(desk.confidence()->chosenIndex(), 2);
}

void tst_QuestionsPage::mouseAnswersToo()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();

    QTest::mouseClick(desk.options()->row(0), Qt::LeftButton);
    QTest::mouseClick(desk.confidence()->row(0), Qt::LeftButton);

    QCOMPARE(desk.lastAnswer(), (QuestionAnswer{OptionId(u"A"_s), Confidence::Guessing}));
}

void tst_QuestionsPage::dontKnowNeedsNoCertainty()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();

    desk.press(Qt::Key_K);
    QCOMPARE(desk.lastAnswer(), QuestionAnswer());
    QCOMPARE(desk.options()->chosenIndex(), 4);
    QVERIFY(!desk.confidence()->isVisible());

    desk.press(Qt::Key_Return);
    QVERIFY(desk.shows(u"question 2 of "_s));
}

void tst_QuestionsPage::nothingGoesOnWithoutAnswer()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();

    desk.press(Qt::Key_Return);
    QCOMPARE(desk.alert(), u"Choose an answer first."_s);
    desk.press(Qt::Key_C);
    QVERIFY(desk.alert().isEmpty());
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.alert(), u"Say how sure you are first."_s);

    QVERIFY(desk.shows(u"question 1 of "_s));
}

void tst_QuestionsPage::changedAnswerKeepsTheCertainty()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    desk.press(Qt::Key_B);
    desk.press(Qt::Key_2);

    desk.press(Qt::Key_D);
    QCOMPARE(desk.lastAnswer(), (QuestionAnswer{OptionId(u"D"_s), Confidence::ThinkSo}));

    desk.press(Qt::Key_K);
    desk.press(Qt::Key_A);
    QCOMPARE(desk.lastAnswer(), (QuestionAnswer{OptionId(u"A"_s), std::nullopt}));
}

void tst_QuestionsPage::answerThatCannotBeStoredIsNotShown()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    desk.repository.failure = Error{ErrorCode::StoreFull, {}, {}, {}, {}};

    desk.press(Qt::Key_B);

    QVERIFY(!desk.options()->chosenIndex());
    QVERIFY(!desk.options()->row(1)->isChecked());
}

void tst_QuestionsPage::backReturnsToTheQuestionBefore()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);
    desk.press(Qt::Key_K);
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(desk.shows(u"question 1 of "_s));
    QCOMPARE(desk.options()->chosenIndex(), 4);

    desk.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::Rate);
}

void tst_QuestionsPage::setIsExplainedAfterTheLastQuestion()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    const QuestionId first = desk.session.questions(shipped().catalog.frameworks.at(0).id).at(0);
    const Question &question = *shipped().catalog.question(first);
    QVERIFY(!desk.shows(question.explanation.english));

    desk.answerAll();

    const qsizetype count = desk.session.questions(shipped().catalog.frameworks.at(0).id).size();
    QCOMPARE(desk.page->findChildren<ExplainedQuestion *>().size(), count);
    QTRY_VERIFY(desk.shows(question.explanation.english));
    QVERIFY(desk.shows(u"Your answer: I don’t know"_s));
    QVERIFY(desk.shows(u"now stay as they are"_s));
    QCOMPARE(QApplication::focusWidget(), desk.primary());
}

void tst_QuestionsPage::explainedAnswersAreLocked()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    desk.answerAll();
    const Responses before = desk.responses();

    const QuestionId last = desk.session.questions(shipped().catalog.frameworks.at(0).id).last();
    QVERIFY(!desk.session.lastDone());
    desk.page->showChange(keyOf(last));
    desk.press(Qt::Key_B);

    QVERIFY(!desk.options()->isVisible());
    QVERIFY(!desk.button(u"Back"_s));
    QCOMPARE(desk.responses(), before);
}

void tst_QuestionsPage::addressCanBeCopied()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    desk.answerAll();

    QTRY_VERIFY(desk.button(u"Copy the address"_s));
    QPushButton *copy = desk.button(u"Copy the address"_s);
    QVERIFY(copy->accessibleName().startsWith(u"Copy the address of “"_s));
    copy->click();

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://"_s));
}

void tst_QuestionsPage::questionsWaitForTheRatings()
{
    Desk desk(plan());
    QVERIFY(rateFirst(6, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    QVERIFY(!desk.options()->isVisible());
    QVERIFY(desk.shows(u"Questions come later"_s));
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Rate);
}

void tst_QuestionsPage::planWithoutQuestionsSaysSo()
{
    Desk desk(plan(false));
    QVERIFY(rateFirst(21, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    QVERIFY(desk.shows(u"No knowledge questions"_s));
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Review);
}

void tst_QuestionsPage::explanationsLeadOn()
{
    Desk desk(plan());
    QVERIFY(rateFirst(14, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);
    desk.answerAll();

    desk.press(Qt::Key_Return);
    QVERIFY2(desk.options()->isVisible(), "the second framework is rated too");
    desk.answerAll();
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Rate);
}

void tst_QuestionsPage::languageChangeKeepsQuestionAndAnswer()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    desk.press(Qt::Key_B);
    const QWidget *focused = QApplication::focusWidget();

    desk.readFrench();

    QCOMPARE(desk.options()->row(4)->accessibleName(), u"Je ne sais pas"_s);
    QCOMPARE(desk.options()->chosenIndex(), 1);
    QCOMPARE(QApplication::focusWidget(), focused);
}

void tst_QuestionsPage::languageChangeKeepsTheFocusInTheExplanations()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    const QuestionId first = desk.session.questions(shipped().catalog.frameworks.at(0).id).at(0);
    desk.answerAll();
    QTRY_VERIFY(desk.button(u"Copy the address"_s));
    const QPushButton *link = desk.button(u"Copy the address"_s);
    desk.button(u"Copy the address"_s)->setFocus();

    desk.readFrench();

    QCOMPARE(QApplication::focusWidget(), link);
    QVERIFY(desk.shows(shipped().catalog.question(first)->explanation.french));
}

void tst_QuestionsPage::answeredSetOpensExplained()
{
    Desk desk(plan());
    QVERIFY(rateFirst(7, desk.repository, desk.session));
    desk.show();
    const QList<QuestionId> set = desk.session.questions(shipped().catalog.frameworks.at(0).id);
    for (const QuestionId &id : set)
        QVERIFY(desk.session.change(keyOf(id), QuestionAnswer()));
    QVERIFY2(desk.options()->isVisible(), "the last answer can be changed until the page is left");

    desk.page->hide();
    desk.page->refresh();
    desk.page->show();

    QVERIFY(!desk.options()->isVisible());
    QVERIFY(desk.shows(u"now stay as they are"_s));
}

void tst_QuestionsPage::withoutAssessmentLeadsToThePlan()
{
    Desk desk(plan());
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    QVERIFY(desk.session.discard());
    QCOMPARE(desk.page->firstFocus(), desk.button(u"Plan an assessment"_s));
    desk.button(u"Plan an assessment"_s)->click();

    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Prepare);
}

void tst_QuestionsPage::isUsableAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small window") << 100 << QSize(832, 597);
    QTest::newRow("200 %") << 200 << QSize(1088, 697);
}

void tst_QuestionsPage::isUsableAtEverySize()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPixelSize(14 * percent / 100);
    QApplication::setFont(large);
    {
        Desk desk(plan());
        QVERIFY(rateFirst(7, desk.repository, desk.session));
        desk.resize(size);
        desk.show();
        desk.press(Qt::Key_B);
        QCOMPARE(Audit::truncated(desk.page), QStringList());
        QCOMPARE(Audit::unnamed(desk.page), QStringList());
        QCOMPARE(Audit::smallTargets(desk.page), QStringList());
        QCOMPARE(Audit::tabFaults(&desk.window), QStringList());
        QCOMPARE(Audit::mnemonicClashes(desk.page), QStringList());

        desk.press(Qt::Key_3);
        desk.options()->row(0)->setFocus();
        desk.press(Qt::Key_Return);
        desk.answerAll();
        QTRY_COMPARE(Audit::truncated(desk.page), QStringList());
        QCOMPARE(Audit::unnamed(desk.page), QStringList());
    }
    QApplication::setFont(font);
}

QTEST_MAIN(tst_QuestionsPage)
#include "tst_questionspage.moc"
