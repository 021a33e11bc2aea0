// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/exchange/mergedaggregate.h"
#include "core/exchange/teampack.h"
#include "tests/support/shareparts.h"
#include "tests/support/teamaggregates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_MergedAggregate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsShownIsAddedUp();
    void orderIsNothing();
    void aTeamCountsOnce_data();
    void aTeamCountsOnce();
    void teamsThatSayTheSameStayTwo();
    void madeUpPeopleStayAmongThemselves();
    void versionsStayApart();
    void theSmallestGroupIsTheSmallest();
    void nothingShownIsHidden();
    void aSumTooLargeIsRefused();
    void theFileKeepsToItsSchema();
    void everyFieldIsExplainedInBothLanguages();
    void theTableSaysTheSame();

private:
    static Result<MergedAggregate> merged(const QList<TeamAggregate> &teams)
    {
        return mergedAggregates(teams, {QDate(2026, 11, 23), u"0.5.0"_s});
    }
    QJsonObject object(const QList<TeamAggregate> &teams)
    {
        return QJsonDocument::fromJson(mergedJson(*merged(teams), m_content->catalog, m_language))
            .object();
    }
    TeamAggregate unnamed() const
    {
        TeamAggregate aggregate = m_aggregate;
        aggregate.team.clear();
        return aggregate;
    }
    /// m_aggregate as the program reads it from a pack.
    TeamAggregate packed() const
    {
        const SodiumCryptoBox crypto;
        const QByteArray file = *teamPackFile(m_aggregate, Sample::manager(), crypto);
        return openTeamPack(file, u"f"_s, crypto)->aggregate;
    }
    /// m_aggregate as another team, with \a counts for its first two competencies.
    TeamAggregate other(const QList<Tally> &counts) const
    {
        TeamAggregate aggregate = m_aggregate;
        aggregate.team = u"Lighthouse"_s;
        for (qsizetype each = 0; each < counts.size(); ++each)
            aggregate.frameworks[0].figures[each].figure = disclosed(counts[each], outsideRules);
        return aggregate;
    }

    std::optional<Content> m_content;
    ProgramLanguage m_language;
    TeamAggregate m_aggregate;
};

void tst_MergedAggregate::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
    // Not in the order of identifiers, in which packs are.
    std::ranges::reverse(m_content->catalog.frameworks.first().competencies);
    m_aggregate = Sample::aggregate(m_content->catalog);
}

void tst_MergedAggregate::whatIsShownIsAddedUp()
{
    const TeamAggregate second = other({{{1, 1, 1, 4, 8}}, {{0, 6, 6, 0, 0}}});
    TeamAggregate third = other({{}});
    third.made = third.made.addDays(1);

    const MergedAggregate sum = *merged({m_aggregate, second, third});

    QCOMPARE(sum.teams, 3);
    QCOMPARE(sum.leftOut, 0);
    QCOMPARE(sum.made, QDate(2026, 11, 23));
    QCOMPARE(sum.program, u"0.5.0"_s);
    QVERIFY(!sum.isSample);
    QCOMPARE(sum.figures.size(), 7);
    const MergedFigure &first = sum.figures.at(6);
    QCOMPARE(first.shown, (Tally{{3, 4, 5, 9, 9}}));
    QCOMPARE(first.shownIn, 2);
    QCOMPARE(first.hiddenIn, 1);
    const MergedFigure &next = sum.figures.at(5);
    QCOMPARE(next.shown, (Tally{{0, 6, 6, 0, 0}}));
    QCOMPARE(next.shownIn, 1);
    QCOMPARE(next.hiddenIn, 2);
}

void tst_MergedAggregate::orderIsNothing()
{
    const TeamAggregate second = other({{{1, 1, 1, 4, 8}}});
    const MergedAggregate sum = *merged({m_aggregate, second, unnamed()});

    QCOMPARE(*merged({unnamed(), second, m_aggregate}), sum);
    QCOMPARE(*merged({second, unnamed(), m_aggregate}), sum);
}

void tst_MergedAggregate::aTeamCountsOnce_data()
{
    QTest::addColumn<bool>("firstIsNamed");
    QTest::addColumn<int>("second");

    for (const bool isNamed : {true, false}) {
        const QByteArray first = isNamed ? "named" : "unnamed";
        QTest::newRow(first + ", named") << isNamed << 0;
        QTest::newRow(first + ", unnamed") << isNamed << 1;
        QTest::newRow(first + ", pack") << isNamed << 2;
    }
}

void tst_MergedAggregate::aTeamCountsOnce()
{
    QFETCH(bool, firstIsNamed);
    QFETCH(int, second);
    const TeamAggregate first = firstIsNamed ? m_aggregate : unnamed();
    const TeamAggregate again = second == 0 ? m_aggregate : second == 1 ? unnamed() : packed();

    const MergedAggregate sum = *merged({first, again});

    QCOMPARE(sum.teams, 1);
    QCOMPARE(sum.leftOut, 1);
    QCOMPARE(sum.figures.at(6).shown, Sample::shownCounts);
    QCOMPARE(sum.figures.at(0).hiddenIn, 1);
}

void tst_MergedAggregate::teamsThatSayTheSameStayTwo()
{
    const MergedAggregate sum = *merged({m_aggregate, other({}), unnamed()});

    QCOMPARE(sum.teams, 2);
    QCOMPARE(sum.leftOut, 1);
    QCOMPARE(sum.figures.at(6).shown, Sample::shownCounts + Sample::shownCounts);

    TeamAggregate later = unnamed();
    later.made = later.made.addDays(1);
    QCOMPARE(merged({m_aggregate, later})->teams, 2);
}

void tst_MergedAggregate::madeUpPeopleStayAmongThemselves()
{
    TeamAggregate sample = m_aggregate;
    sample.isSample = true;

    QCOMPARE(merged({m_aggregate, sample}).error().code, ErrorCode::AggregatesMixed);
    QCOMPARE(merged({sample, sample})->isSample, true);
}

void tst_MergedAggregate::versionsStayApart()
{
    TeamAggregate newer = m_aggregate;
    newer.frameworks[0].version = u"9.0.0"_s;

    const MergedAggregate sum = *merged({newer, m_aggregate});

    QCOMPARE(sum.figures.size(), 14);
    QCOMPARE(sum.figures.at(6).shown, Sample::shownCounts);
    QCOMPARE(sum.figures.at(13).version, u"9.0.0"_s);
    QCOMPARE(sum.figures.at(13).shown, Sample::shownCounts);
}

void tst_MergedAggregate::theSmallestGroupIsTheSmallest()
{
    TeamAggregate larger = m_aggregate;
    larger.smallestGroup = 15;
    TeamAggregate largest = other({});
    largest.smallestGroup = 20;

    QCOMPARE(merged({larger, largest})->smallestGroup, 15);
    QCOMPARE(merged({larger, largest, m_aggregate})->smallestGroup, 10);
}

void tst_MergedAggregate::nothingShownIsHidden()
{
    const QJsonValue hidden = object({m_aggregate}).value("figures"_L1)[0];

    QVERIFY(hidden["hidden"_L1].toBool());
    QVERIFY(hidden["people"_L1].isNull());
    QVERIFY(hidden["levels"_L1].isNull());
    QVERIFY(hidden["mean"_L1].isNull());
    QCOMPARE(hidden["teamsShown"_L1], 0);
    QCOMPARE(hidden["teamsHidden"_L1], 1);
}

/// 400 teams of five times 999,999 people are the most; one more would pass what an
/// int can count when the teams are many enough.
void tst_MergedAggregate::aSumTooLargeIsRefused()
{
    const int most = TeamAggregate::MostPeople;
    QList<TeamAggregate> teams;
    for (int number = 0; number < 400; ++number) {
        teams.append(other({{{most, most, most, most, most}}}));
        teams.last().team = QString::number(number);
    }

    const MergedAggregate sum = *merged(teams);
    QCOMPARE(sum.figures.at(6).shown.people(), 1'999'998'000); // 400 × 5 × 999,999
    const QList<QStringList> rows = mergedRows(sum, m_content->catalog, m_language);
    QCOMPARE(rows.constLast().at(12), u"2.0"_s);
    QVERIFY(checkSchema(object(teams), u"merged"_s, u"f"_s));

    teams.append(m_aggregate); // 15 people
    QVERIFY(merged(teams));
    teams.append(other({{{most, most, most, most, most}}}));
    QCOMPARE(merged(teams).error().code, ErrorCode::AggregatesTooMany);
}

void tst_MergedAggregate::theFileKeepsToItsSchema()
{
    QJsonObject root = object({m_aggregate, other({{}, {{0, 6, 6, 0, 0}}})});
    const QList<Error> problems = schemaProblems(root, u"merged"_s, u"f"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0, {}).place));

    QJsonArray figures = root.value("figures"_L1).toArray();
    QJsonObject hidden = figures.at(0).toObject();
    hidden.insert("people"_L1, 7);
    figures.replace(0, hidden);
    root.insert("figures"_L1, figures);
    QVERIFY(!checkSchema(root, u"merged"_s, u"f"_s));
}

void tst_MergedAggregate::everyFieldIsExplainedInBothLanguages()
{
    const QJsonObject root = object({m_aggregate});
    const QJsonObject dictionary = root.value("dictionary"_L1).toObject();
    QStringList fields = root.keys();
    for (const auto head : {"format"_L1, "licence"_L1, "dictionary"_L1, "figures"_L1})
        QVERIFY(fields.removeOne(head));
    for (const QString &field : root.value("figures"_L1)[0].toObject().keys())
        fields.append(u"figures."_s + field);

    fields.sort();
    QCOMPARE(dictionary.keys(), fields);
    QVERIFY(root.value("licence"_L1)["en"_L1].toString().contains(
        u"For development only, never for appraisal, certification or staffing."_s));
}

void tst_MergedAggregate::theTableSaysTheSame()
{
    const MergedAggregate sum = *merged({m_aggregate, other({{{1, 1, 1, 4, 8}}})});
    const QList<QStringList> rows = mergedRows(sum, m_content->catalog, m_language);

    QCOMPARE(rows.at(0), (QStringList{u"format"_s, u"compass-merged/1"_s}));
    for (const QStringList &head :
         {QStringList{u"teams"_s, u"2"_s}, QStringList{u"left_out"_s, u"0"_s},
          QStringList{u"made"_s, u"2026-11-23"_s}, QStringList{u"sample"_s, u"false"_s},
          QStringList{u"smallest_group"_s, u"10"_s}})
        QVERIFY2(rows.contains(head), qPrintable(head.constFirst()));
    const QStringList &heads = rows.at(rows.size() - 8);
    QCOMPARE(heads.join(u','),
             u"framework,version,competency,name_en,name_fr,hidden,people,level_0,level_1,"
             "level_2,level_3,level_4,mean,teams_shown,teams_hidden"_s);
    // (4 + 10 + 27 + 36) / 30 = 2.57
    QCOMPARE(rows.constLast().mid(5).join(u','), u"false,30,3,4,5,9,9,2.6,2,0"_s);
    QCOMPARE(rows.at(rows.size() - 7).mid(5).join(u','), u"true,,,,,,,,0,2"_s);
}

QTEST_GUILESS_MAIN(tst_MergedAggregate)
#include "tst_mergedaggregate.moc"
