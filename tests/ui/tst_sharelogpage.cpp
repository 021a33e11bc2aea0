// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharelogpage.h"

#include "core/base/datetext.h"
#include "core/snapshots/keyfile.h"
#include "tests/support/pagewords.h"
#include "tests/support/sharedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/takebackdialog.h"
#include "ui/models/sharelogmodel.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/style/appearance.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ShareLogPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingSharedOffersToAnswer();
    void theSamplePersonIsToldWhy();
    void everyShareIsALine();
    void aNewerShareReplacesTheOneBefore();
    void aNarrowLineIsHeardWhole();
    void theChosenLineShowsWhatLeft();
    void takingBackSaysWhatItCannotDo();
    void whatIsTakenBackIsSavedAndShown();
    void aFailureIsTold();
    void anOpenedLogThatIsDamagedIsTold();
    void anotherLanguageKeepsTheLine();
    void modelsAreSound();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    void share(const QString &name, Precision precision = Precision::Levels);
    DataTable *table(int index) const { return m_page->findChildren<DataTable *>().at(index); }
    QString cell(int row, int column) const;

    ApplicationLook m_look;
    std::unique_ptr<ShareDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ShareLogPage *m_page = nullptr;
};

void tst_ShareLogPage::init()
{
    m_look.setTextPercent(100);
    m_desk = std::make_unique<ShareDesk>();
    m_window = std::make_unique<QWidget>();
    m_window->setLocale(QLocale(QLocale::English, QLocale::Canada));
    m_page = new ShareLogPage(m_desk->session, m_window.get());
}

void tst_ShareLogPage::cleanup()
{
    m_window.reset();
}

void tst_ShareLogPage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ShareLogPage::share(const QString &name, Precision precision)
{
    if (!m_desk->session.request())
        QVERIFY(m_desk->session.openRequest(m_desk->write(m_desk->fullRequest())));
    ShareChoices choices = m_desk->session.choices();
    choices.detail.precision = precision;
    choices.scope =
        precision == Precision::LevelsWithCertainty ? ShareScope::Rows : ShareScope::Totals;
    m_desk->session.setChoices(choices);
    QVERIFY(m_desk->session.save(*m_desk->session.snapshot(QLocale()), m_desk->path(name)));
}

QString tst_ShareLogPage::cell(int row, int column) const
{
    return table(0)->model()->index(row, column).data(Qt::EditRole).toString();
}

void tst_ShareLogPage::nothingSharedOffersToAnswer()
{
    show();
    QVERIFY(visibleWords(*m_page).contains(u"You have not shared anything yet"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    visibleButton(*m_page, u"Answer a request"_s)->click();
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Share);
}

void tst_ShareLogPage::theSamplePersonIsToldWhy()
{
    const LearningDesk &person = m_desk->desk;
    ShareSession sample({person.assessments, person.learning, m_desk->crypto, person.clock, {}});
    m_window = std::make_unique<QWidget>();
    m_page = new ShareLogPage(sample, m_window.get());
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Sharing needs your own data"_s));
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    m_window.reset();
}

void tst_ShareLogPage::everyShareIsALine()
{
    share(u"1"_s);
    share(u"2"_s, Precision::Bands);
    m_desk->desk.clock.time = QDateTime(QDate(2027, 11, 22), QTime(12, 0), Qt::UTC);
    show();

    QCOMPARE(table(0)->model()->rowCount(), 2);
    QVERIFY(cell(0, ShareLogModel::WhatColumn).endsWith(u": bands"_s)); // The newest first.
    QVERIFY(cell(1, ShareLogModel::WhatColumn).endsWith(u": levels"_s));
    QCOMPARE(cell(0, ShareLogModel::TeamColumn), u"Service renewal"_s);
    QCOMPARE(cell(0, ShareLogModel::DateColumn), u"November 21, 2026"_s);
    QCOMPARE(cell(0, ShareLogModel::UntilColumn), u"November 21, 2027"_s);
    QCOMPARE(cell(0, ShareLogModel::StateColumn), u"Ended"_s);
}

void tst_ShareLogPage::aNewerShareReplacesTheOneBefore()
{
    share(u"1"_s);
    m_desk->desk.clock.time = m_desk->desk.clock.time.addDays(2);
    ShareRequest other = m_desk->fullRequest();
    other.team = u"Another team"_s;
    QVERIFY(m_desk->session.openRequest(m_desk->write(other, u"other"_s)));
    share(u"2"_s);
    QVERIFY(m_desk->session.openRequest(m_desk->write(m_desk->fullRequest())));
    share(u"3"_s);
    m_desk->desk.clock.time = m_desk->desk.clock.time.addDays(1);
    share(u"4"_s);
    show();

    QCOMPARE(cell(3, ShareLogModel::StateColumn), u"Replaced on November 23, 2026"_s);
    QCOMPARE(cell(2, ShareLogModel::StateColumn), u"In use"_s); // Nobody else's.
    QCOMPARE(cell(1, ShareLogModel::StateColumn), u"Replaced on November 24, 2026"_s);
    QCOMPARE(cell(0, ShareLogModel::StateColumn), u"In use"_s);
    QVERIFY(m_desk->session.takeBack(m_desk->session.shared()->first().snapshot.id,
                                     m_desk->path(u"back"_s)));
    m_page->refresh();
    QCOMPARE(cell(3, ShareLogModel::StateColumn), u"Taken back on November 24, 2026"_s);
}

void tst_ShareLogPage::aNarrowLineIsHeardWhole()
{
    share(u"1"_s);
    show({500, 697});
    const QModelIndex first = table(0)->model()->index(0, ShareLogModel::DateColumn);
    const QString heard = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.contains(u"Service renewal"_s));
    QCOMPARE(heard, first.data().toString());
}

void tst_ShareLogPage::theChosenLineShowsWhatLeft()
{
    share(u"1"_s);
    share(u"2"_s, Precision::LevelsWithCertainty);
    show();
    const auto mentions = [this](const QString &text) {
        const QAbstractItemModel *model = table(1)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data(Qt::EditRole).toString().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(mentions(m_desk->session.shared()->at(1).snapshot.id.toString()));
    QVERIFY(mentions(u"sure ("_s));
    const ShareRequest asked = m_desk->session.shared()->at(1).request;
    QVERIFY(mentions(asked.purpose.english));
    QVERIFY(mentions(m_desk->crypto.fingerprint(Sample::manager().publicKeys.signing)));
    QVERIFY(mentions(QString::number(asked.minimumGroup)));
    QVERIFY(mentions(dateText(asked.retention, m_page->locale())));
    QVERIFY(m_page->firstFocus() == table(0));
    table(0)->setFocus();
    QTest::keyClick(table(0), Qt::Key_Down);
    QVERIFY(mentions(m_desk->session.shared()->at(0).snapshot.id.toString()));
    QVERIFY(!mentions(u"sure ("_s));
}

void tst_ShareLogPage::takingBackSaysWhatItCannotDo()
{
    share(u"1"_s);
    show();
    visibleButton(*m_page, u"&Take it back…"_s)->click();
    auto *dialog = m_window->findChild<TakeBackDialog *>();
    QVERIFY(dialog);
    QVERIFY(!visibleWords(*dialog).filter(u"What cannot be recalled"_s).isEmpty());
    QVERIFY(!visibleWords(*dialog).filter(u"Service renewal"_s).isEmpty());
    QVERIFY(!m_desk->session.shared()->first().revocation); // Asking changes nothing.
    visibleButton(*dialog, u"&Save the withdrawal file…"_s)->click();
    auto *question = m_window->findChild<QFileDialog *>();
    QVERIFY(question);
    question->reject();
    QVERIFY(!m_desk->session.shared()->first().revocation);
}

void tst_ShareLogPage::whatIsTakenBackIsSavedAndShown()
{
    share(u"1"_s);
    show();
    m_page->takeBackTo(m_desk->path(u"back.compass-share"_s));

    QCOMPARE(cell(0, ShareLogModel::StateColumn), u"Taken back on November 21, 2026"_s);
    QVERIFY(!visibleWords(*m_page).filter(u"Saved as back.compass-share."_s).isEmpty());
    const ShareMessage message = m_desk->received(u"back.compass-share"_s);
    QCOMPARE(std::get<Revocation>(message).revokes, m_desk->session.shared()->first().snapshot.id);
    QVERIFY(visibleButton(*m_page, u"Save the &withdrawal file again…"_s));
}

void tst_ShareLogPage::aFailureIsTold()
{
    share(u"1"_s);
    show();
    m_page->takeBackTo(m_desk->path(u"no/such/folder/f"_s));
    QCOMPARE(cell(0, ShareLogModel::StateColumn), u"In use"_s);
    QVERIFY(visibleWords(*m_page).filter(u"Saved as"_s).isEmpty());
}

void tst_ShareLogPage::anOpenedLogThatIsDamagedIsTold()
{
    share(u"1"_s);
    QFile log(QDir(sharingFolder(m_desk->path(u"data"_s))).filePath(u"log.json"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("{}");
    log.close();
    show();
    QVERIFY(!visibleWords(*m_page).filter(u"log.json"_s).isEmpty());
}

void tst_ShareLogPage::anotherLanguageKeepsTheLine()
{
    share(u"1"_s);
    share(u"2"_s, Precision::Bands);
    show();
    table(0)->setCurrentIndex(table(0)->model()->index(1, 0));
    m_window->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);
    QCOMPARE(table(0)->currentIndex().row(), 1);
    QVERIFY(cell(1, ShareLogModel::UntilColumn).contains(u"novembre"_s));
}

void tst_ShareLogPage::modelsAreSound()
{
    share(u"1"_s);
    ShareLogModel log(m_desk->desk.content.catalog);
    const QAbstractItemModelTester logTester(&log);
    log.setShared(*m_desk->session.shared(), Sample::today());
    log.setCompact(true);
    QVERIFY(log.index(0, 0).data().toString().contains(u"Service renewal"_s));

    SharePreviewModel preview;
    const QAbstractItemModelTester previewTester(&preview);
    preview.setSections({{u"T"_s, {{u"a"_s, QString(64, u'f')}, {u"b"_s, u"c"_s}}}});
    QCOMPARE(preview.rowCount(), 3);
    QCOMPARE(preview.lineCount(), 2);
    QVERIFY(preview.isTitle(0) && !preview.isTitle(1));
    QCOMPARE(preview.index(1, 1).data(Qt::EditRole).toString(), QString(64, u'f'));
    // Eight digits, and a place to break a line before each eight more but the last.
    QCOMPARE(preview.index(1, 1).data().toString().count(QChar(0x200B)), 8);
}

void tst_ShareLogPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small") << 100 << QSize(832, 597);
    QTest::newRow("150 %") << 150 << QSize(1088, 697);
    QTest::newRow("200 %") << 200 << QSize(1280, 600);
}

void tst_ShareLogPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    m_page = new ShareLogPage(m_desk->session, m_window.get());
    share(u"1"_s);
    share(u"2"_s, Precision::LevelsWithCertainty);
    show(size);
    QTest::qWait(20);
    QCOMPARE(Audit::truncated(m_page), QStringList());
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_window.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
}

QTEST_MAIN(tst_ShareLogPage)
#include "tst_sharelogpage.moc"
