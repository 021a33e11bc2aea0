// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/history/carriedresult.h"
#include "tests/support/changedframework.h"
#include "tests/support/pastassessments.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_FrameworkMapping : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsReadAndFitsItsSchema();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void aRealChangeIsCarriedOver();
    void everyCompetencyMustBeNamedOnce_data();
    void everyCompetencyMustBeNamedOnce();
    void aMappingOfOtherVersionsIsRefused();
    void theShortestChainIsFound();
    void keptAndRenamedResultsStayAsTheyAre();
    void mergedResultsAreTheMeanOfThoseRated();
    void exemptionsAreCarriedOver();
    void randomChainsLoseNothing();
};

void tst_FrameworkMapping::theFileIsReadAndFitsItsSchema()
{
    const QByteArray text = Changed::mappingText();
    const Result<FrameworkMapping> mapping = parseMapping(text, u"mapping"_s);

    QVERIFY(mapping);
    QCOMPARE(mapping->from.version, u"0.1.0"_s);
    QCOMPARE(mapping->to.version, u"0.2.0"_s);
    QCOMPARE(mapping->competencies.size(), 7);
    QCOMPARE(mapping->competencies.at(3),
             Sample::mapped(CompetencyFate::Merged, {u"CYB-04"_s, u"CYB-05"_s}, {u"CYB-11"_s}));
    QVERIFY(checkSchema(QJsonDocument::fromJson(text).object(), u"mapping"_s, u"mapping"_s));
}

void tst_FrameworkMapping::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const char *there, const char *instead, ErrorCode code) {
        QTest::newRow(name) << QByteArray(there) << QByteArray(instead) << static_cast<int>(code);
    };
    row("another format", "compass-mapping/1", "compass-mapping/2", ErrorCode::FormatUnknown);
    row("an unknown field", "\"format\"", "\"forms\": 1, \"format\"", ErrorCode::FieldUnknown);
    row("an unknown change", "\"renamed\"", "\"moved\"", ErrorCode::ValueOutOfRange);
    row("kept under another id", "\"to\": [\"CYB-01\"]", "\"to\": [\"CYB-99\"]",
        ErrorCode::ValueOutOfRange);
    row("split into one", "[\"CYB-09\", \"CYB-10\"]", "[\"CYB-09\"]", ErrorCode::ValueOutOfRange);
    row("merged from one", "[\"CYB-04\", \"CYB-05\"]", "[\"CYB-04\"]", ErrorCode::ValueOutOfRange);
    row("an id twice", "[\"CYB-04\", \"CYB-05\"]", "[\"CYB-04\", \"CYB-01\"]",
        ErrorCode::IdDuplicate);
    row("two frameworks", "{\"framework\": \"CYB\", \"version\": \"0.2.0\"",
        "{\"framework\": \"TEC\", \"version\": \"0.2.0\"", ErrorCode::ValueOutOfRange);
    row("a hash too short", "\"sha256\": \"", "\"sha256\": \"zz", ErrorCode::ValueOutOfRange);
    row("not JSON", "{", "", ErrorCode::JsonMalformed);
}

void tst_FrameworkMapping::wrongFilesAreRefused()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(int, code);
    QByteArray text = Changed::mappingText();
    const qsizetype place = text.indexOf(there);
    QVERIFY(place >= 0);
    text.replace(place, there.size(), instead);

    const Result<FrameworkMapping> mapping = parseMapping(text, u"mapping"_s);
    QVERIFY(!mapping);
    QCOMPARE(static_cast<int>(mapping.error().code), code);
}

void tst_FrameworkMapping::aRealChangeIsCarriedOver()
{
    const Framework before = Changed::shippedVersion();
    const Framework after = Changed::changedVersion();
    const FrameworkMapping mapping = Changed::mapping();
    QVERIFY(checkMapping(mapping, before, after, u"mapping"_s));

    Responses responses;
    for (int number = 1; number <= 7; ++number)
        Sample::rateFour(responses, u"CYB-0%1"_s.arg(number), {3, number % 4, 1});
    const AssessmentResult result = measure({Sample::scale(), {before}}, responses);
    const CarriedFramework carried = carriedOver(result, before, {mapping}, after);

    QStringList ids;
    for (const CarriedResult &each : carried.competencies)
        ids.append(each.result.competency.toString());
    QCOMPARE(ids,
             (QStringList{u"CYB-01"_s, u"CYB-08"_s, u"CYB-09"_s, u"CYB-10"_s, u"CYB-11"_s,
                          u"CYB-07"_s, u"CYB-12"_s}));
    const auto meanOf = [&result](const char *id) {
        return result.competency(CompetencyId(QString::fromLatin1(id)))->estimate->mean;
    };
    QCOMPARE(carried.competencies.at(1).result.estimate->mean, meanOf("CYB-02"));
    QCOMPARE(carried.competencies.at(2).result.estimate->mean, meanOf("CYB-03"));
    QCOMPARE(carried.competencies.at(3).result.estimate->mean, meanOf("CYB-03"));
    QCOMPARE(carried.competencies.at(4).result.estimate->mean,
             (meanOf("CYB-04") + meanOf("CYB-05")) / 2.0);
    QCOMPARE(carried.competencies.at(6).result.status, CompetencyStatus::NotRated);
    QCOMPARE(carried.retired.size(), 1);
    QCOMPARE(carried.retired.constFirst().competency, CompetencyId(u"CYB-06"_s));
    QCOMPARE(carried.figures.rated, 6);
    QCOMPARE(carried.figures.applicable, 7);
    QVERIFY(carried.figures.shown);
}

void tst_FrameworkMapping::everyCompetencyMustBeNamedOnce_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<int>("code");

    QTest::newRow("an old one left out") << 5 << QStringList{} << QStringList{u"CYB-07"_s}
                                         << static_cast<int>(ErrorCode::MappingIncomplete);
    QTest::newRow("a new one not reached") << 5 << QStringList{u"CYB-07"_s} << QStringList{}
                                           << static_cast<int>(ErrorCode::MappingIncomplete);
    QTest::newRow("an old one unknown") << 5 << QStringList{u"CYB-77"_s} << QStringList{u"CYB-07"_s}
                                        << static_cast<int>(ErrorCode::IdUnknown);
    QTest::newRow("a new one twice") << 5 << QStringList{u"CYB-07"_s} << QStringList{u"CYB-01"_s}
                                     << static_cast<int>(ErrorCode::IdDuplicate);
}

void tst_FrameworkMapping::everyCompetencyMustBeNamedOnce()
{
    QFETCH(int, entry);
    QFETCH(QStringList, from);
    QFETCH(QStringList, to);
    QFETCH(int, code);
    FrameworkMapping mapping = Changed::mapping();
    mapping.competencies[entry] = Sample::mapped(CompetencyFate::Renamed, from, to);

    const Result<void> checked =
        checkMapping(mapping, Changed::shippedVersion(), Changed::changedVersion(), u"mapping"_s);
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().code), code);
}

void tst_FrameworkMapping::aMappingOfOtherVersionsIsRefused()
{
    FrameworkMapping mapping = Changed::mapping();
    mapping.from.sha256 = mapping.to.sha256;

    const Result<void> checked =
        checkMapping(mapping, Changed::shippedVersion(), Changed::changedVersion(), u"mapping"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::MappingUnmatched);
}

static FrameworkMapping joining(const QByteArray &from, const QByteArray &to)
{
    const FrameworkId id(u"SMP"_s);
    return {{id, u"a"_s, from}, {id, u"b"_s, to}, {}};
}

void tst_FrameworkMapping::theShortestChainIsFound()
{
    const QList<FrameworkMapping> mappings = {joining("1", "2"), joining("2", "3"),
                                              joining("3", "4"), joining("2", "4"),
                                              joining("4", "1")};

    const QList<FrameworkMapping> chain = mappingChain(mappings, "1", "4");
    QCOMPARE(chain, (QList{joining("1", "2"), joining("2", "4")}));
    QVERIFY(mappingChain(mappings, "1", "9").isEmpty());
    QVERIFY(mappingChain(mappings, "9", "1").isEmpty());
    QVERIFY(mappingChain({}, "1", "2").isEmpty());
}

void tst_FrameworkMapping::keptAndRenamedResultsStayAsTheyAre()
{
    const Framework before = Sample::frameworkWith(u"1"_s, {u"SMP-01"_s, u"SMP-02"_s});
    const Framework after = Sample::frameworkWith(u"2"_s, {u"SMP-01"_s, u"SMP-12"_s});
    const FrameworkMapping mapping{
        Sample::versionOf(before),
        Sample::versionOf(after),
        {Sample::mapped(CompetencyFate::Kept, {u"SMP-01"_s}, {u"SMP-01"_s}),
         Sample::mapped(CompetencyFate::Renamed, {u"SMP-02"_s}, {u"SMP-12"_s})}};
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(responses, u"SMP-02"_s, {1, 0});
    Sample::setLevel(responses, u"SMP-02"_s, 3);
    const PastAssessment past = Sample::finished(before, responses, 1);
    const CarriedFramework carried = carriedOver(past.result, before, {mapping}, after);

    QCOMPARE(carried.figures.mean, past.result.frameworks.constFirst().mean);
    QCOMPARE(carried.figures.sd, past.result.frameworks.constFirst().sd);
    const CompetencyResult &renamed = carried.competencies.at(1).result;
    QCOMPARE(renamed.levelOverride->level, Sample::level(3));
    QCOMPARE(renamed.computed->mean,
             past.result.competency(CompetencyId(u"SMP-02"_s))->computed->mean);
    QCOMPARE(carried.competencies.at(1).fate, CompetencyFate::Renamed);
}

/// Version 1 with \a parts, all merged into "SMP-10" of version 2.
static CarriedFramework mergedOf(const QStringList &parts, const Responses &responses)
{
    const Framework before = Sample::frameworkWith(u"1"_s, parts);
    const Framework after = Sample::frameworkWith(u"2"_s, {u"SMP-10"_s});
    const FrameworkMapping mapping{Sample::versionOf(before),
                                   Sample::versionOf(after),
                                   {Sample::mapped(CompetencyFate::Merged, parts, {u"SMP-10"_s})}};
    return carriedOver(Sample::finished(before, responses, 1).result, before, {mapping}, after);
}

void tst_FrameworkMapping::mergedResultsAreTheMeanOfThoseRated()
{
    // m = 2.645719698769876, s = 0.625186021335208 and m = 3.212693416132475,
    // s = 0.632413641807356, as in tst_frameworkresult; the third is not rated.
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(responses, u"SMP-02"_s, {3, 3, 2, 0});
    const CarriedFramework carried = mergedOf({u"SMP-01"_s, u"SMP-02"_s, u"SMP-03"_s}, responses);

    const CarriedResult &merged = carried.competencies.constFirst();
    QCOMPARE(merged.fate, CompetencyFate::Merged);
    QVERIFY(qAbs(merged.result.estimate->mean - 2.9292065574511756) <= 1e-12);
    QVERIFY(qAbs(merged.result.estimate->sd - 0.44463596784813453) <= 1e-12);
    QCOMPARE(merged.result.estimate->level, Sample::level(2));
    QCOMPARE(merged.result.estimate->certainty, Certainty::Unsure);
    QVERIFY(qAbs(probabilityBelow(*merged.result.estimate, Sample::level(4))
                 + merged.result.estimate->probabilities.at(4) - 1.0)
            <= 1e-12);
    QCOMPARE(merged.sources.size(), 3);
}

void tst_FrameworkMapping::exemptionsAreCarriedOver()
{
    Responses responses;
    Sample::exempt(responses, u"SMP-01"_s, Exemption::NotApplicable);
    Sample::exempt(responses, u"SMP-02"_s, Exemption::PreferNot);
    const QStringList parts{u"SMP-01"_s, u"SMP-02"_s};
    const auto statusOf = [](const CarriedFramework &carried) {
        return carried.competencies.constFirst().result.status;
    };
    QCOMPARE(statusOf(mergedOf(parts, responses)), CompetencyStatus::NotApplicable);
    QCOMPARE(statusOf(mergedOf(parts + QStringList{u"SMP-03"_s}, responses)),
             CompetencyStatus::NotRated);
    Sample::rateFour(responses, u"SMP-03"_s, {3, 2, 1});
    QCOMPARE(statusOf(mergedOf(parts + QStringList{u"SMP-03"_s}, responses)),
             CompetencyStatus::Rated);
}

/// A later version of \a before, made by changing what \a random says, and the mapping
/// that leads there. New ids start with \a prefix.
static std::pair<Framework, FrameworkMapping>
randomChange(const Framework &before, const QString &prefix, QRandomGenerator &random)
{
    QStringList after;
    QList<MappedCompetencies> entries;
    const auto made = [&after, &prefix] {
        after.append(u"%1-%2"_s.arg(prefix).arg(after.size()));
        return after.constLast();
    };
    QList<Competency> left = before.competencies;
    while (!left.isEmpty()) {
        const QString id = left.takeLast().id.toString();
        switch (random.bounded(5)) {
        case 0:
            after.append(id);
            entries.append(Sample::mapped(CompetencyFate::Kept, {id}, {id}));
            break;
        case 1:
            entries.append(Sample::mapped(CompetencyFate::Renamed, {id}, {made()}));
            break;
        case 2:
            entries.append(Sample::mapped(CompetencyFate::Split, {id}, {made(), made()}));
            break;
        case 3:
            if (left.isEmpty()) {
                entries.append(Sample::mapped(CompetencyFate::Retired, {id}, {}));
                break;
            }
            entries.append(Sample::mapped(CompetencyFate::Merged,
                                          {id, left.takeLast().id.toString()}, {made()}));
            break;
        default:
            entries.append(Sample::mapped(CompetencyFate::Retired, {id}, {}));
        }
    }
    entries.append(Sample::mapped(CompetencyFate::New, {}, {made()}));
    const Framework framework = Sample::frameworkWith(prefix, after);
    return {framework, {Sample::versionOf(before), Sample::versionOf(framework), entries}};
}

void tst_FrameworkMapping::randomChainsLoseNothing()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 200; ++round) {
        const Framework first = Sample::framework(7);
        Responses responses;
        for (const Competency &each : first.competencies)
            Sample::rateFour(responses, each.id.toString(), {3, random.bounded(4), 1});
        const AssessmentResult result = measure({Sample::scale(), {first}}, responses);

        Framework last = first;
        QList<FrameworkMapping> chain;
        for (const QString &prefix : {u"V2"_s, u"V3"_s, u"V4"_s}) {
            const auto [next, mapping] = randomChange(last, prefix, random);
            QVERIFY(checkMapping(mapping, last, next, u"mapping"_s));
            chain.append(mapping);
            last = next;
        }
        const CarriedFramework carried = carriedOver(result, first, chain, last);

        // Every competency of the last version is told once, in its order.
        QCOMPARE(carried.competencies.size(), last.competencies.size());
        QSet<CompetencyId> told;
        for (qsizetype i = 0; i < last.competencies.size(); ++i) {
            const CarriedResult &each = carried.competencies.at(i);
            QCOMPARE(each.result.competency, last.competencies.at(i).id);
            told.unite(QSet(each.sources.cbegin(), each.sources.cend()));
            // Whatever comes from a rated one is rated, within the range of its sources.
            QCOMPARE(each.result.estimate.has_value(), !each.sources.isEmpty());
            if (!each.result.estimate)
                continue;
            double low = 5.0;
            double high = 0.0;
            for (const CompetencyId &source : each.sources) {
                low = std::min(low, result.competency(source)->estimate->mean);
                high = std::max(high, result.competency(source)->estimate->mean);
            }
            QVERIFY(each.result.estimate->mean >= low - 1e-9);
            QVERIFY(each.result.estimate->mean <= high + 1e-9);
        }
        // What is not told in the last version was retired on the way.
        const bool allTold = std::ranges::all_of(
            first.competencies, [&told](const Competency &each) { return told.contains(each.id); });
        QVERIFY(allTold || !carried.retired.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_FrameworkMapping)
#include "tst_frameworkmapping.moc"
