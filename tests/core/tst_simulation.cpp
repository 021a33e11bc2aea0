// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/nextstatement.h"
#include "core/measurement/simulation.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;

Q_DECLARE_METATYPE(Compass::Mode)

class tst_Simulation : public QObject
{
    Q_OBJECT

private slots:
    void everyModeKeepsItsPromise_data();
    void everyModeKeepsItsPromise();
    void theSameSeedGivesTheSameFigures();
};

/// The figures of the design page, measurement.md, section 2.
void tst_Simulation::everyModeKeepsItsPromise_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<double>("statements");
    QTest::addColumn<double>("exact");
    QTest::addColumn<double>("withinOne");

    QTest::newRow("quick") << Mode::Quick << 3.0 << 0.59 << 0.98;
    QTest::newRow("standard") << Mode::Standard << 4.9 << 0.69 << 0.996;
    QTest::newRow("thorough") << Mode::Thorough << 8.0 << 0.73 << 0.999;
}

void tst_Simulation::everyModeKeepsItsPromise()
{
    QFETCH(Mode, mode);
    QFETCH(double, statements);
    QFETCH(double, exact);
    QFETCH(double, withinOne);

    const SimulationResult result = simulate(Sample::framework(), mode, 2500, 20260101);
    qInfo("%.4f statements, exact %.4f, within one %.4f, stated %.4f", result.meanStatements,
          result.exact, result.withinOne, result.statedProbability);

    QVERIFY(qAbs(result.statedProbability - result.exact) <= 0.04);
    QVERIFY(qAbs(result.meanStatements - statements) <= 0.5);
    QVERIFY(qAbs(result.meanStatements - expectedStatements(mode)) <= 0.2);
    QVERIFY(qAbs(result.exact - exact) <= 0.03);
    QVERIFY(qAbs(result.withinOne - withinOne) <= 0.03);
}

void tst_Simulation::theSameSeedGivesTheSameFigures()
{
    const Framework framework = Sample::framework();
    const SimulationResult first = simulate(framework, Mode::Standard, 50, 7);
    const SimulationResult again = simulate(framework, Mode::Standard, 50, 7);
    const SimulationResult other = simulate(framework, Mode::Standard, 50, 8);

    QCOMPARE(again.meanStatements, first.meanStatements);
    QCOMPARE(again.statedProbability, first.statedProbability);
    QVERIFY(other.statedProbability != first.statedProbability);
}

QTEST_GUILESS_MAIN(tst_Simulation)
#include "tst_simulation.moc"
