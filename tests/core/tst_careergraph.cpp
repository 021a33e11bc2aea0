// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/careergraph.h"

#include "core/content/content.h"
#include "core/gaps/readiness.h"
#include "tests/support/frameworks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CareerGraph : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRoleIsOnAMap();
    void everyStreamClimbsAsThePageSays_data();
    void everyStreamClimbsAsThePageSays();
    void executivesClimbOneStepAtATime();
    void nothingLeadsOutOfAStreamButThePilot();
    void noPathLeadsBackDown();
    void pathsGoOnFromTheNearestLowerRole();
    void thePilotIsReachedFromTheStreamAskedFor();
    void aCircleIsLeftOut();
    void anUnknownRoleIsLeftOut();
    void aLocalRoleIsReachedLikeTheOneItIsBasedOn();
    void aRoleOfNoGroupStandsOnTheLastMap();
    void ownStreamGoesBeforeConnectedOnes();
    void shortTitlesLeaveStreamAndStepOut();
    void levelReachedNeverSkipsALowerRole();

private:
    QStringList path(const QString &role, const QString &stream = {}) const;

    RoleLibrary m_library;
    CareerGraph m_graph;
};

void tst_CareerGraph::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    m_library = content->roles;
    m_graph = CareerGraph(m_library);
}

static QStringList names(const QList<RoleId> &roles)
{
    QStringList ids;
    for (const RoleId &role : roles)
        ids.append(role.toString());
    return ids;
}

QStringList tst_CareerGraph::path(const QString &role, const QString &stream) const
{
    return names(m_graph.pathTo(RoleId(role), StreamId(stream)));
}

void tst_CareerGraph::everyRoleIsOnAMap()
{
    const QList<CareerGroup> groups = careerGroups(m_library, m_graph);
    QCOMPARE(m_graph.nodes().size(), 62);
    // 8 streams and 5 families; none is left over.
    QCOMPARE(groups.size(), 13);
    for (const RoleProfile &role : m_library.roles) {
        const qsizetype group = groupOf(role.id, m_library, groups);
        QVERIFY2(group >= 0, qPrintable(role.id.toString()));
        QVERIFY(groups.at(group).roles.contains(role.id));
    }
}

void tst_CareerGraph::everyStreamClimbsAsThePageSays_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QStringList>("management");
    QTest::addColumn<QStringList>("individual");

    // The steps of the Careers in digital page that have a role in the stream.
    const QStringList all = {u"01"_s, u"02"_s, u"03"_s, u"04"_s, u"05"_s};
    const QStringList fromTwo = all.sliced(1);
    QTest::newRow("BLA") << u"bla"_s << QStringList{u"02"_s, u"03"_s, u"04"_s}
                         << QStringList{u"02"_s, u"03"_s};
    QTest::newRow("DBM") << u"dbm"_s << fromTwo << fromTwo.first(3);
    QTest::newRow("EA") << u"ea"_s << fromTwo << fromTwo.first(3);
    QTest::newRow("INF") << u"inf"_s << all << all.first(4);
    QTest::newRow("PLR") << u"plr"_s << QStringList{u"02"_s, u"03"_s, u"04"_s}
                         << QStringList{u"02"_s, u"03"_s};
    QTest::newRow("PPM") << u"ppm"_s << fromTwo << fromTwo.first(3);
    QTest::newRow("SEC") << u"sec"_s << all << all.first(4);
    QTest::newRow("SOF") << u"sof"_s << all << all.first(4);
}

/// "it-03-mg-sof" for the step "03", and "it-02-sof" for "02", before the paths part.
static QString roleAt(const QString &step, const QString &lane, const QString &stream)
{
    return step < u"03"_s ? u"it-%1-%2"_s.arg(step, stream)
                          : u"it-%1-%2-%3"_s.arg(step, lane, stream);
}

void tst_CareerGraph::everyStreamClimbsAsThePageSays()
{
    QFETCH(QString, stream);
    QFETCH(QStringList, management);
    QFETCH(QStringList, individual);

    for (const auto &[lane, steps] : {std::pair(u"mg"_s, management), {u"ic"_s, individual}}) {
        QStringList expected = {u"student"_s};
        for (const QString &step : steps)
            expected.append(roleAt(step, lane, stream));
        QCOMPARE(path(expected.last()), expected);
        const CareerNode *apprentice = m_graph.node(RoleId(u"apprentice-it"_s));
        QVERIFY(apprentice->leadsTo.contains(RoleId(expected.at(1))));
    }
    const RoleId lastAdvisor(roleAt(individual.last(), u"ic"_s, stream));
    QCOMPARE(names(m_graph.node(lastAdvisor)->leadsTo), QStringList(u"it-05-ic-pilot"_s));
    const RoleId lastManager(roleAt(management.last(), u"mg"_s, stream));
    QVERIFY(m_graph.node(lastManager)->leadsTo.isEmpty());
}

void tst_CareerGraph::executivesClimbOneStepAtATime()
{
    QCOMPARE(path(u"ex-05"_s),
             QStringList({u"ex-01"_s, u"ex-02"_s, u"ex-03"_s, u"ex-04"_s, u"ex-05"_s}));
}

void tst_CareerGraph::nothingLeadsOutOfAStreamButThePilot()
{
    for (const CareerNode &node : m_graph.nodes()) {
        for (const RoleId &next : node.leadsTo) {
            if (!node.stream.isNull() && next != RoleId(u"it-05-ic-pilot"_s))
                QCOMPARE(m_graph.node(next)->stream, node.stream);
        }
    }
}

void tst_CareerGraph::noPathLeadsBackDown()
{
    for (const CareerNode &node : m_graph.nodes()) {
        for (const RoleId &next : node.leadsTo)
            QVERIFY2(m_graph.node(next)->step > node.step, qPrintable(next.toString()));
    }
}

void tst_CareerGraph::pathsGoOnFromTheNearestLowerRole()
{
    // Business line advisory has no IT-01 and no senior advisor.
    QCOMPARE(path(u"it-05-ic-pilot"_s, u"BLA"_s),
             QStringList({u"student"_s, u"it-02-bla"_s, u"it-03-ic-bla"_s, u"it-05-ic-pilot"_s}));
}

void tst_CareerGraph::thePilotIsReachedFromTheStreamAskedFor()
{
    QCOMPARE(path(u"it-05-ic-pilot"_s, u"SOF"_s).at(4), u"it-04-ic-sof"_s);
    // Without a stream: the first of those at the highest step below.
    QCOMPARE(path(u"it-05-ic-pilot"_s).at(3), u"it-04-ic-dbm"_s);
}

static RoleProfile made(const QString &id, const QStringList &leadsTo)
{
    RoleProfile role;
    role.id = RoleId(id);
    for (const QString &next : leadsTo)
        role.leadsTo.append(RoleId(next));
    return role;
}

void tst_CareerGraph::aCircleIsLeftOut()
{
    RoleLibrary library;
    library.roles = {made(u"a"_s, {u"a"_s, u"b"_s}), made(u"b"_s, {u"c"_s}),
                     made(u"c"_s, {u"a"_s})};
    const CareerGraph graph(library);
    QCOMPARE(names(graph.pathTo(RoleId(u"c"_s))), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(graph.node(RoleId(u"c"_s))->leadsTo.isEmpty());
    QVERIFY(graph.node(RoleId(u"a"_s))->comesFrom.isEmpty());
}

void tst_CareerGraph::anUnknownRoleIsLeftOut()
{
    RoleLibrary library;
    library.roles = {made(u"a"_s, {u"elsewhere"_s})};
    const CareerGraph graph(library);
    QVERIFY(graph.node(RoleId(u"a"_s))->leadsTo.isEmpty());
    QVERIFY(!graph.node(RoleId(u"elsewhere"_s)));
    QVERIFY(graph.pathTo(RoleId(u"elsewhere"_s)).isEmpty());
}

void tst_CareerGraph::aLocalRoleIsReachedLikeTheOneItIsBasedOn()
{
    RoleLibrary library = m_library;
    RoleProfile local = *library.role(RoleId(u"it-03-mg-sof"_s));
    local.basedOn = local.id;
    local.id = RoleId(u"our-lead"_s);
    library.roles.append(local);
    const CareerGraph graph(library);

    QCOMPARE(names(graph.pathTo(local.id)),
             QStringList({u"student"_s, u"it-01-sof"_s, u"it-02-sof"_s, u"our-lead"_s}));
    QCOMPARE(names(graph.node(local.id)->leadsTo), QStringList(u"it-04-mg-sof"_s));
    // The shipped path stays as it was.
    QCOMPARE(names(graph.pathTo(RoleId(u"it-04-mg-sof"_s))), path(u"it-04-mg-sof"_s));
}

void tst_CareerGraph::aRoleOfNoGroupStandsOnTheLastMap()
{
    RoleLibrary library = m_library;
    library.roles.append(made(u"our-role"_s, {}));
    const QList<CareerGroup> groups = careerGroups(library, CareerGraph(library));
    QCOMPARE(groups.size(), 14);
    QCOMPARE(names(groups.last().roles), QStringList(u"our-role"_s));
    QCOMPARE(groupOf(RoleId(u"our-role"_s), library, groups), 13);
    QCOMPARE(groupOf(RoleId(u"nobody"_s), library, groups), -1);
}

void tst_CareerGraph::ownStreamGoesBeforeConnectedOnes()
{
    const QList<CareerGroup> groups = careerGroups(m_library, m_graph);
    const auto group = [&](const QString &role) {
        return groups.at(groupOf(RoleId(role), m_library, groups));
    };
    QCOMPARE(group(u"it-02-sof"_s).stream, StreamId(u"SOF"_s));
    QCOMPARE(group(u"student"_s).family, FamilyId(u"start"_s));
    // The pilot belongs to no stream and is on the map of each.
    QCOMPARE(group(u"it-05-ic-pilot"_s).stream, StreamId(u"BLA"_s));
}

void tst_CareerGraph::shortTitlesLeaveStreamAndStepOut()
{
    const LocalizedText title = shortTitle(*m_library.role(RoleId(u"it-03-mg-plr"_s)), m_library);
    QCOMPARE(title.english, u"IT Team Lead"_s);
    QCOMPARE(title.french, u"Chef d’équipe en TI"_s);
    for (const RoleProfile &role : m_library.roles) {
        if (role.stream.isNull())
            continue;
        QVERIFY2(!shortTitle(role, m_library).english.contains(u'–'),
                 qPrintable(role.title.english));
        QVERIFY2(!shortTitle(role, m_library).french.contains(u'–'), qPrintable(role.title.french));
    }
}

/// A person whose levels in \a competencies are certain, and \a lowest or higher.
static AssessmentResult measured(const QStringList &competencies, int lowest,
                                 QRandomGenerator &random)
{
    AssessmentResult result;
    for (const QString &id : competencies) {
        CompetencyResult each;
        each.competency = CompetencyId(id);
        each.status = CompetencyStatus::Rated;
        each.estimate = certainEstimate(Level::fromInt(random.bounded(lowest, 5)).value());
        result.competencies.append(each);
    }
    return result;
}

void tst_CareerGraph::levelReachedNeverSkipsALowerRole()
{
    QStringList competencies;
    for (const Requirement &each : m_library.roles.first().requirements)
        competencies.append(each.competency.toString());
    QRandomGenerator random(20261121);
    for (int person = 0; person < 60; ++person) {
        const AssessmentResult result = measured(competencies, person % 4, random);
        for (const CareerNode &top : m_graph.nodes()) {
            QList<const RoleProfile *> roles;
            for (const RoleId &each : m_graph.pathTo(top.role))
                roles.append(m_library.role(each));
            const auto isReady = [&result](const RoleProfile *role) {
                return readiness(result, *role).state == ReadinessState::Ready;
            };
            const auto firstMissed = std::ranges::find_if_not(roles, isReady);
            const std::optional<RoleId> expected = firstMissed == roles.cbegin()
                ? std::nullopt
                : std::optional((*std::prev(firstMissed))->id);
            QCOMPARE(levelReached(result, roles), expected);
        }
    }
}

QTEST_GUILESS_MAIN(tst_CareerGraph)
#include "tst_careergraph.moc"
