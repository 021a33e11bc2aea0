// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/yourdatapage.h"

#include "core/exchange/everythingfile.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/style/appearance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_YourDataPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhereTheDataIs();
    void copiesThePath();
    void aPortableFolderIsExplained();
    void theSampleOffersNothing();
    void exportsEverything();
    void failedExportIsTold();
    void importSaysWhatIsReplaced();
    void importIsNotDoneWhenCancelled();
    void aForeignFileIsRefused();
    void backupsAreListedWithTheirContents();
    void aBackupIsChosenByKeys();
    void noBackupIsSaidSo();
    void erasureNeedsTheWord();
    void dialogsFollowTheLanguage();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    DataSources sources() const;
    void show(QSize size = {1088, 1200});
    void click(const QString &text);
    void press(const ConfirmDialog &dialog, const QString &text);
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    ConfirmDialog *dialog() const { return m_window->findChild<ConfirmDialog *>(); }

    ApplicationLook m_look;
    std::unique_ptr<QTemporaryDir> m_folder;
    DataLocation m_location;
    std::optional<Error> m_failure;
    PersonRecord m_record;
    QList<KeptBackup> m_backups;
    std::unique_ptr<QWidget> m_window;
    YourDataPage *m_page = nullptr;
};

static EvidenceNote noteOn(const QDate &date)
{
    EvidenceNote note;
    note.id = EvidenceId(date.toString(Qt::ISODate));
    note.competency = CompetencyId(u"TEC-01"_s);
    note.date = date;
    note.action = u"Moved files"_s;
    note.changedAt = QDateTime(date, QTime(12, 0), Qt::UTC);
    return note;
}

void tst_YourDataPage::init()
{
    m_look.setTextPercent(100);
    m_folder = std::make_unique<QTemporaryDir>();
    m_location = {u"/home/alex/compass.db"_s, 245760, u"/home/alex/backups"_s, {}};
    m_failure.reset();
    m_record = {};
    m_record.notes = {noteOn({2026, 3, 2}), noteOn({2026, 3, 1})};
    const auto time = [](int day) { return QDateTime(QDate(2026, 3, day), QTime(12, 0), Qt::UTC); };
    m_backups = {
        {time(9), u"/home/alex/backups/9.db"_s,
         Error{ErrorCode::StoreCorrupt, u"9.db"_s, {}, {}, {}}},
        {time(8), u"/home/alex/backups/8.db"_s, RecordCounts{3, 2, 5, time(7)}},
        {time(6), u"/home/alex/backups/6.db"_s, RecordCounts{0, 0, 1, {}}},
    };
    m_window = std::make_unique<QWidget>();
    m_page = new YourDataPage(sources(), m_window.get());
}

void tst_YourDataPage::cleanup()
{
    m_window.reset();
}

DataSources tst_YourDataPage::sources() const
{
    DataSources sources;
    sources.location = [this] { return m_location; };
    sources.contents = [this]() -> Result<PersonRecord> {
        if (m_failure)
            return *m_failure;
        return m_record;
    };
    sources.backups = [this] { return m_backups; };
    return sources;
}

void tst_YourDataPage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_YourDataPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_YourDataPage::press(const ConfirmDialog &dialog, const QString &text)
{
    QAbstractButton *button = visibleButton(dialog, text);
    QVERIFY2(button, qPrintable(text));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void tst_YourDataPage::showsWhereTheDataIs()
{
    show();
    QVERIFY(words().contains(u"/home/alex/compass.db"_s));
    QVERIFY(words().contains(u"/home/alex/backups"_s));
    // 245,760 bytes are 240 times 1,024.
    QVERIFY(words().contains(u"240 kB, nothing saved yet"_s));
    m_location.lastSaved = QDateTime(QDate(2026, 3, 2), QTime(14, 0));
    m_page->refresh();
    QVERIFY(words().contains(u"last saved"_s));
}

void tst_YourDataPage::copiesThePath()
{
    show();
    click(u"Copy the pa&th"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/alex/compass.db"_s);
    QVERIFY(words().contains(u"The path is copied."_s));
}

void tst_YourDataPage::aPortableFolderIsExplained()
{
    show();
    QVERIFY(words().contains(u"compass --data FOLDER"_s));
    m_location.isPortable = true;
    m_page->refresh();
    QVERIFY(words().contains(u"--data /home/alex"_s));
}

void tst_YourDataPage::theSampleOffersNothing()
{
    DataSources memory;
    memory.location = [] { return DataLocation(); };
    delete std::exchange(m_page, new YourDataPage(memory, m_window.get()));
    show();
    QVERIFY(words().contains(u"in memory only"_s));
    for (const QString &text : {u"E&xport everything…"_s, u"&Import…"_s, u"&Revert to a backup…"_s,
                                u"&Delete everything…"_s})
        QVERIFY2(!visibleButton(*m_page, text), qPrintable(text));
}

void tst_YourDataPage::exportsEverything()
{
    show();
    const QString path = m_folder->filePath(u"mine.json"_s);
    m_page->exportTo(path);
    const Result<PersonRecord> read = readEverythingFile(path);
    QVERIFY(read);
    QCOMPARE(read->notes, m_record.notes);
    QVERIFY(words().contains(u"Everything is exported: mine.json"_s));
}

void tst_YourDataPage::failedExportIsTold()
{
    show();
    m_page->exportTo(u"/nowhere/mine.json"_s);
    QVERIFY(words().contains(u"could not be written"_s));
    QVERIFY(!words().contains(u"Everything is exported"_s));

    m_failure = Error{ErrorCode::StoreDiskFailed, u"compass.db"_s, {}, {}, {}};
    m_page->exportTo(m_folder->filePath(u"mine.json"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"mine.json"_s)));
}

void tst_YourDataPage::importSaysWhatIsReplaced()
{
    show();
    const QString path = m_folder->filePath(u"mine.json"_s);
    m_page->exportTo(path);
    m_record.notes.append(noteOn({2025, 1, 1}));
    QSignalSpy wanted(m_page, &YourDataPage::importWanted);
    m_page->openImport(path);

    QVERIFY(dialog());
    const QString said = visibleWords(*dialog()).join(u'\n');
    QVERIFY(said.contains(u"“mine.json” contains: no assessment, 2 evidence notes"_s));
    QVERIFY(said.contains(u"here now: no assessment, 3 evidence notes"_s));
    QVERIFY(said.contains(u"backup"_s));
    press(*dialog(), u"&Replace my data"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PersonRecord>().notes.size(), 2);
}

void tst_YourDataPage::importIsNotDoneWhenCancelled()
{
    show();
    const QString path = m_folder->filePath(u"mine.json"_s);
    m_page->exportTo(path);
    QSignalSpy wanted(m_page, &YourDataPage::importWanted);
    m_page->openImport(path);
    // Enter does what has the focus, which is the way back.
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(wanted.count(), 0);
}

void tst_YourDataPage::aForeignFileIsRefused()
{
    show();
    const QString path = m_folder->filePath(u"other.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"something\"}");
    file.close();
    m_page->openImport(path);
    QVERIFY(!dialog());
    QVERIFY(words().contains(u"other.json"_s));
}

void tst_YourDataPage::backupsAreListedWithTheirContents()
{
    show();
    click(u"&Revert to a backup…"_s);
    QVERIFY(dialog());
    const auto *list = dialog()->findChild<QListView *>();
    const QAbstractItemModel *model = list->model();
    QCOMPARE(model->rowCount(), 3);
    const QString damaged = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(damaged.contains(u"Cannot be used"_s));
    QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsEnabled));
    const QString second = model->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(second.contains(u"March 8, 2026"_s));
    QVERIFY(second.contains(u"3 assessments (finished: 2), 5 evidence notes"_s));
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(visibleWords(*dialog()).join(u'\n').contains(u"become what they were on March 8"_s));
}

void tst_YourDataPage::aBackupIsChosenByKeys()
{
    show();
    QSignalSpy wanted(m_page, &YourDataPage::revertWanted);
    m_page->askForBackup();
    QTest::keyClick(dialog()->findChild<QListView *>(), Qt::Key_Down);
    press(*dialog(), u"&Go back to this copy"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"/home/alex/backups/6.db"_s);
}

void tst_YourDataPage::noBackupIsSaidSo()
{
    m_backups.clear();
    show();
    QSignalSpy wanted(m_page, &YourDataPage::revertWanted);
    m_page->askForBackup();
    QVERIFY(visibleWords(*dialog()).join(u'\n').contains(u"There is no copy yet."_s));
    press(*dialog(), u"&Go back to this copy"_s);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(dialog()->isVisible());
}

void tst_YourDataPage::erasureNeedsTheWord()
{
    show();
    QSignalSpy wanted(m_page, &YourDataPage::erasureWanted);
    click(u"&Delete everything…"_s);
    QVERIFY(visibleWords(*dialog()).join(u'\n').contains(u"cannot be recalled"_s));
    press(*dialog(), u"&Delete everything"_s);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(visibleWords(*dialog()).contains(u"Type the word “delete” first."_s));

    auto *typed = dialog()->findChild<QLineEdit *>();
    QTest::keyClicks(typed, u" Delete"_s);
    typed->setFocus();
    QTest::keyClick(typed, Qt::Key_Tab);
    QCOMPARE(dialog()->focusWidget(), visibleButton(*dialog(), u"&Cancel"_s));
    press(*dialog(), u"&Delete everything"_s);
    QCOMPARE(wanted.count(), 1);
}

void tst_YourDataPage::dialogsFollowTheLanguage()
{
    show();
    m_page->askForBackup();
    dialog()->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(dialog(), &change);
    const auto *list = dialog()->findChild<QListView *>();
    QVERIFY(list->currentIndex().data().toString().contains(u"mars"_s));
    QCOMPARE(list->currentIndex().row(), 1);
}

void tst_YourDataPage::everyControlHasAName()
{
    show();
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QCOMPARE(Audit::smallTargets(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_page), QStringList());
    m_page->askToErase();
    QCOMPARE(Audit::unnamed(dialog()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(dialog()), QStringList());
}

void tst_YourDataPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_YourDataPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    delete std::exchange(m_page, new YourDataPage(sources(), m_window.get()));
    show({832, 597});
    QTRY_COMPARE(Audit::truncated(m_window.get()), QStringList());
    m_page->askForBackup();
    QTRY_COMPARE(Audit::truncated(dialog()), QStringList());
}

QTEST_MAIN(tst_YourDataPage)
#include "tst_yourdatapage.moc"
