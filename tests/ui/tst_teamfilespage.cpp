// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamfilespage.h"

#include "tests/support/pagewords.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/teamdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/forgetfilesdialog.h"
#include "ui/dialogs/teaminfodialog.h"
#include "ui/session/teamintake.h"
#include "ui/settings/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/disclosure.h"

#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamFilesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhenFiguresAppear();
    void filesReceivedAreListed();
    void filesAreDropped();
    void refusedFilesStandThereUntilPutAway();
    void whatBecameOfTheFilesIsTold();
    void theLogSaysWhatCameAndWent();
    void aFolderIsWatchedAndLeft();
    void aFolderThatVanishesIsSaid();
    void whatCameInBeforeThePageIsTold();
    void whatWentWrongBeforeThePageIsTold();
    void whatWasDeletedFollowsTheLanguage();
    void individualFilesAreDeletedOnceConfirmed();
    void theNameStaysOnceAsked();
    void theTeamIsClosed();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    void run(const QStringList &paths);
    QTableView *table(const QString &name) const;
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    QStringList fourAnswers();

    ApplicationLook m_look;
    std::unique_ptr<TeamDesk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TeamIntake> m_intake;
    std::unique_ptr<TeamFilesPage> m_page;
};

void tst_TeamFilesPage::init()
{
    m_look.setTextPercent(100);
    m_page.reset();
    m_intake.reset();
    m_desk = std::make_unique<TeamDesk>();
    m_preferences = std::make_unique<Preferences>(m_desk->file(u"settings.ini"_s));
    m_intake = std::make_unique<TeamIntake>(m_desk->session, *m_preferences);
    m_desk->open();
    m_page = std::make_unique<TeamFilesPage>(m_desk->session, *m_intake);
}

void tst_TeamFilesPage::show(QSize size)
{
    m_page->resize(size);
    m_page->refresh();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TeamFilesPage::run(const QStringList &paths)
{
    QSignalSpy finished(&m_intake->import(), &TeamImport::finished);
    m_intake->import().add(paths);
    QVERIFY(!finished.isEmpty() || finished.wait());
}

QTableView *tst_TeamFilesPage::table(const QString &name) const
{
    for (auto *each : m_page->findChildren<QTableView *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QStringList tst_TeamFilesPage::fourAnswers()
{
    return {
        m_desk->answer(u"Émilie"_s, ShareScope::Rows), m_desk->answer(u"Zoé"_s, ShareScope::Rows),
        m_desk->answer(u"p-1"_s, ShareScope::Totals), m_desk->answer(u"p-2"_s, ShareScope::Totals)};
}

void tst_TeamFilesPage::saysWhenFiguresAppear()
{
    show();
    QVERIFY(words().contains(u"No file has been received yet."_s));
    run(fourAnswers());
    QVERIFY(words().contains(u"2 by name and 2 as a group. Figures of the group appear at 5."_s));
    QStringList more;
    for (int person = 3; person < 6; ++person)
        more.append(m_desk->answer(u"p-%1"_s.arg(person), ShareScope::Totals));
    run(more);
    QVERIFY(words().contains(u"Figures of the group change when 3 or more people have changed."_s));
}

void tst_TeamFilesPage::filesReceivedAreListed()
{
    m_page->setLocale(QLocale(QLocale::English, QLocale::Canada));
    show();
    run(fourAnswers());
    const QAbstractItemModel *model = table(u"Files received"_s)->model();
    QCOMPARE(model->rowCount(), 4);
    const auto text = [model](int row, int column) {
        return model->index(row, column).data(Qt::EditRole).toString();
    };
    QCOMPARE(text(0, 0), u"Émilie"_s);
    QCOMPARE(text(0, 1), u"By name"_s);
    QCOMPARE(text(0, 2), u"November 21, 2026"_s);
    QVERIFY(text(0, 3).startsWith(
        m_desk->session.content().catalog.frameworks.constFirst().name.english));
    QCOMPARE(text(0, 4), u"Levels"_s);
    QCOMPARE(text(0, 5), u"June 9, 2027"_s);
    QCOMPARE(text(3, 0), u"Zoé"_s);
    QCOMPARE(text(1, 1), u"As a group"_s);
}

void tst_TeamFilesPage::filesAreDropped()
{
    show();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(m_desk->answer(u"Noor"_s, ShareScope::Rows))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QSignalSpy finished(&m_intake->import(), &TeamImport::finished);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(finished.wait());
    QCOMPARE(m_desk->session.figures().members.size(), 1);

    QMimeData text;
    text.setText(u"no file"_s);
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, {});
    other.ignore();
    QCoreApplication::sendEvent(m_page.get(), &other);
    QVERIFY(!other.isAccepted());
}

void tst_TeamFilesPage::refusedFilesStandThereUntilPutAway()
{
    show();
    const QString name = u"Files that were not taken in, and why"_s;
    QVERIFY(!table(name)->isVisible());
    run({m_desk->tampered(m_desk->answer(u"Noor"_s, ShareScope::Rows))});
    QVERIFY(table(name)->isVisible());
    QVERIFY(table(name)->model()->index(0, 1).data().toString().contains(u"Ask for a new one"_s));
    QVERIFY(!table(u"Files received"_s)->isVisible());
    visibleButton(*m_page, u"Put this list awa&y"_s)->click();
    QVERIFY(!table(name)->isVisible());
}

void tst_TeamFilesPage::whatBecameOfTheFilesIsTold()
{
    show();
    const QString first = m_desk->answer(u"Noor"_s, ShareScope::Rows, 1, 1);
    const QString second = m_desk->answer(u"Noor"_s, ShareScope::Rows, 2, 2);
    run({first, second, second});
    QVERIFY(words().contains(u"added."_s));
    QVERIFY(words().contains(u"replaced by the newer of the same person."_s));
    QVERIFY(words().contains(u"already there."_s));
    QVERIFY(!words().contains(u"refused"_s));
    run({});
    QVERIFY(words().contains(u"No share files found."_s));
}

void tst_TeamFilesPage::theLogSaysWhatCameAndWent()
{
    show();
    run({m_desk->answer(u"Noor"_s, ShareScope::Rows)});
    auto *log = m_page->findChild<Disclosure *>();
    QVERIFY(log->isVisible());
    log->setOpen(true);
    const QAbstractItemModel *model = table(u"Log of what came and went"_s)->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Added"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"November 21, 2026"_s);
    m_desk->clock.setNow(m_desk->clock.now().addDays(201));
    QVERIFY(m_desk->session.refresh());
    QVERIFY(model->index(0, 0).data().toString().contains(u"their last day has passed"_s));
}

void tst_TeamFilesPage::aFolderIsWatchedAndLeft()
{
    show();
    QVERIFY(visibleButton(*m_page, u"&Watch a folder…"_s));
    m_intake->watch(m_desk->folder.path());
    QVERIFY(words().contains(u"share files that appear there are taken in by themselves"_s));
    visibleButton(*m_page, u"&Stop watching the folder"_s)->click();
    QVERIFY(!words().contains(u"taken in by themselves"_s));
    m_intake->watch(m_desk->file(u"gone"_s));
    QVERIFY(words().contains(u"is not there now"_s));
}

void tst_TeamFilesPage::aFolderThatVanishesIsSaid()
{
    show();
    QVERIFY(QDir(m_desk->folder.path()).mkdir(u"inbox"_s));
    m_intake->watch(m_desk->file(u"inbox"_s));
    QVERIFY(words().contains(u"taken in by themselves"_s));
    QVERIFY(QDir(m_desk->file(u"inbox"_s)).removeRecursively());
    QTRY_VERIFY(words().contains(u"is not there now"_s));
}

void tst_TeamFilesPage::whatCameInBeforeThePageIsTold()
{
    run(fourAnswers());
    m_page = std::make_unique<TeamFilesPage>(m_desk->session, *m_intake);
    show();
    QVERIFY(words().contains(u"added."_s));
    QVERIFY(m_desk->session.openSample());
    QVERIFY(!words().contains(u"added."_s));
}

void tst_TeamFilesPage::whatWentWrongBeforeThePageIsTold()
{
    const QStringList answers{m_desk->answer(u"Noor"_s, ShareScope::Rows)};
    const QString path = m_desk->session.path();
    m_desk->session.close();
    TeamSources sources = m_desk->sources();
    sources.keys = [] { return Result<KeyPair>(Error{ErrorCode::KeysDamaged, u"my.keys"_s}); };
    TeamSession session(sources);
    m_page.reset();
    m_intake = std::make_unique<TeamIntake>(session, *m_preferences);
    QVERIFY(session.open(path));
    run(answers);
    m_page = std::make_unique<TeamFilesPage>(session, *m_intake);
    show();
    QVERIFY2(words().contains(u"my.keys"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Stopped: what is already in stays in."_s));
    m_page.reset();
    m_intake.reset();
}

void tst_TeamFilesPage::whatWasDeletedFollowsTheLanguage()
{
    show();
    run(fourAnswers());
    visibleButton(*m_page, u"&Delete the files and keep the figures…"_s)->click();
    visibleButton(*m_page->findChild<ForgetFilesDialog *>(), u"&Delete the files"_s)->click();
    QVERIFY(words().contains(u"The figures stay."_s));
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    QTRY_VERIFY(!words().contains(u"The figures stay."_s));
    QVERIFY(QCoreApplication::removeTranslator(&pseudo));
}

void tst_TeamFilesPage::individualFilesAreDeletedOnceConfirmed()
{
    show();
    QAbstractButton *forget = visibleButton(*m_page, u"&Delete the files and keep the figures…"_s);
    QVERIFY(!forget->isEnabled());
    run(fourAnswers());
    QVERIFY(forget->isEnabled());
    forget->click();
    auto *dialog = m_page->findChild<ForgetFilesDialog *>();
    QVERIFY(visibleWords(*dialog).join(u'\n').contains(u"cannot be undone"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_desk->session.figures().received.people(), 4);

    forget->click();
    for (auto *each : m_page->findChildren<ForgetFilesDialog *>()) {
        if (each->isVisible())
            visibleButton(*each, u"&Delete the files"_s)->click();
    }
    QCOMPARE(m_desk->session.figures().received.people(), 0);
    QVERIFY(words().contains(u"The figures stay."_s));
    QVERIFY(!forget->isEnabled());
}

void tst_TeamFilesPage::theNameStaysOnceAsked()
{
    show();
    visibleButton(*m_page, u"Chan&ge…"_s)->click();
    auto *dialog = m_page->findChild<TeamInfoDialog *>();
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->accessibleName(), u"Name of the team"_s);
    for (const QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (!qobject_cast<const DateField *>(field->parentWidget()))
            QVERIFY2(field->isReadOnly(), qPrintable(field->accessibleName()));
    }
    auto *until = dialog->findChild<DateField *>();
    QTRY_VERIFY(until->hasFocus());
    const QDate promised = m_desk->session.figures().info.retention;
    QCOMPARE(until->maximumDate(), promised);
    until->setDate(promised.addDays(-30));
    visibleButton(*dialog, u"&Save"_s)->click();
    QCOMPARE(m_desk->session.figures().info.retention, promised.addDays(-30));
}

void tst_TeamFilesPage::theTeamIsClosed()
{
    show();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    visibleButton(*m_page, u"&Close"_s)->click();
    QVERIFY(!m_desk->session.isOpen());
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::Team);
}

void tst_TeamFilesPage::everyControlHasAName()
{
    show({1088, 3000});
    QStringList files = fourAnswers();
    files.append(m_desk->tampered(files.constFirst()));
    run(files);
    m_page->findChild<Disclosure *>()->setOpen(true);
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
}

void tst_TeamFilesPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_TeamFilesPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    m_page = std::make_unique<TeamFilesPage>(m_desk->session, *m_intake);
    show({832, 597});
    QStringList files = fourAnswers();
    files.append(m_desk->tampered(files.constFirst()));
    run(files);
    m_intake->watch(m_desk->folder.path());
    m_page->findChild<Disclosure *>()->setOpen(true);
    QTRY_COMPARE(Audit::truncated(m_page.get()), QStringList());
}

QTEST_MAIN(tst_TeamFilesPage)
#include "tst_teamfilespage.moc"
