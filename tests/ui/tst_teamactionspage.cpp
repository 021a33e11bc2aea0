// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamactionspage.h"

#include "tests/support/needsdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/models/teamactionmodel.h"
#include "ui/models/teamlearningmodel.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamActionsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void openOnesComeByTheirDay();
    void figuresAndDaysFollowTheLocale();
    void enterChangesAnAction();
    void anActionIsMarkedAsDone();
    void aDeletedActionComesBack();
    void whatFailedIsForgottenOnceItWorked();
    void withoutActionsItOffersToAddOne();
    void noHoursBuyNothing();
    void hoursBringPeopleToANeed();
    void tickedRowsBecomeActions();
    void aCoordinatorIsLedToTheDistribution();
    void modelsKeepTheirPromises();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    DataTable *table() const { return m_page->findChild<DataTable *>(); }
    TeamActionModel *model() const { return m_page->findChild<TeamActionModel *>(); }
    TeamLearningModel *learning() const { return m_page->findChild<TeamLearningModel *>(); }
    void giveHours(int hours);
    void press(const QString &button);

    std::unique_ptr<NeedsDesk> m_desk;
    std::unique_ptr<TeamActionsPage> m_page;
};

static TeamAction action(const QString &id, int competency, QDate due,
                         ActionProgress progress = ActionProgress::Open)
{
    return {ActionId(id),       ActionKind::Pair, NeedsDesk::cyb(competency), u"Noor"_s, due,
            u"Every Tuesday"_s, progress};
}

void tst_TeamActionsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

void tst_TeamActionsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_desk = std::make_unique<NeedsDesk>();
    m_desk->team->planned = {
        action(u"done"_s, 1, QDate(2026, 10, 1), ActionProgress::Done),
        action(u"undated"_s, 2, {}),
        action(u"later"_s, 3, QDate(2027, 3, 1)),
        action(u"late"_s, 4, QDate(2026, 11, 1)),
    };
}

void tst_TeamActionsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_TeamActionsPage::open()
{
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamActionsPage>(m_desk->session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TeamActionsPage::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_page, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void tst_TeamActionsPage::giveHours(int hours)
{
    auto *field = m_page->findChild<CountField *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::number(hours));
}

void tst_TeamActionsPage::openOnesComeByTheirDay()
{
    open();
    QStringList order;
    for (int row = 0; row < model()->rowCount(); ++row)
        order.append(model()->actionAt(row).id.toString());
    QCOMPARE(order, (QStringList{u"late"_s, u"later"_s, u"undated"_s, u"done"_s}));
    QCOMPARE(model()->index(0, TeamActionModel::ProgressColumn).data().toString(), u"Late"_s);
    QCOMPARE(model()->index(3, TeamActionModel::ProgressColumn).data().toString(), u"Done"_s);
}

void tst_TeamActionsPage::figuresAndDaysFollowTheLocale()
{
    TeamActionModel days(NeedsDesk::shippedTeamContent().catalog);
    days.setActions(m_desk->team->planned, QDate(2026, 11, 22));
    days.setLocale(QLocale(QLocale::French, QLocale::Canada));
    QVERIFY(days.index(1, TeamActionModel::DueColumn).data().toString().contains(u"mars"_s));
    days.setLocale(QLocale(QLocale::English, QLocale::Canada));
    QCOMPARE(days.index(1, TeamActionModel::DueColumn).data().toString(), u"March 1, 2027"_s);
}

void tst_TeamActionsPage::enterChangesAnAction()
{
    open();
    table()->setFocus();
    table()->setCurrentIndex(model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *dialog = m_page->findChild<TeamActionDialog *>();
    QVERIFY(dialog);
    auto *owner = dialog->findChild<QLineEdit *>();
    for (auto *each : dialog->findChildren<QLineEdit *>()) {
        if (each->text() == u"Noor"_s)
            owner = each;
    }
    owner->setText(u"Sam"_s);
    QTest::mouseClick(visibleButton(*dialog, u"&Save the action"_s), Qt::LeftButton);
    TeamAction wanted = action(u"later"_s, 3, QDate(2027, 3, 1));
    wanted.owner = u"Sam"_s;
    QCOMPARE(model()->actionAt(1), wanted);
    QCOMPARE(table()->currentIndex().row(), 1);
}

void tst_TeamActionsPage::anActionIsMarkedAsDone()
{
    open();
    table()->setCurrentIndex(model()->index(0, 0));
    press(u"Mar&k as done"_s);
    const int row = model()->rowOf(ActionId(u"late"_s));
    QCOMPARE(model()->actionAt(row).progress, ActionProgress::Done);
    QCOMPARE(table()->currentIndex().row(), row);
    press(u"Mark as open a&gain"_s);
    QCOMPARE(model()->actionAt(0).progress, ActionProgress::Open);
}

void tst_TeamActionsPage::aDeletedActionComesBack()
{
    open();
    table()->setFocus();
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_desk->team->planned.size(), 3);
    QVERIFY(words().contains(u"The action is deleted."_s));
    press(u"Undo"_s);
    QCOMPARE(m_desk->team->planned.size(), 4);
    QCOMPARE(model()->actionAt(0).id, ActionId(u"late"_s));
    QVERIFY(table()->hasFocus());
}

void tst_TeamActionsPage::whatFailedIsForgottenOnceItWorked()
{
    open();
    table()->setCurrentIndex(model()->index(0, 0));
    const QSignalSpy failed(&m_desk->session, &TeamSession::failed);
    m_desk->team->failure = Error{ErrorCode::StoreFull, u"team"_s};
    press(u"Mar&k as done"_s);
    QVERIFY(words().contains(u"full"_s));
    QCOMPARE(failed.count(), 1);
    m_desk->team->failure.reset();
    press(u"Mar&k as done"_s);
    QVERIFY(!words().contains(u"full"_s));
    QVERIFY(words().contains(u"The action is done."_s));
    QCOMPARE(failed.count(), 1);
}

void tst_TeamActionsPage::withoutActionsItOffersToAddOne()
{
    m_desk->team->planned.clear();
    open();
    QVERIFY(!visibleButton(*m_page, u"Add an acti&on"_s));
    press(u"Add an action"_s);
    QVERIFY(m_page->findChild<TeamActionDialog *>());
}

void tst_TeamActionsPage::noHoursBuyNothing()
{
    open();
    QVERIFY(words().contains(u"Say how many hours there are"_s));
    QCOMPARE(learning()->rowCount(), 0);
}

void tst_TeamActionsPage::hoursBringPeopleToANeed()
{
    open();
    giveHours(200);
    QVERIFY(learning()->rowCount() > 0);
    QVERIFY2(words().contains(
                 u"If everyone reaches these levels, 7 of 7 needs are covered, instead of 6."_s),
             qPrintable(words()));
    giveHours(0);
    QCOMPARE(learning()->rowCount(), 0);
}

void tst_TeamActionsPage::tickedRowsBecomeActions()
{
    open();
    press(u"plan for o&ne person more than needed"_s);
    giveHours(200);
    const int all = learning()->rowCount();
    QVERIFY(all > 1);
    auto *tables = m_page->findChildren<DataTable *>().at(1);
    tables->setFocus();
    tables->setCurrentIndex(learning()->index(0, 0));
    QTest::keyClick(tables, Qt::Key_Space);
    const QList<TeamLearning> ticked = learning()->ticked();
    QCOMPARE(ticked.size(), all - 1);
    const QString title = learning()->titleOf(ticked.first());
    const QSignalSpy changed(&m_desk->session, &TeamSession::changed);
    press(u"Add %1 rows as actions"_s.arg(all - 1));
    QCOMPARE(m_desk->team->planned.size(), 4 + all - 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(learning()->ticked().isEmpty());
    QVERIFY(!visibleButton(*m_page, u"Add 0 rows as actions"_s)->isEnabled());
    QVERIFY(tables->hasFocus());
    const TeamAction &added = m_desk->team->planned.at(4);
    QCOMPARE(added.kind, ActionKind::Train);
    QCOMPARE(added.owner, QString::fromUtf8(ticked.first().member));
    QCOMPARE(added.note, title);
}

void tst_TeamActionsPage::aCoordinatorIsLedToTheDistribution()
{
    m_desk->team->team.role = TeamRole::Coordinator;
    m_desk->team->planned.clear();
    open();
    QVERIFY(words().contains(u"sees nobody by name"_s));
    QVERIFY(!words().contains(u"hours"_s));
}

void tst_TeamActionsPage::modelsKeepTheirPromises()
{
    TeamActionModel actions(NeedsDesk::shippedTeamContent().catalog);
    const QAbstractItemModelTester tester(&actions,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    actions.setActions(m_desk->team->planned, QDate(2026, 11, 22));
    actions.setCompact(true);
    actions.setActions({}, QDate(2026, 11, 22));
    open();
    const QAbstractItemModelTester learner(learning(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
    giveHours(200);
    giveHours(3);
}

void tst_TeamActionsPage::everyControlHasAName()
{
    open();
    giveHours(200);
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_TeamActionsPage::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_TeamActionsPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamActionsPage>(m_desk->session);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->findChild<CountField *>()->setValue(200);
    QCoreApplication::processEvents();
    QStringList faults = Audit::truncated(m_page.get());
    QTest::mouseClick(visibleButton(*m_page, u"Add an acti&on"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    faults += Audit::truncated(m_page->findChild<TeamActionDialog *>());
    m_page.reset();
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(tst_TeamActionsPage)

#include "tst_teamactionspage.moc"
