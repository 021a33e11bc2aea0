// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gaps/readiness.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Readiness : public QObject
{
    Q_OBJECT

private slots:
    void theStateFollowsTheEssentials_data();
    void theStateFollowsTheEssentials();
    void anUnsureEssentialIsNearly();
    void anUnratedEssentialIsDeveloping();
    void anExemptEssentialIsDeveloping();
    void nothingRatedIsDevelopingWithoutAttainment();
    void attainmentWeighsEssentialsDouble();
    void exemptCompetenciesLeaveTheFigures();
    void aFailedRoleOfAPathCannotBeSkipped();
    void theNearestRolesComeFirst();
    void nothingRatedHasNoNearestRole();
};

/// Own levels of "SMP-01", "SMP-02" and so on.
static AssessmentResult withLevels(const QList<int> &levels)
{
    Responses responses;
    for (int index = 0; index < levels.size(); ++index)
        Sample::setLevel(responses, u"SMP-0%1"_s.arg(index + 1), levels.at(index));
    return measure(Sample::catalog(), responses);
}

/// Three essentials at level 3, an asset at level 2.
static RoleProfile threeEssentials()
{
    return Sample::role(u"r"_s,
                        {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 3}, {u"SMP-04"_s, 2}});
}

void tst_Readiness::theStateFollowsTheEssentials_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("blocking");

    QTest::newRow("all met") << QList{3, 3, 4, 2} << static_cast<int>(ReadinessState::Ready) << 0;
    QTest::newRow("an asset does not block")
        << QList{3, 3, 3, 0} << static_cast<int>(ReadinessState::Ready) << 0;
    QTest::newRow("one gap of one level")
        << QList{2, 3, 3, 2} << static_cast<int>(ReadinessState::Nearly) << 1;
    QTest::newRow("two gaps of one level")
        << QList{2, 2, 3, 0} << static_cast<int>(ReadinessState::Nearly) << 2;
    QTest::newRow("three gaps of one level")
        << QList{2, 2, 2, 2} << static_cast<int>(ReadinessState::Developing) << 3;
    QTest::newRow("one gap of two levels")
        << QList{1, 3, 3, 2} << static_cast<int>(ReadinessState::Developing) << 1;
}

void tst_Readiness::theStateFollowsTheEssentials()
{
    QFETCH(QList<int>, levels);
    QFETCH(int, state);
    QFETCH(int, blocking);

    const Readiness result = readiness(withLevels(levels), threeEssentials());

    QCOMPARE(static_cast<int>(result.state), state);
    QCOMPARE(result.essentials, 3);
    QCOMPARE(result.essentialsBlocking, blocking);
    QCOMPARE(result.essentialsMet, 3 - blocking);
}

void tst_Readiness::anUnsureEssentialIsNearly()
{
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 3, 2, 0}); // π = .37 for level 3
    const Readiness result =
        readiness(measure(Sample::catalog(), responses), Sample::role(u"r"_s, {{u"SMP-01"_s, 3}}));

    QCOMPARE(result.essentialsUnsure, 1);
    QCOMPARE(result.state, ReadinessState::Nearly);
    QCOMPARE(result.requirementsMet, 0);
}

void tst_Readiness::anUnratedEssentialIsDeveloping()
{
    const Readiness result = readiness(withLevels({3, 3}), threeEssentials());

    QCOMPARE(result.essentialsUnrated, 1);
    QCOMPARE(result.essentials, 3);
    QCOMPARE(result.state, ReadinessState::Developing);
    QCOMPARE(result.requirementsMet, 2);
    QCOMPARE(result.requirements, 4);
}

void tst_Readiness::anExemptEssentialIsDeveloping()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 4);
    Sample::exempt(responses, u"SMP-02"_s, Exemption::NotApplicable);
    const Readiness result = readiness(measure(Sample::catalog(), responses),
                                       Sample::role(u"r"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 3}}));

    QCOMPARE(result.essentialsUnrated, 1);
    QCOMPARE(result.state, ReadinessState::Developing);
}

void tst_Readiness::nothingRatedIsDevelopingWithoutAttainment()
{
    const Readiness essential = readiness(withLevels({}), threeEssentials());
    QCOMPARE(essential.state, ReadinessState::Developing);
    QVERIFY(!essential.attainment);

    const Readiness onlyAssets =
        readiness(withLevels({}), Sample::role(u"r"_s, {{u"SMP-01"_s, 1}}));
    QCOMPARE(onlyAssets.state, ReadinessState::Developing);
}

void tst_Readiness::attainmentWeighsEssentialsDouble()
{
    // m = 2.5 of 3 (essential), 4.5 of 3 (essential, capped at 1), 0.5 of 2 (asset):
    // (2 · 2.5/3 + 2 · 1 + 1 · 0.5/2) / 5 = 0.78333…
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 2}});
    const Readiness result = readiness(withLevels({2, 4, 0}), role);

    QVERIFY(qAbs(result.attainment.value() - 47.0 / 60.0) <= 1e-12);
}

void tst_Readiness::exemptCompetenciesLeaveTheFigures()
{
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 3}, {u"SMP-02"_s, 2}});
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2);
    for (const Exemption exemption : {Exemption::NotApplicable, Exemption::PreferNot}) {
        Sample::rateFour(responses, u"SMP-02"_s, {3, 3, 3, 3});
        Sample::exempt(responses, u"SMP-02"_s, exemption);
        const Readiness result = readiness(measure(Sample::catalog(), responses), role);

        QVERIFY(qAbs(result.attainment.value() - 2.5 / 3.0) <= 1e-12);
        QCOMPARE(result.requirementsMet, 0);
        QCOMPARE(result.requirements, 1);
    }
}

void tst_Readiness::aFailedRoleOfAPathCannotBeSkipped()
{
    const auto first = Sample::role(u"first"_s, {{u"SMP-01"_s, 3}});
    const auto second = Sample::role(u"second"_s, {{u"SMP-02"_s, 3}});
    const auto third = Sample::role(u"third"_s, {{u"SMP-01"_s, 4}});
    const QList<const RoleProfile *> path = {&first, &second, &third};

    QCOMPARE(levelReached(withLevels({4, 2}), path), RoleId(u"first"_s));
    QCOMPARE(levelReached(withLevels({4, 3}), path), RoleId(u"third"_s));
    QCOMPARE(levelReached(withLevels({2, 3}), path), std::nullopt);
}

void tst_Readiness::theNearestRolesComeFirst()
{
    const QList<RoleProfile> roles = {
        Sample::role(u"far"_s, {{u"SMP-01"_s, 4}}),                      // 2 · 3
        Sample::role(u"assets"_s, {{u"SMP-01"_s, 2}, {u"SMP-02"_s, 1}}), // 1 · 1
        Sample::role(u"current"_s, {{u"SMP-01"_s, 1}}),
        Sample::role(u"near"_s, {{u"SMP-01"_s, 1}}), // 0
        Sample::role(u"tie"_s, {{u"SMP-01"_s, 2}}),  // 1 · 1
        Sample::role(u"unknown"_s, {{u"SMP-07"_s, 1}}),
    };
    const QList<RoleDistance> nearest =
        nearestRoles(withLevels({1, 3}), roles, RoleId(u"current"_s), 3);

    QCOMPARE(nearest.size(), 3);
    QCOMPARE(nearest.at(0).role, RoleId(u"near"_s));
    QCOMPARE(nearest.at(0).distance, 0.0);
    QCOMPARE(nearest.at(1).role, RoleId(u"assets"_s));
    QCOMPARE(nearest.at(1).distance, 1.0);
    QCOMPARE(nearest.at(2).role, RoleId(u"tie"_s));
}

void tst_Readiness::nothingRatedHasNoNearestRole()
{
    QVERIFY(nearestRoles(withLevels({}), {threeEssentials()}, RoleId()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Readiness)
#include "tst_readiness.moc"
