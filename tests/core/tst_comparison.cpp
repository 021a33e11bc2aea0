// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/comparison.h"
#include "tests/support/pastassessments.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void zHoldsADifferenceAgainstItsUncertainty_data();
    void zHoldsADifferenceAgainstItsUncertainty();
    void aCompetencyIsComparedByItsOwnFigures();
    void theFrameworkIsComparedOverTheSameCompetencies();
    void whatWasNotRatedCannotBeCompared();
    void anOwnLevelCannotBeCompared();
    void anotherVersionCannotBeComparedWithoutAMapping();
    void aMappingJoinsTwoVersions();
    void underSixtyPercentThereIsNoFrameworkChange();
    void aFrameworkInOneOfThemIsListed();
    void aLostVersionIsSaid();
};

static const QStringList Three = {u"SMP-01"_s, u"SMP-02"_s, u"SMP-03"_s};

static bool isNear(double a, double b)
{
    return qAbs(a - b) <= 1e-9;
}

void tst_Comparison::zHoldsADifferenceAgainstItsUncertainty_data()
{
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("z");
    QTest::addColumn<int>("clarity");

    // Before: mean 2, SD 0.3; after: SD 0.4; so the SD of the difference is 0.5.
    const auto row = [](const char *name, double after, double z, ChangeClarity clarity) {
        QTest::newRow(name) << after << z << static_cast<int>(clarity);
    };
    row("the same", 2.0, 0.0, ChangeClarity::NotClear);
    row("under the first bound", 2.635, 1.27, ChangeClarity::NotClear);
    row("over the first bound", 2.645, 1.29, ChangeClarity::Possible);
    row("under the second bound", 2.975, 1.95, ChangeClarity::Possible);
    row("over the second bound", 2.985, 1.97, ChangeClarity::Clear);
    row("a drop", 1.0, -2.0, ChangeClarity::Clear);
    row("a possible drop", 1.3, -1.4, ChangeClarity::Possible);
}

void tst_Comparison::zHoldsADifferenceAgainstItsUncertainty()
{
    QFETCH(double, after);
    QFETCH(double, z);
    QFETCH(int, clarity);

    const MeasuredChange change = measuredChange({2.0, 0.3}, {after, 0.4});

    QVERIFY(isNear(change.z, z));
    QCOMPARE(static_cast<int>(change.clarity), clarity);
}

void tst_Comparison::aCompetencyIsComparedByItsOwnFigures()
{
    // m = 2.645719698769876, s = 0.625186021335208, then m = 3.212693416132475,
    // s = 0.632413641807356 (see tst_levelestimate).
    const Framework framework = Sample::frameworkWith(u"1.0.0"_s, Three);
    Responses earlier;
    Responses later;
    Sample::rateFour(earlier, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(later, u"SMP-01"_s, {3, 3, 2, 0});
    const auto frameworks =
        compare(Sample::finished(framework, earlier, 1), Sample::finished(framework, later, 2), {});

    const CompetencyComparison &row = frameworks.constFirst().competencies.constFirst();
    QVERIFY(row.change);
    // 0.566973717362599 / sqrt(0.390856761... + 0.399947014...) = 0.566973717362599 /
    // 0.889271935696
    QVERIFY(isNear(row.change->z, 0.566973717362599 / 0.88927193569627));
    QCOMPARE(row.change->clarity, ChangeClarity::NotClear);
    QCOMPARE(row.levels(), 1);
    QCOMPARE(row.sources, Sample::idList({u"SMP-01"_s}));
}

void tst_Comparison::theFrameworkIsComparedOverTheSameCompetencies()
{
    // Rated both times: 1 and 2. The third, rated later only, must not move the mean.
    const Framework framework = Sample::frameworkWith(u"1.0.0"_s, Three);
    Responses earlier;
    Responses later;
    for (const QString &id : {u"SMP-01"_s, u"SMP-02"_s}) {
        Sample::rateFour(earlier, id, {3, 2, 1});
        Sample::rateFour(later, id, {3, 2, 1});
    }
    Sample::rateFour(later, u"SMP-03"_s, {3, 3, 3, 3});
    const FrameworkComparison whole =
        compare(Sample::finished(framework, earlier, 1), Sample::finished(framework, later, 2), {})
            .constFirst();

    QCOMPARE(whole.compared, 2);
    QCOMPARE(whole.applicable, 3);
    QVERIFY(whole.change);
    QVERIFY(isNear(whole.change->z, 0.0));
    // The SD of two equal ones: sqrt(2·0.625186021335208²)/2.
    QVERIFY(isNear(whole.change->after.sd, 0.44207327550594));
}

void tst_Comparison::whatWasNotRatedCannotBeCompared()
{
    const Framework framework = Sample::frameworkWith(u"1.0.0"_s, Three);
    Responses earlier;
    Responses later;
    Sample::rateFour(earlier, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(later, u"SMP-02"_s, {3, 2, 1});
    Sample::exempt(later, u"SMP-01"_s, Exemption::NotApplicable);
    const auto rows =
        compare(Sample::finished(framework, earlier, 1), Sample::finished(framework, later, 2), {})
            .constFirst()
            .competencies;

    QCOMPARE(rows.at(0).hindrance, Hindrance::NotRatedAfter);
    QCOMPARE(rows.at(1).hindrance, Hindrance::NotRatedBefore);
    QCOMPARE(rows.at(2).hindrance, Hindrance::NotRated);
    QVERIFY(!rows.at(0).change && !rows.at(1).change && !rows.at(2).change);
}

void tst_Comparison::anOwnLevelCannotBeCompared()
{
    const Framework framework = Sample::frameworkWith(u"1.0.0"_s, Three);
    Responses earlier;
    Responses later;
    for (const QString &id : Three) {
        Sample::rateFour(earlier, id, {3, 2, 1});
        Sample::rateFour(later, id, {3, 2, 1});
    }
    Sample::setLevel(later, u"SMP-01"_s, 4);
    Sample::setLevel(earlier, u"SMP-02"_s, 1);
    const FrameworkComparison whole =
        compare(Sample::finished(framework, earlier, 1), Sample::finished(framework, later, 2), {})
            .constFirst();

    QCOMPARE(whole.competencies.at(0).hindrance, Hindrance::OwnLevel);
    QVERIFY(!whole.competencies.at(0).change);
    QCOMPARE(whole.competencies.at(1).hindrance, Hindrance::OwnLevel);
    QVERIFY(whole.competencies.at(2).change);
    QCOMPARE(whole.compared, 1);
    QCOMPARE(whole.hindrance, Hindrance::TooFew);
}

/// Version 1 with 01–05 becomes version 2: 01 kept, 02 renamed 12, 03 split into 13
/// and 14, 04 retired, 05 kept, 16 new.
struct Versions
{
    Framework first = Sample::frameworkWith(
        u"1.0.0"_s, {u"SMP-01"_s, u"SMP-02"_s, u"SMP-03"_s, u"SMP-04"_s, u"SMP-05"_s});
    Framework second = Sample::frameworkWith(
        u"2.0.0"_s, {u"SMP-01"_s, u"SMP-12"_s, u"SMP-13"_s, u"SMP-14"_s, u"SMP-05"_s, u"SMP-16"_s});
    FrameworkMapping mapping{
        Sample::versionOf(first),
        Sample::versionOf(second),
        {Sample::mapped(CompetencyFate::Kept, {u"SMP-01"_s}, {u"SMP-01"_s}),
         Sample::mapped(CompetencyFate::Renamed, {u"SMP-02"_s}, {u"SMP-12"_s}),
         Sample::mapped(CompetencyFate::Split, {u"SMP-03"_s}, {u"SMP-13"_s, u"SMP-14"_s}),
         Sample::mapped(CompetencyFate::Retired, {u"SMP-04"_s}, {}),
         Sample::mapped(CompetencyFate::Kept, {u"SMP-05"_s}, {u"SMP-05"_s}),
         Sample::mapped(CompetencyFate::New, {}, {u"SMP-16"_s})}};

    PastAssessment before() const { return Sample::finished(first, allOf(first), 1); }
    PastAssessment after() const { return Sample::finished(second, allOf(second), 2); }

    static Responses allOf(const Framework &framework)
    {
        Responses responses;
        for (const Competency &each : framework.competencies)
            Sample::rateFour(responses, each.id.toString(), {3, 2, 1});
        return responses;
    }
};

void tst_Comparison::anotherVersionCannotBeComparedWithoutAMapping()
{
    const Versions versions;
    const FrameworkComparison whole = compare(versions.before(), versions.after(), {}).constFirst();

    QVERIFY(!whole.change);
    QCOMPARE(whole.hindrance, Hindrance::OtherVersion);
    QCOMPARE(whole.competencies.size(), 9); // 01, 12, 13, 14, 05, 16, then 02, 03, 04
    QCOMPARE(whole.competencies.at(0).hindrance, Hindrance::OtherVersion);
    QVERIFY(whole.competencies.at(0).before && whole.competencies.at(0).after);
    QCOMPARE(whole.competencies.at(1).hindrance, Hindrance::New);
    QCOMPARE(whole.competencies.at(8).hindrance, Hindrance::Retired);
    QVERIFY(whole.competencies.at(8).before);
}

void tst_Comparison::aMappingJoinsTwoVersions()
{
    const Versions versions;
    const FrameworkComparison whole =
        compare(versions.before(), versions.after(), {versions.mapping}).constFirst();

    QVERIFY(whole.isCarried);
    QCOMPARE(whole.competencies.size(), 7); // the six of version 2, then the retired one
    QVERIFY(whole.competencies.at(0).change);
    QVERIFY(whole.competencies.at(1).change);
    QCOMPARE(whole.competencies.at(1).sources, Sample::idList({u"SMP-02"_s}));
    QCOMPARE(whole.competencies.at(2).hindrance, Hindrance::Split);
    QVERIFY(whole.competencies.at(2).before);
    QCOMPARE(whole.competencies.at(5).hindrance, Hindrance::New);
    QCOMPARE(whole.competencies.at(6).hindrance, Hindrance::Retired);
    QCOMPARE(whole.competencies.at(6).competency, CompetencyId(u"SMP-04"_s));
    QCOMPARE(whole.compared, 3); // of 6: half
    QCOMPARE(whole.hindrance, Hindrance::TooFew);
}

void tst_Comparison::underSixtyPercentThereIsNoFrameworkChange()
{
    const Framework framework =
        Sample::frameworkWith(u"1.0.0"_s, Three + QStringList{u"SMP-04"_s, u"SMP-05"_s});
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(responses, u"SMP-02"_s, {3, 2, 1});
    const auto whole = [&framework, &responses] {
        return compare(Sample::finished(framework, responses, 1),
                       Sample::finished(framework, responses, 2), {})
            .constFirst();
    };
    QVERIFY(!whole().change);
    QCOMPARE(whole().hindrance, Hindrance::TooFew);

    Sample::rateFour(responses, u"SMP-03"_s, {3, 2, 1});
    QVERIFY(whole().change);
}

void tst_Comparison::aFrameworkInOneOfThemIsListed()
{
    Framework other = Sample::frameworkWith(u"1.0.0"_s, {u"OTH-01"_s});
    other.id = FrameworkId(u"OTH"_s);
    const Framework framework = Sample::frameworkWith(u"1.0.0"_s, Three);
    const auto frameworks =
        compare(Sample::finished(other, {}, 1), Sample::finished(framework, {}, 2), {});

    QCOMPARE(frameworks.size(), 2);
    QCOMPARE(frameworks.at(0).framework, framework.id);
    QCOMPARE(frameworks.at(0).hindrance, Hindrance::NotRatedBefore);
    QCOMPARE(frameworks.at(1).framework, other.id);
    QCOMPARE(frameworks.at(1).hindrance, Hindrance::NotRatedAfter);
    QCOMPARE(frameworks.at(1).competencies.size(), 1);
}

void tst_Comparison::aLostVersionIsSaid()
{
    const Versions versions;
    const PastAssessment lost =
        pastAssessment(versions.before().assessment, {Sample::scale(), {versions.second}}, {});

    QCOMPARE(lost.lost, QList{Sample::versionOf(versions.first)});
    QVERIFY(lost.result.competencies.isEmpty());
    const auto frameworks = compare(lost, versions.after(), {versions.mapping});
    QCOMPARE(frameworks.constFirst().hindrance, Hindrance::VersionLost);
    QCOMPARE(frameworks.constFirst().competencies.size(), 6);
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
