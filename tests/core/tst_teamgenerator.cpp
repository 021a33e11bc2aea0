// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/team/collection.h"
#include "core/team/sampleteam.h"
#include "tests/support/memoryteam.h"
#include "tests/support/shareparts.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamGenerator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameSeedMakesTheSameTeam();
    void anotherSeedMakesAnotherTeam();
    void everyFileIsTakenIn();
    void nothingBeyondTheRequestIsShared();
    void peopleShareInManyWays();
    void levelsOfOnePersonGoTogether();
    void namesAreNeverTheSame();
    void failureStopsTheMaking();
    void theSampleSaysWhatItIs();
    void theSampleTeamIsFilled();
    void whoAnswersTwiceWasLowerBefore();

private:
    MadeUpTeam team(int members, quint32 seed = 1) const;

    Content m_content;
    ShareRequest m_request;
};

void tst_TeamGenerator::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *content;
    m_request = sampleRequest(m_content.catalog, Sample::manager().publicKeys, Sample::today());
}

MadeUpTeam tst_TeamGenerator::team(int members, quint32 seed) const
{
    return {m_content.catalog, m_request, members, seed, Sample::today()};
}

void tst_TeamGenerator::theSameSeedMakesTheSameTeam()
{
    for (int number = 0; number < 30; ++number)
        QVERIFY(*madeUpShare(team(30), number) == *madeUpShare(team(1000), number));
}

void tst_TeamGenerator::anotherSeedMakesAnotherTeam()
{
    QVERIFY(madeUpShare(team(1), 0)->figures != madeUpShare(team(1, 2), 0)->figures);
    QVERIFY(madeUpShare(team(2), 0)->figures != madeUpShare(team(2), 1)->figures);
    QVERIFY(madeUpShare(team(2), 0)->id != madeUpShare(team(2), 1)->id);
}

void tst_TeamGenerator::everyFileIsTakenIn()
{
    Sample::InMemorySigners signers;
    const SodiumCryptoBox crypto;
    const TeamInfo info = teamInfoFor(m_request, TeamRole::Manager, Sample::today());
    SnapshotLedger ledger(crypto, Sample::manager(),
                          collectionRules(info, {m_request}, m_content.catalog), signers);
    QStringList names;
    const auto made = makeUpFiles(team(60), crypto, [&](const MadeUpFile &file) -> Result<void> {
        names.append(file.name);
        const auto taken = ledger.take(file.bytes, {Sample::today(), file.name});
        return taken ? Result<void>() : Result<void>(taken.error());
    });

    QVERIFY(made);
    QCOMPARE(signers.records.size(), 60);
    QCOMPARE(names.first(), u"sample-00001.compass-share"_s);
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 60);
}

void tst_TeamGenerator::nothingBeyondTheRequestIsShared()
{
    MadeUpTeam modest = team(24);
    modest.request.scope = ShareScope::Totals;
    modest.request.detail = {Precision::Bands, false, false};
    modest.request.frameworks = {{FrameworkId(u"CYB"_s), m_request.frameworks.last()}};
    for (int number = 0; number < 24; ++number) {
        const Snapshot share = *madeUpShare(modest, number);
        QCOMPARE(share.scope, ShareScope::Totals);
        QCOMPARE(share.precision, Precision::Bands);
        for (const SharedFigure &figure : share.figures) {
            QVERIFY(figure.competency.toString().startsWith(u"CYB-"_s));
            QVERIFY(figure.value <= 1 && !figure.chances && !figure.planned);
        }
    }
}

/// Of twelve: six by name, of which two in levels only and three with a plan; five as a
/// group in levels, one in bands.
void tst_TeamGenerator::peopleShareInManyWays()
{
    int named = 0;
    int certain = 0;
    int planned = 0;
    int bands = 0;
    for (int number = 0; number < 12; ++number) {
        const Snapshot share = *madeUpShare(team(12), number);
        named += share.scope == ShareScope::Rows;
        certain += share.precision == Precision::LevelsWithCertainty;
        bands += share.precision == Precision::Bands;
        planned += std::ranges::any_of(
            share.figures, [](const SharedFigure &figure) { return figure.planned.has_value(); });
        QCOMPARE(share.scope == ShareScope::Rows, share.subject == madeUpName(number));
    }
    QCOMPARE(named, 6);
    QCOMPARE(certain, 4);
    QCOMPARE(planned, 3);
    QCOMPARE(bands, 1);
}

static double meanOf(const QList<double> &numbers)
{
    return std::reduce(numbers.cbegin(), numbers.cend()) / double(numbers.size());
}

/// The means of 200 people over two frameworks differ from person to person by more than
/// they would if levels were drawn one by one: 21 of them would deviate by about 0.25.
void tst_TeamGenerator::levelsOfOnePersonGoTogether()
{
    QList<double> means;
    for (int number = 0; number < 200; ++number) {
        const Snapshot share = *madeUpShare(team(200), number);
        QList<double> levels;
        for (const SharedFigure &figure : share.figures)
            levels.append(figure.value);
        if (share.precision != Precision::Bands)
            means.append(meanOf(levels));
    }
    const double mean = meanOf(means);
    QList<double> squares;
    for (const double each : means)
        squares.append((each - mean) * (each - mean));
    QVERIFY(mean > 1.2 && mean < 2.6);
    QVERIFY(std::sqrt(meanOf(squares)) > 0.5);
}

void tst_TeamGenerator::namesAreNeverTheSame()
{
    QSet<QString> names;
    for (int number = 0; number < 1000; ++number)
        names.insert(madeUpName(number));
    QCOMPARE(names.size(), 1000);
    QCOMPARE(madeUpName(40), madeUpName(0) + u" 2"_s);
}

void tst_TeamGenerator::failureStopsTheMaking()
{
    int taken = 0;
    const auto made =
        makeUpFiles(team(10), SodiumCryptoBox(), [&taken](const MadeUpFile &) -> Result<void> {
            if (++taken == 3)
                return Error{ErrorCode::FileUnwritable, u"x"_s};
            return {};
        });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(taken, 3);
}

void tst_TeamGenerator::theSampleSaysWhatItIs()
{
    QVERIFY(isSampleRequest(m_request));
    QVERIFY(!isSampleRequest(Sample::request()));
    QVERIFY(teamInfoFor(m_request, TeamRole::Manager, Sample::today()).isSample);
    QVERIFY(!teamInfoFor(Sample::request(), TeamRole::Manager, Sample::today()).isSample);
    QVERIFY(m_request.team.contains(u"Sample team"_s));
    QVERIFY(m_request.team.contains(u"Équipe fictive"_s));
    QVERIFY(requestFile(m_request, Sample::manager(), SodiumCryptoBox()));
}

void tst_TeamGenerator::theSampleTeamIsFilled()
{
    Sample::InMemoryTeam team;
    team.asked.clear();
    QVERIFY(fillSampleTeam(team, m_content.catalog, SodiumCryptoBox(), Sample::today()));
    QCOMPARE(team.requests()->size(), 2);
    QCOMPARE(team.earlierMembers()->size(), 4);
    QCOMPARE(team.needs()->size(), 9);
    QCOMPARE(team.actions()->size(), 1);
}

void tst_TeamGenerator::whoAnswersTwiceWasLowerBefore()
{
    ShareRequest before = m_request;
    before.issued = m_request.issued.addDays(-180);
    before.expires = m_request.expires.addDays(-180);
    const MadeUpTeam team{m_content.catalog, m_request, 1, 7, Sample::today(), before};
    const Result<Snapshot> then = madeUpEarlierShare(team, 0);
    const Result<Snapshot> now = madeUpShare(team, 0);
    QVERIFY(then && now);
    QCOMPARE(then->subject, now->subject);
    QVERIFY(then->id != now->id);
    QVERIFY(then->issued >= before.issued && then->issued <= before.expires);
    QCOMPARE(then->figures.size(), now->figures.size());
    for (qsizetype row = 0; row < then->figures.size(); ++row) {
        const int level = now->figures.at(row).value;
        const int earlier = then->figures.at(row).value;
        QVERIFY(row % 3 == 0 ? earlier == level : earlier <= std::max(level - 1, 0));
    }

    int files = 0;
    QVERIFY(makeUpFiles(team, SodiumCryptoBox(), [&files](const MadeUpFile &) -> Result<void> {
        ++files;
        return {};
    }));
    QCOMPARE(files, 2);
}

QTEST_GUILESS_MAIN(tst_TeamGenerator)

#include "tst_teamgenerator.moc"
