// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/journalpage.h"

#include "tests/support/fakeclock.h"
#include "tests/support/inmemoryrepositories.h"
#include "tests/support/pagedesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/models/journallistmodel.h"
#include "ui/session/journalsession.h"
#include "ui/style/appearance.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/writingfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_JournalPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyJournalOffersTheFirstNote();
    void writesANoteByKeys();
    void tabLeavesEveryTextField();
    void missingPartIsNamedAndKept();
    void searchIgnoresAccentsAndLanguage();
    void filterIsNamedWhenItHidesNotes();
    void anotherNoteKeepsWhatWasTyped();
    void anIncompleteNoteIsNotLeft();
    void leavingThePageKeepsACompleteNote();
    void deletedNoteCanBeBroughtBack();
    void undoShowsTheEarlierText();
    void failureKeepsWhatIsTyped();
    void switchingLanguageKeepsWhatIsTyped();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void modelIsSound();
    void firstWordsEndWithAWord();

private:
    EvidenceId add(int competency, const QString &action, QDate date);
    void addThree();
    void show(QSize size = {1088, 697});
    void click(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    bool says(const QString &text) const;
    QPlainTextEdit *action() const;

    ApplicationLook m_look;
    FakeClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<InMemoryEvidenceRepository> m_repository;
    std::unique_ptr<JournalSession> m_session;
    std::unique_ptr<QWidget> m_window;
    JournalPage *m_page = nullptr;
};

void tst_JournalPage::init()
{
    m_look.setTextPercent(100);
    m_repository = std::make_unique<InMemoryEvidenceRepository>();
    m_session = std::make_unique<JournalSession>(*m_repository, m_clock);
    QVERIFY(m_session->load());
    m_window = std::make_unique<QWidget>();
    m_page = new JournalPage(shipped().catalog, *m_session, m_window.get());
}

void tst_JournalPage::cleanup()
{
    m_window.reset();
}

EvidenceId tst_JournalPage::add(int competency, const QString &action, QDate date)
{
    EvidenceNote note;
    note.competency = shipped().catalog.competencies().at(competency);
    note.date = date;
    note.action = action;
    return *m_session->save(note);
}

void tst_JournalPage::addThree()
{
    add(0, u"Moved the files of the team"_s, {2026, 3, 3});
    add(0, u"Wrote a guide"_s, {2026, 3, 2});
    add(15, u"Reported a phishing message"_s, {2026, 3, 1});
}

void tst_JournalPage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->firstFocus()->setFocus();
}

void tst_JournalPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_JournalPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

bool tst_JournalPage::says(const QString &text) const
{
    return visibleWords(*m_page).join(u'\n').contains(text);
}

QPlainTextEdit *tst_JournalPage::action() const
{
    return m_page->findChildren<QPlainTextEdit *>().at(1);
}

void tst_JournalPage::emptyJournalOffersTheFirstNote()
{
    show();
    QVERIFY(says(u"No note yet"_s));
    QVERIFY(!visibleButton(*m_page, u"&Save the note"_s));
    click(u"&Write the first note"_s);
    QVERIFY(visibleButton(*m_page, u"&Save the note"_s));
    QVERIFY(!visibleButton(*m_page, u"&Delete the note"_s));
    QVERIFY(m_page->findChild<CompetencyBox *>()->accessibleName().size() > 0);
    click(u"See a good e&xample"_s);
    QVERIFY(says(u"4,000 shared files"_s));
}

void tst_JournalPage::writesANoteByKeys()
{
    show();
    press(Qt::Key_Return);
    press(Qt::Key_Down); // The first competency.
    press(Qt::Key_Tab);  // The date.
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"A move"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"I sorted files"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"All moved"_s);
    m_page->pageActions().at(1)->trigger();

    QCOMPARE(m_session->notes().size(), 1);
    const EvidenceNote &note = m_session->notes().constFirst();
    QCOMPARE(note.competency, shipped().catalog.competencies().constFirst());
    QCOMPARE(note.date, QDate::currentDate());
    QCOMPARE(note.situation, u"A move"_s);
    QCOMPARE(note.action, u"I sorted files"_s);
    QCOMPARE(note.result, u"All moved"_s);
    QCOMPARE(note.practice, Practice::Now);
    QVERIFY(says(u"The note is saved."_s));
    // Saving keeps the place.
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"came of it"_s));
}

void tst_JournalPage::tabLeavesEveryTextField()
{
    addThree();
    show();
    for (QPlainTextEdit *field : m_page->findChildren<QPlainTextEdit *>()) {
        field->setFocus();
        const QString before = field->toPlainText();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(!field->hasFocus());
        QCOMPARE(field->toPlainText(), before);
    }
}

void tst_JournalPage::missingPartIsNamedAndKept()
{
    show();
    click(u"&Write the first note"_s);
    action()->setPlainText(u"I sorted files"_s);
    click(u"&Save the note"_s);
    QVERIFY(says(u"Choose a competency first."_s));
    QVERIFY(m_session->notes().isEmpty());
    QCOMPARE(action()->toPlainText(), u"I sorted files"_s);

    m_page->findChildren<CompetencyBox *>().constLast()->setCurrentIndex(2);
    action()->setPlainText(QString(1001, u'a'));
    click(u"&Save the note"_s);
    QVERIFY(says(u"Each text can have 1000 characters at most."_s));
}

void tst_JournalPage::searchIgnoresAccentsAndLanguage()
{
    addThree();
    show();
    QVERIFY(says(u"3 notes"_s));
    // Only the French name of the competency of the third one has this word.
    QTest::keyClicks(QApplication::focusWidget(), u"HAMECONNAGE"_s);
    QVERIFY(says(u"1 of 3 notes: those with “HAMECONNAGE”"_s));
    QCOMPARE(m_page->findChild<QListView *>()->model()->rowCount(), 1);
    click(u"Show a&ll notes"_s);
    QVERIFY(says(u"3 notes"_s));
    QVERIFY(m_page->findChild<QLineEdit *>()->hasFocus());
}

void tst_JournalPage::filterIsNamedWhenItHidesNotes()
{
    addThree();
    show();
    auto *filter = m_page->findChildren<CompetencyBox *>().constFirst();
    const CompetencyId first = shipped().catalog.competencies().constFirst();
    // All competencies, and the two that have a note, each below a line.
    QCOMPARE(filter->count(), 5);
    filter->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(filter->competency(), first);
    const QString name = shipped().catalog.competency(first)->name.english;
    QVERIFY(says(u"2 of 3 notes: those about “%1”"_s.arg(name)));
    m_page->findChild<QLineEdit *>()->setText(u"guide"_s);
    QVERIFY(says(u"1 of 3 notes: those about “%1” with “guide”"_s.arg(name)));
}

void tst_JournalPage::anotherNoteKeepsWhatWasTyped()
{
    addThree();
    show();
    action()->setPlainText(u"Moved all files"_s);
    auto *list = m_page->findChild<QListView *>();
    list->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(action()->toPlainText(), u"Wrote a guide"_s);
    QCOMPARE(m_session->notes().constFirst().action, u"Moved all files"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1);
}

void tst_JournalPage::anIncompleteNoteIsNotLeft()
{
    addThree();
    show();
    action()->clear();
    auto *list = m_page->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(2, 0)).center());
    QTRY_VERIFY(says(u"Write what you did first."_s));
    QVERIFY(action()->hasFocus());
    QCOMPARE(list->currentIndex().row(), 0);

    click(u"&Undo what I typed"_s);
    QCOMPARE(action()->toPlainText(), u"Moved the files of the team"_s);
    QVERIFY(!visibleButton(*m_page, u"&Undo what I typed"_s));
}

void tst_JournalPage::leavingThePageKeepsACompleteNote()
{
    show();
    click(u"&Write the first note"_s);
    m_page->findChildren<CompetencyBox *>().constLast()->setCurrentIndex(2);
    action()->setPlainText(u"I sorted files"_s);
    m_page->hide();
    QCOMPARE(m_session->notes().size(), 1);
    m_page->show();
    m_page->hide();
    QCOMPARE(m_session->notes().size(), 1);
}

void tst_JournalPage::deletedNoteCanBeBroughtBack()
{
    addThree();
    show();
    const QList<EvidenceNote> before = m_session->notes();
    click(u"&Delete the note"_s);
    QCOMPARE(m_session->notes().size(), 2);
    QVERIFY(says(u"The note is deleted."_s));
    QCOMPARE(action()->toPlainText(), u"Wrote a guide"_s);
    click(u"Bring it back"_s);
    QCOMPARE(m_session->notes(), before);
}

void tst_JournalPage::undoShowsTheEarlierText()
{
    addThree();
    show();
    action()->setPlainText(u"Moved all files"_s);
    click(u"&Save the note"_s);
    m_session->undo();
    QCOMPARE(action()->toPlainText(), u"Moved the files of the team"_s);
    QVERIFY(!says(u"The note is saved."_s));
}

void tst_JournalPage::failureKeepsWhatIsTyped()
{
    addThree();
    show();
    m_repository->failure = Error{ErrorCode::StoreFull, {}};
    action()->setPlainText(u"Moved all files"_s);
    click(u"&Save the note"_s);
    QCOMPARE(action()->toPlainText(), u"Moved all files"_s);
    QCOMPARE(m_session->notes().constFirst().action, u"Moved the files of the team"_s);
    QVERIFY(says(u"disk"_s));
}

void tst_JournalPage::switchingLanguageKeepsWhatIsTyped()
{
    addThree();
    show();
    const CompetencyId second = m_session->notes().at(2).competency;
    auto *choice = m_page->findChildren<CompetencyBox *>().constLast();
    choice->setCompetency(second);
    action()->setPlainText(u"Moved all files"_s);
    action()->setFocus();
    m_window->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);

    QCOMPARE(action()->toPlainText(), u"Moved all files"_s);
    QCOMPARE(choice->competency(), second);
    QCOMPARE(choice->currentText(), shipped().catalog.competency(second)->name.french);
    QVERIFY(action()->hasFocus());
}

void tst_JournalPage::everyControlHasAName()
{
    addThree();
    show();
    QCOMPARE(namelessControls(*m_page).join(u" "_s), QString());
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::smallTargets(m_page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_page), QStringList());
}

void tst_JournalPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%, wide", percent) << percent << QSize(1088, 697);
        QTest::addRow("%d %%, small", percent) << percent << QSize(832, 597);
    }
}

void tst_JournalPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    delete std::exchange(m_page, new JournalPage(shipped().catalog, *m_session, m_window.get()));
    addThree();
    show(size);
    m_page->findChildren<QPlainTextEdit *>().constFirst()->setPlainText(u"x"_s);
    QTRY_COMPARE(Audit::truncated(m_window.get()), QStringList());
    for (const QComboBox *box : m_page->findChildren<QComboBox *>()) {
        const int text = box->fontMetrics().horizontalAdvance(box->currentText());
        QVERIFY2(text < box->width(), qPrintable(box->currentText()));
    }
}

void tst_JournalPage::modelIsSound()
{
    JournalListModel model(shipped().catalog);
    const QAbstractItemModelTester tester(&model);
    addThree();
    model.setNotes(m_session->notes());
    model.setLocale(QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(model.rowCount(), 3);
    model.setNotes(m_session->notes().first(1));
    QCOMPARE(model.noteAt(model.index(0)), m_session->notes().constFirst().id);
    QVERIFY(!model.indexOf(m_session->notes().constLast().id).isValid());
}

void tst_JournalPage::firstWordsEndWithAWord()
{
    QCOMPARE(firstWords(u"one  two\nthree"_s, 20), u"one two three"_s);
    QCOMPARE(firstWords(u"one two three"_s, 7), u"one two…"_s);
    QCOMPARE(firstWords(u"one two three"_s, 6), u"one…"_s);
    QCOMPARE(firstWords(u"onetwothree"_s, 6), u"onetwo…"_s);
}

QTEST_MAIN(tst_JournalPage)
#include "tst_journalpage.moc"
