// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharepage.h"

#include "core/snapshots/snapshotpayload.h"
#include "tests/support/sharepagedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/linkedsentence.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SharePage : public QObject, private SharePageDesk
{
    Q_OBJECT

private slots:
    void init() { SharePageDesk::init(); }
    void cleanup() { m_window.reset(); }
    void withoutARequestItSaysWhatOneIs();
    void theSamplePersonIsToldWhy();
    void aRequestIsShownWithItsCode();
    void aDroppedRequestOpens();
    void aWrongFileIsRefusedInWords();
    void theDecisionIsInSight();
    void nothingIsSavedWithoutConsent();
    void anotherChoiceNeedsAnotherConsent();
    void enterInAFieldSavesNothing();
    void savedIsWhatIsShown();
    void aFailedSaveIsTold();
    void aFileNameIsNoMarkup();
    void anotherLanguageKeepsEverything();
    void cancelClosesTheRequest();
    void keysReachEverything();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void tst_SharePage::withoutARequestItSaysWhatOneIs()
{
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Answer a request"_s));
    QVERIFY(!visibleButton(*m_page, u"&Save the file…"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"&What you shared before"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::ShareLog);
    click(u"&Open a request…"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

void tst_SharePage::theSamplePersonIsToldWhy()
{
    const LearningDesk &person = m_desk->desk;
    ShareSession sample({person.assessments, person.learning, m_desk->crypto, person.clock, {}});
    m_window = std::make_unique<QWidget>();
    m_page = new SharePage(sample, m_desk->journal, m_window.get());
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Sharing needs your own data"_s));
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    QVERIFY(!m_page->acceptDrops());
    m_window.reset();
}

void tst_SharePage::aRequestIsShownWithItsCode()
{
    show();
    open();
    const QStringList words = visibleWords(*m_page);
    QVERIFY(words.contains(u"Service renewal"_s));
    QVERIFY(words.contains(u"Plan the training of the team"_s));
    QVERIFY(words.contains(m_desk->crypto.fingerprint(Sample::manager().publicKeys.signing)));
    QVERIFY(m_page->firstFocus()->hasFocus());
}

void tst_SharePage::aDroppedRequestOpens()
{
    show();
    const QString file = m_desk->write(m_desk->fullRequest());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &drop);
    QVERIFY(m_desk->session.request());
}

void tst_SharePage::aWrongFileIsRefusedInWords()
{
    show();
    QFile file(path(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear team");
    file.close();
    m_page->openRequest(file.fileName());
    QVERIFY(!m_desk->session.request());
    QVERIFY(!visibleWords(*m_page).filter(u"letter.txt"_s).isEmpty());
}

/// Whether nothing hides \a widget of \a page, not even by scrolling.
static bool isInSight(const QWidget *widget, const QWidget &page)
{
    const QRegion seen = widget->visibleRegion();
    return page.isVisible() && seen.boundingRect() == widget->rect();
}

void tst_SharePage::theDecisionIsInSight()
{
    show();
    open();
    QTest::qWait(20);
    const QWidget *save = visibleButton(*m_page, u"&Save the file…"_s);
    const QWidget *agree = visibleButton(*m_page, u"I ag&ree to all of this"_s);
    QVERIFY(isInSight(save, *m_page));
    QVERIFY(!isInSight(agree, *m_page));
    click(u"&Save the file…"_s);
    QTRY_VERIFY(isInSight(agree, *m_page)); // Scrolled to, with what is agreed to.
    QVERIFY(isInSight(save, *m_page));
    // Below what is chosen, beside what leaves.
    const int bottom = agree->mapTo(m_page, QPoint()).y();
    const QWidget *date = m_page->findChild<DateField *>();
    QVERIFY(date->mapTo(m_page, QPoint()).y() < bottom);

    // In a narrow page everything follows in order, the buttons last.
    show({700, 697});
    QTest::qWait(20);
    QVERIFY(agree->mapTo(m_page, QPoint()).y() > bottom);
    QVERIFY(!isInSight(save, *m_page));
    QVERIFY(save->mapTo(m_page, QPoint()).y() > agree->mapTo(m_page, QPoint()).y());
    QCOMPARE(Audit::tabFaults(m_window.get()), QStringList());
}

void tst_SharePage::nothingIsSavedWithoutConsent()
{
    show();
    open();
    click(u"&Save the file…"_s);
    QVERIFY(!m_window->findChild<QFileDialog *>());
    QVERIFY(visibleButton(*m_page, u"I ag&ree to all of this"_s)->hasFocus());
    QVERIFY(!visibleWords(*m_page).filter(u"tick the box below"_s).isEmpty());
    m_page->saveTo(path(u"no.compass-share"_s));
    QVERIFY(!QFileInfo::exists(path(u"no.compass-share"_s)));
    for (const LocalizedText &paragraph : m_desk->session.consentText().paragraphs)
        QVERIFY(visibleWords(*m_page).contains(paragraph.english));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    click(u"&Save the file…"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"compass-share"_s);
    dialog->reject();
}

void tst_SharePage::anotherChoiceNeedsAnotherConsent()
{
    show();
    open();
    QAbstractButton *agree = visibleButton(*m_page, u"I ag&ree to all of this"_s);
    agree->click();
    click(u"&Bands only"_s);
    QVERIFY(!agree->isChecked());
    QVERIFY(document().contains("bands"_L1));
}

void tst_SharePage::enterInAFieldSavesNothing()
{
    show();
    open();
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    QLineEdit *subject = field(u"Shown as: a name or an alias"_s);
    QVERIFY(subject);
    subject->setFocus();
    QTest::keyClick(subject, Qt::Key_Return);
    QVERIFY(!m_window->findChild<QFileDialog *>());
    QTest::keyClicks(subject, u"x"_s);
    QCOMPARE(document().value("subject"_L1).toString(), subject->text());
}

void tst_SharePage::savedIsWhatIsShown()
{
    show();
    open();
    click(u"B&y name"_s);
    field(u"Shown as: a name or an alias"_s)->selectAll();
    QTest::keyClicks(field(u"Shown as: a name or an alias"_s), u"Alex Roy"_s);
    m_page->findChild<DateField *>()->setDate({2027, 5, 31});
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    const QString shown = payload();

    m_page->saveTo(path(u"me.compass-share"_s));

    const ShareMessage sent = m_desk->received(u"me.compass-share"_s);
    QCOMPARE(QString::fromUtf8(snapshotPayload(sent)), shown);
    QCOMPARE(std::get<Snapshot>(sent).expires, QDate(2027, 5, 31));
    QVERIFY(!visibleWords(*m_page).filter(u"Saved as me.compass-share."_s).isEmpty());
    QVERIFY(!visibleButton(*m_page, u"I ag&ree to all of this"_s)->isChecked());
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"What you shared"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::ShareLog);
}

void tst_SharePage::aFailedSaveIsTold()
{
    show();
    open();
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    m_page->saveTo(path(u"no/such/folder/me.compass-share"_s));
    QVERIFY(!visibleWords(*m_page).filter(u"me.compass-share"_s).isEmpty());
    QVERIFY(visibleWords(*m_page).filter(u"Saved as"_s).isEmpty());
    QVERIFY(visibleButton(*m_page, u"I ag&ree to all of this"_s)->isChecked());
}

void tst_SharePage::aFileNameIsNoMarkup()
{
    show();
    open();
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    m_page->saveTo(path(u"me & <b>you.compass-share"_s));
    auto *outcome = m_page->findChild<LinkedSentence *>();
    QVERIFY(outcome->isVisible());
    QVERIFY(outcome->spokenText().startsWith(u"Saved as me & <b>you.compass-share."_s));
    QCOMPARE(outcome->accessibleDescription(), outcome->spokenText());
}

void tst_SharePage::anotherLanguageKeepsEverything()
{
    show();
    open();
    click(u"B&y name"_s);
    click(u"&Notes I choose"_s);
    m_page->findChild<CompetencyBox *>()->setCurrentIndex(2);
    click(u"Add a no&te"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ran it"_s);
    QAbstractButton *agree = visibleButton(*m_page, u"I ag&ree to all of this"_s);
    agree->click();
    const QString before = payload();

    m_window->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);

    QVERIFY(agree->isChecked());
    QCOMPARE(payload(), before); // The consent was given to the English text.
    const Catalog &catalog = m_desk->desk.content.catalog;
    QVERIFY(visibleButton(*m_page, catalog.frameworks.first().name.french));
    QVERIFY(visibleWords(*m_page).contains(u"Planifier la formation de l’équipe"_s));
    agree->click();
    QCOMPARE(document().value("consent"_L1).toObject().value("lang"_L1), u"fr"_s);
}

void tst_SharePage::cancelClosesTheRequest()
{
    show();
    open();
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"&Cancel"_s);
    QVERIFY(!m_desk->session.request());
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Results);
}

void tst_SharePage::keysReachEverything()
{
    show();
    open();
    click(u"B&y name"_s);
    click(u"&Notes I choose"_s);
    m_page->findChild<CompetencyBox *>()->setCurrentIndex(2);
    click(u"Add a no&te"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ran it"_s);
    QCOMPARE(Audit::unnamed(m_page).join(u'\n'), QString());
    QCOMPARE(Audit::tabFaults(m_window.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QTRY_COMPARE(Audit::smallTargets(m_page).join(u'\n'), QString());
}

void tst_SharePage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small") << 100 << QSize(832, 597);
    QTest::newRow("150 %") << 150 << QSize(1088, 697);
    QTest::newRow("200 %") << 200 << QSize(1280, 600);
}

void tst_SharePage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    m_page = new SharePage(m_desk->session, m_desk->journal, m_window.get());
    show(size);
    QCOMPARE(Audit::truncated(m_page).join(u'\n'), QString());
    open();
    click(u"B&y name"_s);
    click(u"Levels and how s&ure"_s);
    QTRY_COMPARE(Audit::truncated(m_page).join(u'\n'), QString());
}

QTEST_MAIN(tst_SharePage)
#include "tst_sharepage.moc"
