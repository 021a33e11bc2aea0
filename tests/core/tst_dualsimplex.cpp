// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/dualsimplex.h"

#include <QTest>

using namespace Compass;

class tst_DualSimplex : public QObject
{
    Q_OBJECT

private slots:
    void reachesTheOptimum();
    void multipliersPriceTheRows();
    void fixedVariablesStay();
    void copyIsIndependent();
    void stopsAfterThePivotsAllowed();
    void endsWhenNothingIsFeasible();
};

/// min 2x + 3y + 4z with x + y ≥ 1, y + z ≥ 1 and x + y + z ≤ 1.5. At y = 1 both demands
/// are met for 3, and no prices u, v of the two demands earn more than 3.
static LinearProgram program()
{
    return {
        .costs = {2.0, 3.0, 4.0},
        .limits = {-1.0, -1.0, 1.5},
        .matrix = {-1.0, -1.0, 0.0, //
                   0.0, -1.0, -1.0, //
                   1.0, 1.0, 1.0},
    };
}

static double costOf(const DualSimplex &simplex)
{
    return 2.0 * simplex.value(0) + 3.0 * simplex.value(1) + 4.0 * simplex.value(2);
}

void tst_DualSimplex::reachesTheOptimum()
{
    DualSimplex simplex(program());

    QVERIFY(simplex.advance(20));

    QCOMPARE(simplex.value(1), 1.0);
    QCOMPARE(costOf(simplex), 3.0);
}

void tst_DualSimplex::multipliersPriceTheRows()
{
    DualSimplex simplex(program());
    QVERIFY(simplex.advance(20));

    QCOMPARE(simplex.multiplier(0) + simplex.multiplier(1), 3.0);
    QVERIFY(simplex.multiplier(0) <= 2.0);
    QVERIFY(simplex.multiplier(1) <= 4.0);
    QCOMPARE(simplex.multiplier(2), 0.0);
}

void tst_DualSimplex::fixedVariablesStay()
{
    DualSimplex simplex(program());
    QVERIFY(simplex.advance(20));
    simplex.fix(2, 1.0);
    QVERIFY(simplex.advance(20));

    QCOMPARE(simplex.value(2), 1.0);

    DualSimplex other(program());
    other.fix(0, 0.0);
    QVERIFY(other.advance(20));
    QCOMPARE(other.value(0), 0.0);
    QCOMPARE(other.value(1), 1.0);
    QVERIFY(other.restsAt(2, 0.0));
}

void tst_DualSimplex::copyIsIndependent()
{
    DualSimplex simplex(program());
    QVERIFY(simplex.advance(20));
    DualSimplex copy = simplex;

    copy.fix(1, 0.5);
    QVERIFY(copy.advance(20));

    QCOMPARE(simplex.value(1), 1.0);
    QCOMPARE(copy.value(1), 0.5);
}

void tst_DualSimplex::stopsAfterThePivotsAllowed()
{
    DualSimplex simplex(program());

    QVERIFY(!simplex.advance(0));
    QVERIFY(simplex.advance(20));
    QVERIFY(simplex.advance(1));
}

void tst_DualSimplex::endsWhenNothingIsFeasible()
{
    LinearProgram impossible = program();
    impossible.limits[2] = 0.5;
    DualSimplex simplex(impossible);

    QVERIFY(simplex.advance(50));
    QVERIFY(simplex.multiplier(0) >= 0.0);
}

QTEST_GUILESS_MAIN(tst_DualSimplex)
#include "tst_dualsimplex.moc"
