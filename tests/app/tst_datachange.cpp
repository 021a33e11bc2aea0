// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datachange.h"

#include "app/desktop.h"
#include "core/exchange/everythingfile.h"
#include "ui/pages/records/yourdatapage.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// All of a person's data is exchanged or deleted in the running program, on a real
/// data file; whatever fails leaves everything as it was.
class tst_DataChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void importedDataIsShown();
    void revertedDataIsShown();
    void failedRevertLeavesEverything();
    void erasureLeavesNothingAndStartsAnew();
    void erasureIsRefusedWhileTheDataIsOpen();
    void whatIsLeftIsNamed();

private:
    Services &services() { return m_desktop->ownServices(); }
    MainWindow &window() { return m_desktop->ownWindow(); }
    YourDataPage *page();
    bool addNote(const QString &action);
    QStringList actions();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void tst_DataChange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    preferences->setWelcomed();
    preferences->setLanguage(QLocale::English);
    m_desktop = std::make_unique<Desktop>(m_folder->path(), std::move(preferences));
    m_desktop->open();
    QVERIFY(addNote(u"first"_s));
}

void tst_DataChange::cleanup()
{
    m_desktop.reset();
}

YourDataPage *tst_DataChange::page()
{
    window().go(Place::YourData);
    return qobject_cast<YourDataPage *>(window().currentPage());
}

bool tst_DataChange::addNote(const QString &action)
{
    EvidenceNote note;
    note.competency = services().content().catalog.competencies().constFirst();
    note.date = QDate(2026, 3, 2);
    note.action = action;
    return services().journal().save(note).has_value();
}

QStringList tst_DataChange::actions()
{
    QStringList actions;
    for (const EvidenceNote &note : services().journal().notes())
        actions.append(note.action);
    return actions;
}

void tst_DataChange::importedDataIsShown()
{
    const Result<PersonRecord> record = services().dataSources().contents();
    QVERIFY(record);
    QVERIFY(addNote(u"second"_s));
    emit page()->importWanted(*record);

    QTRY_COMPARE(actions(), QStringList{u"first"_s});
    QCOMPARE(window().place(), Place::YourData);
    // What was there before is kept as a copy, and can be gone back to.
    const QList<KeptBackup> backups = services().dataSources().backups();
    QVERIFY(!backups.isEmpty());
    QVERIFY(backups.constFirst().counts);
    QCOMPARE(backups.constFirst().counts->notes, 2);
}

void tst_DataChange::revertedDataIsShown()
{
    const Result<PersonRecord> record = services().dataSources().contents();
    QVERIFY(addNote(u"second"_s));
    emit page()->importWanted(*record);
    QTRY_COMPARE(actions().size(), 1);

    emit page()->revertWanted(services().dataSources().backups().constFirst().path);
    QTRY_COMPARE(actions().size(), 2);
    QCOMPARE(window().place(), Place::YourData);
}

void tst_DataChange::failedRevertLeavesEverything()
{
    const QString foreign = m_folder->filePath(u"foreign.db"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a data file") > 0);
    file.close();
    const Result<PersonRecord> before = services().dataSources().contents();
    const MainWindow *shown = &window();
    emit page()->revertWanted(foreign);
    QTest::qWait(50);

    QCOMPARE(&window(), shown);
    const Result<PersonRecord> after = services().dataSources().contents();
    QVERIFY(after);
    QVERIFY(*after == *before);
}

void tst_DataChange::erasureLeavesNothingAndStartsAnew()
{
    emit page()->erasureWanted();
    QTRY_COMPARE(window().place(), Place::Language);
    QCOMPARE(actions(), QStringList());
    auto *notice = window().findChild<QMessageBox *>();
    QVERIFY(notice);
    QVERIFY(notice->text().contains(u"Everything is deleted."_s));
    notice->buttons().constFirst()->click();
    // The copy that a first start makes is of an empty file.
    for (const KeptBackup &backup : services().dataSources().backups())
        QCOMPARE(backup.counts->notes, 0);
}

void tst_DataChange::erasureIsRefusedWhileTheDataIsOpen()
{
    Preferences preferences(m_folder->filePath(u"settings.ini"_s));
    const Result<QStringList> left = eraseData(m_folder->path(), preferences);
    QVERIFY(!left);
    QCOMPARE(left.error().code, ErrorCode::StoreLocked);
    QVERIFY(preferences.isWelcomed());
    QVERIFY(services().dataSources().contents());
}

void tst_DataChange::whatIsLeftIsNamed()
{
    QVERIFY(erasureText({}).contains(u"nothing of yours is left"_s));
    const QString text = erasureText({u"/data/compass.db"_s, u"/data/backups"_s});
    QVERIFY(text.contains(u"/data/compass.db"_s));
    QVERIFY(text.contains(u"/data/backups"_s));
}

QTEST_MAIN(tst_DataChange)
#include "tst_datachange.moc"
