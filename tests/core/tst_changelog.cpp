// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/openassessment.h"

#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Changes that are repeated, taken back and brought again.
class tst_ChangeLog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aRepeatedRecordHasNoSecondEffect();
    void aDroppedChangeIsNotAppliedAgain();
    void anOutdatedChangeIsRefused();
    void undoAndRedoFollowTheOrderOfChanges();
    void onlyTheLastChangeIsUndone();
    void undoAndRedoMayBeRepeated();
    void aNewChangeForgetsTheUndone();
    void aFullDiskChangesNothing();
    void anAnswerPreparesNothingTwice();

private:
    std::unique_ptr<OpenAssessment> m_open;
};

static QList<OperationId> ids(const QList<Change> &changes)
{
    QList<OperationId> ids;
    for (const Change &change : changes)
        ids.append(change.id);
    return ids;
}

void tst_ChangeLog::init()
{
    m_open = std::make_unique<OpenAssessment>();
    QVERIFY(m_open->start({}));
}

void tst_ChangeLog::aRepeatedRecordHasNoSecondEffect()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"a"_s, 1, 2));

    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));

    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(2));
    QCOMPARE(ids(m_open->history().done), QList({operationId(1), operationId(2)}));
}

void tst_ChangeLog::aDroppedChangeIsNotAppliedAgain()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(1)));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 1));

    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));

    QCOMPARE(m_open->subjects(), QStringList(u"b"_s));
}

void tst_ChangeLog::anOutdatedChangeIsRefused()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));

    QCOMPARE(errorOf(m_open->rate(2, u"a"_s, {}, 3)), ErrorCode::ChangeOutdated);
    QCOMPARE(errorOf(m_open->rate(3, u"a"_s, 2, 3)), ErrorCode::ChangeOutdated);

    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(1));
    QCOMPARE(ids(m_open->history().done), QList({operationId(1)}));
}

void tst_ChangeLog::undoAndRedoFollowTheOrderOfChanges()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"a"_s, 1, 2));
    QVERIFY(m_open->rate(3, u"b"_s, {}, 3));

    QVERIFY(m_open->repository().undo(m_open->id, operationId(3)));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));

    QCOMPARE(m_open->subjects(), QStringList(u"a"_s));
    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(1));
    QCOMPARE(ids(m_open->history().done), QList({operationId(1)}));
    QCOMPARE(ids(m_open->history().undone), QList({operationId(3), operationId(2)}));

    QVERIFY(m_open->repository().redo(m_open->id, operationId(2)));
    QVERIFY(m_open->repository().redo(m_open->id, operationId(3)));

    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(2));
    QCOMPARE(m_open->rating(u"b"_s), Rating::fromInt(3));
    QCOMPARE(ids(m_open->history().done), QList({operationId(1), operationId(2), operationId(3)}));
    QVERIFY(m_open->history().undone.isEmpty());
}

void tst_ChangeLog::onlyTheLastChangeIsUndone()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 2));

    QCOMPARE(errorOf(m_open->repository().undo(m_open->id, operationId(1))),
             ErrorCode::ChangeOutdated);
    QCOMPARE(errorOf(m_open->repository().undo(m_open->id, operationId(9))),
             ErrorCode::ChangeOutdated);
    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(1)));
    QCOMPARE(errorOf(m_open->repository().redo(m_open->id, operationId(2))),
             ErrorCode::ChangeOutdated);
}

void tst_ChangeLog::undoAndRedoMayBeRepeated()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"a"_s, 1, 2));

    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));
    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(1));

    QVERIFY(m_open->repository().redo(m_open->id, operationId(2)));
    QVERIFY(m_open->repository().redo(m_open->id, operationId(2)));
    QCOMPARE(m_open->rating(u"a"_s), Rating::fromInt(2));
}

void tst_ChangeLog::aNewChangeForgetsTheUndone()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 2));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));

    QVERIFY(m_open->rate(3, u"c"_s, {}, 3));

    QCOMPARE(ids(m_open->history().done), QList({operationId(1), operationId(3)}));
    QVERIFY(m_open->history().undone.isEmpty());
    QCOMPARE(errorOf(m_open->repository().redo(m_open->id, operationId(2))),
             ErrorCode::ChangeOutdated);
}

void tst_ChangeLog::aFullDiskChangesNothing()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    const int pages = m_open->database().scalar(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(m_open->database().scalar(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    const ResponseKey key = keyOf(ResponseKind::Note, CompetencyId(u"TEC-01"_s));
    const Note longNote{QString(100'000, u'x')};

    QCOMPARE(errorOf(m_open->answer(2, key, longNote)), ErrorCode::StoreFull);
    QCOMPARE(m_open->subjects(), QStringList(u"a"_s));
    QCOMPARE(ids(m_open->history().done), QList({operationId(1)}));

    QVERIFY(m_open->database().scalar(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(m_open->answer(2, key, longNote));
    QCOMPARE(m_open->subjects(), QStringList({u"a"_s, u"TEC-01"_s}));
}

void tst_ChangeLog::anAnswerPreparesNothingTwice()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    const size_t statements = m_open->database().statementCount();

    for (int number = 2; number < 30; ++number)
        QVERIFY(m_open->rate(number, QString::number(number), {}, number % 4));

    QCOMPARE(m_open->database().statementCount(), statements);
}

QTEST_GUILESS_MAIN(tst_ChangeLog)
#include "tst_changelog.moc"
