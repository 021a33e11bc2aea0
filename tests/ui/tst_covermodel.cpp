// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/covermodel.h"

#include "tests/support/frameworks.h"
#include "tests/support/teamparts.h"
#include "ui/models/covermarks.h"
#include "ui/models/scenariomodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/coverdelegate.h"

#include <QAbstractItemModelTester>
#include <QFontMetrics>
#include <QStandardItemModel>
#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_CoverModel : public QObject
{
    Q_OBJECT

private slots:
    void theWorstStandsFirst();
    void saysNeedHaveExpectedAndRisk();
    void figuresFollowTheLocale();
    void marksCountBothSides();
    void withoutRoomTheNeedStandsUnderTheName();
    void manyPeopleAreDrawnAndCounted();
    void whatAScenarioLeavesAsItIsIsLeftOut();
    void aChangedNeedSaysWhatIsNeeded();
    void modelsKeepTheirPromises();

private:
    Catalog m_catalog = catalog(5);
    QList<TeamMember> m_members{
        member(u"Ada"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 2}}),
        member(u"Bo"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 2}, {u"SMP-03"_s, 2}}),
    };
    /// Covered (two for one), short by one, no cover, no slack.
    QList<TeamNeed> m_needs{need(u"SMP-01"_s, 1, 3), need(u"SMP-02"_s, 2, 3),
                            need(u"SMP-03"_s, 1, 4), need(u"SMP-03"_s, 2, 2)};
};

static QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void tst_CoverModel::theWorstStandsFirst()
{
    CoverModel model(m_catalog);
    model.setCovers(coversOf(m_needs, m_members));
    QList<CoverState> states;
    for (int row = 0; row < model.rowCount(); ++row)
        states.append(stateOf(model.coverAt(row)));
    QCOMPARE(
        states,
        (QList{CoverState::NoCover, CoverState::Short, CoverState::NoSlack, CoverState::Covered}));
}

void tst_CoverModel::saysNeedHaveExpectedAndRisk()
{
    CoverModel model(m_catalog);
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    model.setCovers(coversOf(m_needs, m_members));
    QCOMPARE(textAt(model, 1, CoverModel::HaveColumn), u"1"_s);
    QCOMPARE(textAt(model, 1, CoverModel::ExpectedColumn), u"1.0"_s);
    QCOMPARE(textAt(model, 1, CoverModel::RiskColumn), u"1 person(s) short"_s);
    QCOMPARE(textAt(model, 0, CoverModel::RiskColumn), u"Nobody there"_s);
    QCOMPARE(textAt(model, 2, CoverModel::RiskColumn), u"No slack"_s);
    QCOMPARE(textAt(model, 3, CoverModel::RiskColumn), u"Covered"_s);
    QCOMPARE(model.index(1, CoverModel::HaveColumn).data(Qt::AccessibleTextRole).toString(),
             u"1 of 2 people"_s);
}

void tst_CoverModel::figuresFollowTheLocale()
{
    CoverModel model(m_catalog);
    const TeamMember unsure =
        with(member(u"Cy"_s, {}), u"SMP-01"_s, figure(LevelChances{0, 0, 550, 450, 0}));
    model.setLocale(QLocale(QLocale::French, QLocale::Canada));
    model.setCovers(coversOf({need(u"SMP-01"_s, 1, 3)}, {unsure}));
    QCOMPARE(textAt(model, 0, CoverModel::ExpectedColumn), u"0,5"_s);
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    QCOMPARE(textAt(model, 0, CoverModel::ExpectedColumn), u"0.5"_s);
}

void tst_CoverModel::marksCountBothSides()
{
    CoverModel model(m_catalog);
    model.setCovers(coversOf(m_needs, m_members));
    const auto marks =
        model.index(3, CoverModel::HaveColumn).data(CoverMarksRole).value<CoverMarks>();
    QCOMPARE(marks.have, 2);
    QCOMPARE(marks.need, 1);
    QVERIFY(!model.index(3, CoverModel::NameColumn).data(CoverMarksRole).isValid());
}

void tst_CoverModel::withoutRoomTheNeedStandsUnderTheName()
{
    CoverModel model(m_catalog);
    model.setCovers(coversOf(m_needs, m_members));
    const QString name = textAt(model, 0, CoverModel::NameColumn);
    const QString need = textAt(model, 0, CoverModel::NeedColumn);
    model.setCompact(true);
    QCOMPARE(textAt(model, 0, CoverModel::NameColumn), name + u'\n' + need);
    QCOMPARE(model.index(0, CoverModel::NameColumn).data(Qt::AccessibleTextRole).toString(),
             name + u'\n' + need);
}

void tst_CoverModel::manyPeopleAreDrawnAndCounted()
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), QVariant::fromValue(CoverMarks{5, 6}), CoverMarksRole);
    model.setData(model.index(0, 1), QVariant::fromValue(CoverMarks{9, 6}), CoverMarksRole);
    model.setData(model.index(0, 2), QVariant::fromValue(CoverMarks{2, 9}), CoverMarksRole);
    const CoverDelegate delegate;
    const auto width = [&](int column) {
        return delegate.sizeHint(QStyleOptionViewItem(), model.index(0, column)).width();
    };
    const QFontMetrics metrics(textFont(1.0, QFont::Bold));
    QCOMPARE(width(1) - width(0), metrics.horizontalAdvance(u"+3"_s));
    QCOMPARE(width(2) - width(0), metrics.horizontalAdvance(u"…"_s));
}

void tst_CoverModel::whatAScenarioLeavesAsItIsIsLeftOut()
{
    ScenarioModel model(m_catalog);
    const ScenarioResult result = scenarioResult({MemberAway{"Bo", false}}, m_needs, m_members,
                                                 [](const RoleId &) { return nullptr; });
    model.setRows(result.rows);
    // Bo counts for SMP-01 and for SMP-03 at level 2, and for nothing else.
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, ScenarioModel::BeforeColumn), u"2"_s);
    QCOMPARE(textAt(model, 0, ScenarioModel::AfterColumn), u"1"_s);
}

void tst_CoverModel::aChangedNeedSaysWhatIsNeeded()
{
    ScenarioModel model(m_catalog);
    const ScenarioResult result =
        scenarioResult({NeedChanged{need(u"SMP-01"_s, 3, 3)}}, {need(u"SMP-01"_s, 1, 3)}, m_members,
                       [](const RoleId &) { return nullptr; });
    model.setRows(result.rows);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, ScenarioModel::BeforeColumn), u"2 of 1"_s);
    QCOMPARE(textAt(model, 0, ScenarioModel::AfterColumn), u"2 of 3"_s);
}

void tst_CoverModel::modelsKeepTheirPromises()
{
    CoverModel covers(m_catalog);
    ScenarioModel scenario(m_catalog);
    const QAbstractItemModelTester first(&covers,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&scenario,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    covers.setCovers(coversOf(m_needs, m_members));
    covers.setLocale(QLocale::French);
    covers.setCovers({});
    scenario.setRows(
        scenarioResult({MemberAway{"Bo", false}}, m_needs, m_members, [](const RoleId &) {
            return nullptr;
        }).rows);
    scenario.setLocale(QLocale::French);
}

QTEST_MAIN(tst_CoverModel)

#include "tst_covermodel.moc"
