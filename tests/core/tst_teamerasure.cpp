// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamfolder.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What goes out of a team: taken back, ended, or deleted as agreed.
class tst_TeamErasure : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasTakenBackIsInNoFile();
    void whatANewerShareLeavesOutIsInNoFile_data();
    void whatANewerShareLeavesOutIsInNoFile();
    void theShareBeforeIsKeptForMembers();
    void aWithdrawalOfAStrangerLeavesTheCopies();
    void whatHasEndedIsTakenOut();
    void whatEndsEndsTogether();
    void forgettingKeepsTheFigures();
    void forgettingLeavesNoCountThatIsNotShown();
    void forgettingDropsFiguresOfTooFew();
    void aForgottenShareCanBeTakenBack();
    void nothingIsTakenInAfterForgetting();

private:
    std::unique_ptr<Sample::TeamFolder> m_folder;
};

void tst_TeamErasure::init()
{
    m_folder = std::make_unique<Sample::TeamFolder>();
    Sample::teamClock().setNow(QDateTime(Sample::teamDay(), QTime(12, 0), Qt::UTC));
}

void tst_TeamErasure::whatWasTakenBackIsInNoFile()
{
    {
        const auto team = m_folder->created();
        QVERIFY(Sample::takeSix(*team, {{3}, ShareScope::Rows}));
    }
    const auto team = m_folder->opened();
    QVERIFY(!team->report().backup.isEmpty());
    QVERIFY(m_folder->content().contains("Person 3"));

    QVERIFY(Sample::revoke(*team, 3));

    QVERIFY(!m_folder->content().contains("Person 3"));
    QVERIFY(m_folder->content().contains("Person 2"));
    const SignerRecord record = *team->record(Sample::personKey(3));
    QCOMPARE(record.sequence, 1);
    QVERIFY(!record.snapshot);
    QCOMPARE(record.revoked, QSet{Sample::personShare(3, 0, {}).id});
}

void tst_TeamErasure::whatANewerShareLeavesOutIsInNoFile_data()
{
    QTest::addColumn<Sample::Told>("told");
    QTest::addColumn<bool>("leavesCopies");
    QTest::newRow("as part of a group")
        << Sample::Told{{3, 2}, ShareScope::Totals, Precision::Levels} << false;
    QTest::newRow("in bands") << Sample::Told{{1, 1}, ShareScope::Rows, Precision::Bands} << false;
    QTest::newRow("fewer competencies") << Sample::Told{{3}, ShareScope::Rows} << false;
    QTest::newRow("other levels") << Sample::Told{{1, 4}, ShareScope::Rows} << true;
    QTest::newRow("more") << Sample::Told{{3, 2, 1}, ShareScope::Rows} << true;
}

void tst_TeamErasure::whatANewerShareLeavesOutIsInNoFile()
{
    QFETCH(const Sample::Told, told);
    QFETCH(const bool, leavesCopies);
    {
        const auto team = m_folder->created();
        QVERIFY(Sample::takeSix(*team, {{3, 2}, ShareScope::Rows}));
    }
    const auto team = m_folder->opened();
    QVERIFY(!team->report().backup.isEmpty());

    QVERIFY(Sample::take(*team, 3, told));

    QCOMPARE(!QDir(m_folder->copies()).isEmpty(QDir::Files), leavesCopies);
    QCOMPARE(team->earlierMembers()->contains(Sample::personKey(3)), leavesCopies);
}

void tst_TeamErasure::theShareBeforeIsKeptForMembers()
{
    const auto team = Sample::memoryTeam();
    const SignerKey key = Sample::personKey(1);
    QVERIFY(Sample::take(*team, 1, {{1}, ShareScope::Rows}));
    QVERIFY(Sample::take(*team, 1, {{2}, ShareScope::Rows}));
    QCOMPARE(team->earlierMembers()->value(key).figures.value(CompetencyId(u"C1"_s)).value, 1);

    // Taking back the earlier one leaves the newest.
    SignerRecord record = *team->record(key);
    record.revoked.insert(Sample::personShare(1, 0, {}).id);
    QVERIFY(team->keep(key, record, {Sample::teamDay(), 1, ImportOutcome::Withdrawn, {}}));
    QVERIFY(team->earlierMembers()->isEmpty());
    QCOMPARE(team->members()->size(), 1);

    // Nothing by name is left beside a share as one of the group.
    QVERIFY(Sample::take(*team, 1, {{3}, ShareScope::Rows}));
    QCOMPARE(team->earlierMembers()->size(), 1);
    QVERIFY(Sample::take(*team, 1, {{3}}));
    QVERIFY(team->earlierMembers()->isEmpty() && team->members()->isEmpty());
}

/// Nothing of theirs is in the team, so the copies stay.
void tst_TeamErasure::aWithdrawalOfAStrangerLeavesTheCopies()
{
    {
        const auto team = m_folder->created();
        QVERIFY(Sample::takeSix(*team));
    }
    const auto team = m_folder->opened();
    const QDir copies(m_folder->copies());
    const SignerRecord stranger{9, {}, {Sample::personShare(1, 0, {}).id}, false};
    const ImportLine noted{Sample::teamDay(), 1, ImportOutcome::WithdrawalNoted, {}};

    QVERIFY(team->keep(Sample::personKey(9), stranger, noted));
    QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    QCOMPARE(*team->record(Sample::personKey(9)), stranger);
    QCOMPARE(team->importLog(1)->constFirst(), noted);

    // What somebody shared before that may be in a copy.
    SignerRecord known = *team->record(Sample::personKey(1));
    known.revoked.insert(Sample::personShare(1, 7, {}).id);
    QVERIFY(team->keep(Sample::personKey(1), known, noted));
    QVERIFY(copies.entryList(QDir::Files).isEmpty());
}

void tst_TeamErasure::whatHasEndedIsTakenOut()
{
    const auto team = Sample::memoryTeam();
    const QDate last(2027, 2, 1);
    QVERIFY(Sample::takeSix(*team, {{3}, ShareScope::Totals, Precision::Levels, last}));

    QCOMPARE(*team->expire(last), 0);
    QCOMPARE(*team->expire(last.addDays(1)), 3);

    QCOMPARE(*team->counts(), (ReceivedCounts{0, 3, 0}));
    QVERIFY(!Sample::figureOf(*team, Sample::groupCell(1)).isShown);
    QCOMPARE(*team->erasureLog(9), (QList{ErasureLine{last.addDays(1), ErasureCause::Expired, 3}}));
    QCOMPARE(team->record(Sample::personKey(1))->sequence, 0);
}

void tst_TeamErasure::whatEndsEndsTogether()
{
    const QDate last(2027, 2, 1);
    {
        const auto team = m_folder->created();
        QVERIFY(Sample::takeSix(*team, {{3}, ShareScope::Totals, Precision::Levels, last}));
    }
    // The fifth file has lost what it contributed, so taking it out fails.
    m_folder->inFile(u"DELETE FROM contribution WHERE signer = 5"_s);
    const auto team = m_folder->opened();

    QVERIFY(!team->expire(last.addDays(1)));

    QCOMPARE(*team->counts(), (ReceivedCounts{0, 6, 0}));
    QVERIFY(team->erasureLog(9)->isEmpty());
}

void tst_TeamErasure::forgettingKeepsTheFigures()
{
    const auto team = m_folder->created();
    QVERIFY(Sample::takeSix(*team));
    const QList<CellFigure> figures = *team->figures();
    QVERIFY(Sample::take(*team, 7, {{1}, ShareScope::Rows}));
    QVERIFY(Sample::take(*team, 7, {{2}, ShareScope::Rows}));

    QCOMPARE(*team->forgetIndividuals(Sample::teamDay()), 7);

    QVERIFY(!m_folder->content().contains("Person"));
    QCOMPARE(*team->figures(), figures);
    QVERIFY(team->members()->isEmpty() && team->earlierMembers()->isEmpty());
    QVERIFY(team->received()->isEmpty());
    QCOMPARE(*team->counts(), ReceivedCounts());
    QCOMPARE(team->record(Sample::personKey(7))->sequence, 1);
    QCOMPARE(*team->erasureLog(9),
             (QList{ErasureLine{Sample::teamDay(), ErasureCause::Retention, 7}}));
    QCOMPARE(*team->expire(QDate(2030, 1, 1)), 0);
}

/// Who waits, who shared by name, and what no figure was made of.
void tst_TeamErasure::forgettingLeavesNoCountThatIsNotShown()
{
    static const QString waiting =
        u"SELECT sum(pending_0 + pending_1 + pending_2 + pending_3 + pending_4 + changes) FROM cell"_s;
    static const QString notShown = u"SELECT count(*) FROM cell WHERE is_shown = 0"_s;
    static const QString blocks = u"SELECT count(*) FROM cell_block"_s;
    {
        const auto team = m_folder->created();
        QVERIFY(Sample::takeSix(*team));
        QVERIFY(Sample::take(*team, 7, {{1, 4}, ShareScope::Rows}));
    }
    QVERIFY(m_folder->inFile(waiting).toInt() > 0 && m_folder->inFile(blocks).toInt() > 0);
    QCOMPARE(m_folder->inFile(notShown).toInt(), 2);

    QCOMPARE(*m_folder->opened()->forgetIndividuals(Sample::teamDay()), 7);

    QCOMPARE(m_folder->inFile(waiting), QVariant(0));
    QCOMPARE(m_folder->inFile(notShown), QVariant(0));
    QCOMPARE(m_folder->inFile(blocks), QVariant(0));
    QCOMPARE(m_folder->inFile(u"SELECT count(*) FROM cell"_s), QVariant(1));
}

void tst_TeamErasure::forgettingDropsFiguresOfTooFew()
{
    const auto team = m_folder->created();
    ShareRequest request = Sample::teamRequest();
    request.minimumGroup = 6;
    QVERIFY(team->add(request) && Sample::takeSix(*team));
    QCOMPARE(team->figures()->constFirst().figure.people(), 5);

    QVERIFY(team->forgetIndividuals(Sample::teamDay()));

    QVERIFY(team->figures()->isEmpty());
}

void tst_TeamErasure::aForgottenShareCanBeTakenBack()
{
    const auto team = m_folder->created();
    QVERIFY(Sample::takeSix(*team) && team->forgetIndividuals(Sample::teamDay()));
    const QList<CellFigure> figures = *team->figures();
    SignerRecord record = *team->record(Sample::personKey(1));
    record.sequence = 1;
    record.revoked = {Sample::personShare(1, 0, {}).id};

    QVERIFY(team->keep(Sample::personKey(1), record,
                       {Sample::teamDay(), 1, ImportOutcome::Withdrawn, {}}));

    QCOMPARE(*team->figures(), figures);
    QCOMPARE(*team->record(Sample::personKey(1)), record);
}

void tst_TeamErasure::nothingIsTakenInAfterForgetting()
{
    const auto team = m_folder->created();
    QVERIFY(Sample::takeSix(*team) && team->forgetIndividuals(Sample::teamDay()));
    const QList<CellFigure> figures = *team->figures();

    const auto taken = Sample::take(*team, 8, {{2}});

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::TeamClosed);
    QCOMPARE(*team->figures(), figures);
    QCOMPARE(*team->record(Sample::personKey(8)), SignerRecord());
}

QTEST_GUILESS_MAIN(tst_TeamErasure)
#include "tst_teamerasure.moc"
