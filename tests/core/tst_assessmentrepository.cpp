// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/openassessment.h"

#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The contract of AssessmentRepository but for undo, on real SQLite.
class tst_AssessmentRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aStartedAssessmentIsEmptyAndOpen();
    void startMayBeRepeated();
    void startRefusesAnotherPlanUnderTheSameId();
    void newestComesFirstWhateverTheClockSaid();
    void everyKindOfResponseComesBack_data();
    void everyKindOfResponseComesBack();
    void responsesKeepTheOrderOfFirstAnswers();
    void anUnknownAssessmentIsRefused();
    void aFinishedAssessmentIsImmutable();
    void finishMayBeRepeated();
    void aChangeByAnotherHandIsFound_data();
    void aChangeByAnotherHandIsFound();
    void aRowThatIsNoResponseIsAnError();
    void discardRemovesAnOpenAssessmentForGood();

private:
    std::unique_ptr<OpenAssessment> m_open;
};

static const AssessmentId otherId(u"6d1f1b0e-0000-4000-8000-000000000002"_s);
static const QDateTime finishTime = QDateTime::fromMSecsSinceEpoch(1'800'000'900'456, Qt::UTC);

static AssessmentPlan plan()
{
    return {{{FrameworkId(u"technical"_s), u"0.1.0"_s, QByteArray(32, '\x01')},
             {FrameworkId(u"cyber"_s), u"0.2.0"_s, QByteArray(32, '\xff')}},
            Mode::Thorough,
            true};
}

void tst_AssessmentRepository::init()
{
    m_open = std::make_unique<OpenAssessment>();
    QVERIFY(m_open->start(plan()));
}

void tst_AssessmentRepository::aStartedAssessmentIsEmptyAndOpen()
{
    const Assessment assessment = m_open->loaded();

    QCOMPARE(assessment.id, m_open->id);
    QCOMPARE(assessment.startedAt, m_open->startTime);
    QCOMPARE(assessment.plan, plan());
    QVERIFY(!assessment.isFinished());
    QVERIFY(assessment.responses.entries().isEmpty());
    QVERIFY(assessment.digest.isEmpty());
}

void tst_AssessmentRepository::startMayBeRepeated()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 2));

    QVERIFY(m_open->repository().start(m_open->id, plan(), finishTime));

    QCOMPARE(m_open->loaded().startedAt, m_open->startTime);
    QCOMPARE(m_open->subjects(), QStringList(u"a"_s));
    QCOMPARE(m_open->repository().list()->size(), 1);
}

void tst_AssessmentRepository::startRefusesAnotherPlanUnderTheSameId()
{
    AssessmentPlan other = plan();
    other.mode = Mode::Quick;

    QCOMPARE(errorOf(m_open->repository().start(m_open->id, other, m_open->startTime)),
             ErrorCode::IdDuplicate);
    QCOMPARE(m_open->loaded().plan, plan());
}

void tst_AssessmentRepository::newestComesFirstWhateverTheClockSaid()
{
    QVERIFY(m_open->repository().start(otherId, plan(), m_open->startTime.addYears(-1)));
    QVERIFY(m_open->rate(1, u"a"_s, {}, 2));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 3));

    const auto list = m_open->repository().list();
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, otherId);
    QCOMPARE(list->at(0).responseCount, 0);
    QCOMPARE(list->at(1).id, m_open->id);
    QCOMPARE(list->at(1).responseCount, 2);
    QVERIFY(!list->at(1).isFinished());
}

void tst_AssessmentRepository::everyKindOfResponseComesBack_data()
{
    QTest::addColumn<ResponseKey>("key");
    QTest::addColumn<ResponseValue>("value");

    const CompetencyId competency(u"TEC-01"_s);
    const ResponseKey statement = keyOf(StatementId(u"TEC-01-L2a"_s));
    const ResponseKey exemption = keyOf(ResponseKind::Exemption, competency);
    const ResponseKey own = keyOf(ResponseKind::Override, competency);
    const ResponseKey practice = keyOf(ResponseKind::Practice, competency);
    const ResponseKey note = keyOf(ResponseKind::Note, competency);
    const ResponseKey question = keyOf(QuestionId(u"TEC-01-Q1"_s));
    const OptionId option(u"C"_s);
    const auto row = [](const char *name, const ResponseKey &key, const ResponseValue &value) {
        QTest::newRow(name) << key << value;
    };

    row("lowest rating", statement, Rating::fromInt(0).value());
    row("highest rating", statement, Rating::fromInt(3).value());
    row("not applicable", exemption, Exemption::NotApplicable);
    row("prefer not", exemption, Exemption::PreferNot);
    row("override", own, LevelOverride{Level::fromInt(4).value(), u"« Chef » depuis l’été"_s});
    row("override without reason", own, LevelOverride{Level::fromInt(0).value(), QString()});
    row("practice now", practice, Practice::Now);
    row("practice in the past", practice, Practice::InThePast);
    row("note", note, Note{u"first line\n\nthird \"line\" 😀"_s});
    row("empty note", note, Note{QString()});
    row("answer", question, QuestionAnswer{option, Confidence::ThinkSo});
    row("answer without confidence", question, QuestionAnswer{option, std::nullopt});
    row("does not know", question, QuestionAnswer{std::nullopt, std::nullopt});
    row("does not know for sure", question, QuestionAnswer{std::nullopt, Confidence::Sure});
}

void tst_AssessmentRepository::everyKindOfResponseComesBack()
{
    QFETCH(ResponseKey, key);
    QFETCH(ResponseValue, value);

    const auto recorded = m_open->answer(1, key, value);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));

    const QList<Responses::Entry> expected = {{key, value}};
    const Change change{operationId(1), key, std::nullopt, value, m_open->startTime};
    QCOMPARE(m_open->loaded().responses.entries(), expected);
    QCOMPARE(m_open->history().done, QList<Change>{change});

    QVERIFY(m_open->repository().undo(m_open->id, operationId(1)));
    QVERIFY(m_open->loaded().responses.entries().isEmpty());
    QVERIFY(m_open->repository().redo(m_open->id, operationId(1)));
    QCOMPARE(m_open->loaded().responses.entries(), expected);
}

void tst_AssessmentRepository::responsesKeepTheOrderOfFirstAnswers()
{
    QVERIFY(m_open->rate(1, u"c"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(3, u"b"_s, {}, 1));
    QVERIFY(m_open->rate(4, u"c"_s, 1, 3));
    QCOMPARE(m_open->subjects(), QStringList({u"c"_s, u"a"_s, u"b"_s}));

    // As in Responses, what was removed and is given again is new.
    QVERIFY(m_open->rate(5, u"a"_s, 1, {}));
    QVERIFY(m_open->rate(6, u"a"_s, {}, 2));
    QCOMPARE(m_open->subjects(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

void tst_AssessmentRepository::anUnknownAssessmentIsRefused()
{
    const Change change{
        operationId(1), keyOf(StatementId(u"a"_s)), {}, ratingValue(1), m_open->startTime};

    QCOMPARE(m_open->repository().load(otherId).error().code, ErrorCode::IdUnknown);
    QCOMPARE(m_open->repository().history(otherId).error().code, ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_open->repository().record(otherId, change)), ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_open->repository().undo(otherId, change.id)), ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_open->repository().finish(otherId, finishTime)), ErrorCode::IdUnknown);
}

void tst_AssessmentRepository::aFinishedAssessmentIsImmutable()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 2));
    QVERIFY(m_open->repository().undo(m_open->id, operationId(2)));
    QVERIFY(m_open->repository().finish(m_open->id, finishTime));

    QCOMPARE(errorOf(m_open->rate(3, u"c"_s, {}, 3)), ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_open->repository().undo(m_open->id, operationId(1))),
             ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_open->repository().redo(m_open->id, operationId(2))),
             ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_open->repository().discard(m_open->id)), ErrorCode::AssessmentFinished);

    const Assessment assessment = m_open->loaded();
    QCOMPARE(m_open->subjects(), QStringList(u"a"_s));
    QCOMPARE(assessment.finishedAt, finishTime);
    QCOMPARE(assessment.digest, assessmentDigest(assessment));
    QCOMPARE(assessment.digest.size(), 32);
}

void tst_AssessmentRepository::finishMayBeRepeated()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->repository().finish(m_open->id, finishTime));

    QVERIFY(m_open->repository().finish(m_open->id, finishTime.addSecs(60)));
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));

    QCOMPARE(m_open->loaded().finishedAt, finishTime);
}

void tst_AssessmentRepository::aChangeByAnotherHandIsFound_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("rating") << u"UPDATE response SET rating = 3 WHERE subject = 'a'"_s;
    QTest::newRow("subject") << u"UPDATE response SET subject = 'c' WHERE subject = 'a'"_s;
    QTest::newRow("order") << u"UPDATE response SET position = 9 WHERE subject = 'a'"_s;
    QTest::newRow("removed") << u"DELETE FROM response WHERE subject = 'b'"_s;
    QTest::newRow("start") << u"UPDATE assessment SET started_at = started_at + 1"_s;
    QTest::newRow("finish") << u"UPDATE assessment SET finished_at = finished_at + 1"_s;
    QTest::newRow("mode") << u"UPDATE assessment SET mode = 'quick'"_s;
    QTest::newRow("questions") << u"UPDATE assessment SET with_questions = 0"_s;
    QTest::newRow("framework") << u"UPDATE assessment_framework SET version = '9'"_s;
    QTest::newRow("digest") << u"UPDATE assessment SET digest = zeroblob(32)"_s;
}

void tst_AssessmentRepository::aChangeByAnotherHandIsFound()
{
    QFETCH(QString, sql);
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->rate(2, u"b"_s, {}, 2));
    QVERIFY(m_open->repository().finish(m_open->id, finishTime));
    QVERIFY(m_open->repository().load(m_open->id));

    QVERIFY(m_open->database().execute(sql));

    QCOMPARE(m_open->repository().load(m_open->id).error().code, ErrorCode::StoreCorrupt);
}

void tst_AssessmentRepository::aRowThatIsNoResponseIsAnError()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));
    QVERIFY(m_open->database().execute(u"PRAGMA ignore_check_constraints = ON"_s));

    QVERIFY(m_open->database().execute(u"UPDATE response SET rating = 4"_s));
    QCOMPARE(m_open->repository().load(m_open->id).error().code, ErrorCode::StoreCorrupt);

    QVERIFY(m_open->database().execute(u"UPDATE response SET rating = 1, code = 'now'"_s));
    QCOMPARE(m_open->repository().load(m_open->id).error().code, ErrorCode::StoreCorrupt);

    QVERIFY(m_open->database().execute(u"UPDATE change_log SET value_after = '{'"_s));
    QCOMPARE(m_open->repository().history(m_open->id).error().code, ErrorCode::StoreCorrupt);
}

void tst_AssessmentRepository::discardRemovesAnOpenAssessmentForGood()
{
    QVERIFY(m_open->rate(1, u"a"_s, {}, 1));

    QVERIFY(m_open->repository().discard(m_open->id));
    QVERIFY(m_open->repository().discard(m_open->id));

    QVERIFY(m_open->repository().list()->isEmpty());
    for (const QString &sql :
         {u"SELECT count(*) FROM response"_s, u"SELECT count(*) FROM change_log"_s,
          u"SELECT count(*) FROM assessment_framework"_s}) {
        QCOMPARE(m_open->database().scalar(sql)->toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_AssessmentRepository)
#include "tst_assessmentrepository.moc"
