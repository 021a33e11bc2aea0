// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jumplistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_JumpListModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFrameworksAndCompetencies();
    void readersHearStatesAndCounts();
    void stateChangeKeepsIndexes();
    void otherCompetenciesReset();
    void namesFollowTheLocale();
};

static QList<JumpGroup> groups(JumpState second = JumpState::NotStarted)
{
    return {{FrameworkId(u"INN"_s),
             {u"Innovation"_s, u"Innovation (fr)"_s},
             1,
             {{CompetencyId(u"INN-01"_s), {u"Users"_s, u"Utilisateurs"_s}, JumpState::Done},
              {CompetencyId(u"INN-02"_s), {u"Problems"_s, u"Problèmes"_s}, second}}},
            {FrameworkId(u"CYB"_s), {u"Cybersecurity"_s, u"Cybersécurité"_s}, 0, {}}};
}

void tst_JumpListModel::rowsAreFrameworksAndCompetencies()
{
    JumpListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setGroups(groups());

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    const QModelIndex second = model.indexOf(CompetencyId(u"INN-02"_s));
    QCOMPARE(second.row(), 1);
    QCOMPARE(second.parent(), model.index(0, 0));
    QCOMPARE(model.competencyAt(second), CompetencyId(u"INN-02"_s));
    QVERIFY(model.competencyAt(model.index(0, 0)).isNull());
    QVERIFY(!model.indexOf(CompetencyId(u"CYB-01"_s)).isValid());
}

void tst_JumpListModel::readersHearStatesAndCounts()
{
    JumpListModel model;
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    model.setGroups(groups(JumpState::Now));

    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data(Qt::AccessibleTextRole), u"Innovation, 1 of 2 done"_s);
    QCOMPARE(model.index(0, 0, group).data(Qt::AccessibleTextRole), u"Users, done"_s);
    QCOMPARE(model.index(1, 0, group).data(Qt::AccessibleTextRole), u"Problems, now"_s);
}

void tst_JumpListModel::stateChangeKeepsIndexes()
{
    JumpListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups());
    const QPersistentModelIndex second = model.indexOf(CompetencyId(u"INN-02"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setGroups(groups(JumpState::Enough));

    QCOMPARE(reset.count(), 0);
    QVERIFY(second.isValid());
    QCOMPARE(second.data(JumpListModel::StateRole).toInt(), static_cast<int>(JumpState::Enough));
}

void tst_JumpListModel::otherCompetenciesReset()
{
    JumpListModel model;
    model.setGroups(groups());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setGroups(groups().mid(1));

    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void tst_JumpListModel::namesFollowTheLocale()
{
    JumpListModel model;
    model.setGroups(groups());

    model.setLocale(QLocale(QLocale::French, QLocale::Canada));

    QCOMPARE(model.index(1, 0).data(), u"Cybersécurité"_s);
}

QTEST_GUILESS_MAIN(tst_JumpListModel)
#include "tst_jumplistmodel.moc"
