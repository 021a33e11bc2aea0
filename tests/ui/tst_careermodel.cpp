// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/careermodel.h"

#include "core/content/content.h"
#include "ui/charts/careermaplayout.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The roles of a map as a table, and where they stand in the diagram.
class tst_CareerModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isAModelAsQtWantsIt();
    void rowsReadAsTheMapDoes();
    void aRowSaysWhereThePersonStands();
    void anUnratedRoleIsNotCompared();
    void aLocalRoleSaysSo();
    void stepsAreNamedOnlyWhereThereAreAny();
    void theTrunkRunsBetweenThePaths();
    void columnsDoNotOverlap();
    void edgesTurnAtRightAngles();
    void walkingUpAndDownStaysInTheColumn();

private:
    void show(const QString &stream);
    int row(const QString &role) const { return m_model->rowOf(RoleId(role)); }
    CareerMapLayout layout() const;

    RoleLibrary m_library;
    std::unique_ptr<CareerModel> m_model;
};

void tst_CareerModel::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    m_library = content->roles;
}

void tst_CareerModel::init()
{
    m_model = std::make_unique<CareerModel>(m_library);
    m_model->setLocale(QLocale(QLocale::English, QLocale::Canada));
    show(u"SOF"_s);
}

/// The map of the stream or family \a id, with nothing rated.
void tst_CareerModel::show(const QString &id)
{
    const CareerGraph graph(m_library);
    for (const CareerGroup &group : careerGroups(m_library, graph)) {
        if (group.stream != StreamId(id) && group.family != FamilyId(id))
            continue;
        m_model->setMap(graph.restrictedTo(group.roles),
                        careerStandings({}, m_library, graph, group));
    }
}

CareerMapLayout tst_CareerModel::layout() const
{
    QList<CareerMapCell> cells;
    for (int i = 0; i < m_model->rowCount(); ++i)
        cells.append({m_model->nodeAt(i).step, m_model->nodeAt(i).lane});
    return careerMapLayout(cells, {1000, 100, 30, 20});
}

void tst_CareerModel::isAModelAsQtWantsIt()
{
    CareerModel model(m_library);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CareerGraph graph(m_library);
    for (const CareerGroup &group : careerGroups(m_library, graph)) {
        model.setMap(graph.restrictedTo(group.roles), careerStandings({}, m_library, graph, group));
        model.setChosen(group.roles.first(), group.roles.last());
        model.setLocale(QLocale(QLocale::French, QLocale::Canada));
        QCOMPARE(model.rowCount(), int(group.roles.size()));
    }
}

void tst_CareerModel::rowsReadAsTheMapDoes()
{
    QStringList roles;
    for (int i = 0; i < m_model->rowCount(); ++i)
        roles.append(m_model->nodeAt(i).role.toString());
    QCOMPARE(roles,
             QStringList({u"student"_s, u"apprentice-it"_s, u"it-01-sof"_s, u"it-02-sof"_s,
                          u"it-03-mg-sof"_s, u"it-03-ic-sof"_s, u"it-04-mg-sof"_s,
                          u"it-04-ic-sof"_s, u"it-05-mg-sof"_s, u"it-05-ic-pilot"_s}));
}

void tst_CareerModel::aRowSaysWhereThePersonStands()
{
    m_model->setChosen(RoleId(u"it-02-sof"_s), RoleId(u"it-03-mg-sof"_s));
    const QModelIndex index = m_model->index(row(u"it-02-sof"_s), CareerModel::TitleColumn);
    QCOMPARE(index.data(CareerModel::PlaceRole).toString(), u"Your current role"_s);
    QCOMPARE(index.data(CareerModel::SpokenRole).toString(),
             u"IT Analyst. IT-02. Your current role. Not compared yet. Leads to: IT Technical "
             "Advisor; IT Team Lead"_s);
    QCOMPARE(index.data().toString(), u"IT Analyst\nIT-02\n✓ Your current role"_s);
    QCOMPARE(m_model->index(row(u"it-03-mg-sof"_s), 0).data(CareerModel::PlaceRole).toString(),
             u"Your next role"_s);
    QCOMPARE(m_model->index(row(u"it-05-mg-sof"_s), CareerModel::NextColumn).data().toString(),
             u"–"_s);
}

void tst_CareerModel::anUnratedRoleIsNotCompared()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QCOMPARE(m_model->markAt(i), CareerMark::NotCompared);
        QCOMPARE(m_model->index(i, CareerModel::StandingColumn).data().toString(),
                 u"Not compared yet"_s);
    }
}

void tst_CareerModel::aLocalRoleSaysSo()
{
    RoleLibrary library = m_library;
    RoleProfile local = *library.role(RoleId(u"it-02-sof"_s));
    local.basedOn = local.id;
    local.id = RoleId(u"ours"_s);
    local.origin = RoleOrigin::Local;
    library.roles.append(local);
    CareerModel model(library);
    const CareerGraph graph(library);
    const CareerGroup group = careerGroups(library, graph).at(7);
    model.setMap(graph.restrictedTo(group.roles), careerStandings({}, library, graph, group));
    QVERIFY(model.index(model.rowOf(local.id), 0)
                .data(CareerModel::SpokenRole)
                .toString()
                .startsWith(u"IT Analyst (local)"_s));
}

void tst_CareerModel::stepsAreNamedOnlyWhereThereAreAny()
{
    QCOMPARE(m_model->stepText(row(u"student"_s)), u"Starting out"_s);
    QCOMPARE(m_model->stepText(row(u"it-03-ic-sof"_s)), u"IT-03"_s);
    show(u"idg"_s);
    QCOMPARE(m_model->stepText(0), QString());
}

void tst_CareerModel::theTrunkRunsBetweenThePaths()
{
    const CareerMapLayout map = layout();
    const int trunk = map.nodes.at(row(u"it-02-sof"_s)).center().y();
    QCOMPARE(map.nodes.at(row(u"it-01-sof"_s)).center().y(), trunk);
    for (const char *role : {"it-03-mg-sof", "it-04-mg-sof", "it-05-mg-sof"}) {
        const QRect node = map.nodes.at(row(QString::fromLatin1(role)));
        QVERIFY(map.management.contains(node));
        QVERIFY(node.center().y() < trunk);
    }
    for (const char *role : {"it-03-ic-sof", "it-04-ic-sof", "it-05-ic-pilot"}) {
        const QRect node = map.nodes.at(row(QString::fromLatin1(role)));
        QVERIFY(map.individual.contains(node));
        QVERIFY(node.center().y() > trunk);
    }
    QVERIFY(!map.management.intersects(map.individual));
}

void tst_CareerModel::columnsDoNotOverlap()
{
    const CareerMapLayout map = layout();
    for (int a = 0; a < map.nodes.size(); ++a) {
        QVERIFY(QRect(0, 0, 1000, map.height).contains(map.nodes.at(a)));
        for (int b = a + 1; b < map.nodes.size(); ++b)
            QVERIFY(!map.nodes.at(a).intersects(map.nodes.at(b)));
    }
}

void tst_CareerModel::edgesTurnAtRightAngles()
{
    const CareerMapLayout map = layout();
    QCOMPARE(map.edge(row(u"it-01-sof"_s), row(u"it-02-sof"_s)).size(), 2);
    const QPolygon fork = map.edge(row(u"it-02-sof"_s), row(u"it-03-mg-sof"_s));
    QCOMPARE(fork.size(), 4);
    QCOMPARE(fork.at(0).y(), fork.at(1).y());
    QCOMPARE(fork.at(1).x(), fork.at(2).x());
    QCOMPARE(fork.at(2).y(), fork.at(3).y());
}

void tst_CareerModel::walkingUpAndDownStaysInTheColumn()
{
    const CareerMapLayout map = layout();
    const int lead = row(u"it-03-mg-sof"_s);
    const int advisor = row(u"it-03-ic-sof"_s);
    QCOMPARE(map.neighbour(lead, 1), advisor);
    QCOMPARE(map.neighbour(advisor, -1), lead);
    QCOMPARE(map.neighbour(advisor, 1), advisor);
    // Both paths are as far from the analyst: the upper one comes first.
    QCOMPARE(map.nearest(row(u"it-02-sof"_s), {advisor, lead}), lead);
    QCOMPARE(map.nearest(lead, {}), lead);
}

QTEST_MAIN(tst_CareerModel)
#include "tst_careermodel.moc"
