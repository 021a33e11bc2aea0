// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/openreport.h"
#include "core/storage/sqlassessmentrepository.h"

#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The contract of AssessmentRepository, on real SQLite.
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
    void aRepeatedRecordHasNoSecondEffect();
    void aDroppedChangeIsNotAppliedAgain();
    void anOutdatedChangeIsRefused();
    void anUnknownAssessmentIsRefused();
    void undoAndRedoFollowTheOrderOfChanges();
    void onlyTheLastChangeIsUndone();
    void undoAndRedoMayBeRepeated();
    void aNewChangeForgetsTheUndone();
    void aFinishedAssessmentIsImmutable();
    void finishMayBeRepeated();
    void aChangeByAnotherHandIsFound_data();
    void aChangeByAnotherHandIsFound();
    void aRowThatIsNoResponseIsAnError();
    void discardRemovesAnOpenAssessmentForGood();
    void aFullDiskChangesNothing();
    void anAnswerPreparesNothingTwice();

private:
    Result<void> rate(int operation, const QString &statement, std::optional<int> before,
                      std::optional<int> after);
    Result<void> record(int operation, const ResponseKey &key, const ResponseValue &value);
    Assessment loaded() const;
    ChangeHistory history() const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlAssessmentRepository> m_repository;
};

static const AssessmentId id(u"6d1f1b0e-0000-4000-8000-000000000001"_s);
static const AssessmentId otherId(u"6d1f1b0e-0000-4000-8000-000000000002"_s);
static const QDateTime startTime = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
static const QDateTime finishTime = startTime.addSecs(900);

static AssessmentPlan plan()
{
    return {{{FrameworkId(u"technical"_s), u"0.1.0"_s, QByteArray(32, '\x01')},
             {FrameworkId(u"cyber"_s), u"0.2.0"_s, QByteArray(32, '\xff')}},
            Mode::Thorough,
            true};
}

static OperationId operationId(int number)
{
    return OperationId(u"operation-%1"_s.arg(number));
}

static std::optional<ResponseValue> rating(std::optional<int> value)
{
    if (!value)
        return std::nullopt;
    return Rating::fromInt(*value).value();
}

static QList<OperationId> ids(const QList<Change> &changes)
{
    QList<OperationId> ids;
    for (const Change &change : changes)
        ids.append(change.id);
    return ids;
}

static QStringList subjects(const Assessment &assessment)
{
    QStringList subjects;
    for (const Responses::Entry &entry : assessment.responses.entries())
        subjects.append(entry.key.subject);
    return subjects;
}

static std::optional<ErrorCode> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

void tst_AssessmentRepository::init()
{
    m_repository.reset();
    auto database = Database::inMemory();
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(migrate(*m_database, OpenOptions().migrations, 0, 1));

    m_repository = std::make_unique<SqlAssessmentRepository>(*m_database);
    QVERIFY(m_repository->start(id, plan(), startTime));
}

Result<void> tst_AssessmentRepository::rate(int operation, const QString &statement,
                                            std::optional<int> before, std::optional<int> after)
{
    return m_repository->record(id,
                                {operationId(operation), keyOf(StatementId(statement)),
                                 rating(before), rating(after), startTime});
}

Result<void> tst_AssessmentRepository::record(int operation, const ResponseKey &key,
                                              const ResponseValue &value)
{
    return m_repository->record(id, {operationId(operation), key, std::nullopt, value, startTime});
}

Assessment tst_AssessmentRepository::loaded() const
{
    const Result<Assessment> assessment = m_repository->load(id);
    return assessment ? *assessment : Assessment();
}

ChangeHistory tst_AssessmentRepository::history() const
{
    const Result<ChangeHistory> history = m_repository->history(id);
    return history ? *history : ChangeHistory();
}

void tst_AssessmentRepository::aStartedAssessmentIsEmptyAndOpen()
{
    const Assessment assessment = loaded();

    QCOMPARE(assessment.id, id);
    QCOMPARE(assessment.startedAt, startTime);
    QCOMPARE(assessment.plan, plan());
    QVERIFY(!assessment.isFinished());
    QVERIFY(assessment.responses.entries().isEmpty());
    QVERIFY(assessment.digest.isEmpty());
}

void tst_AssessmentRepository::startMayBeRepeated()
{
    QVERIFY(rate(1, u"a"_s, {}, 2));

    QVERIFY(m_repository->start(id, plan(), finishTime));

    QCOMPARE(loaded().startedAt, startTime);
    QCOMPARE(subjects(loaded()), QStringList(u"a"_s));
    QCOMPARE(m_repository->list()->size(), 1);
}

void tst_AssessmentRepository::startRefusesAnotherPlanUnderTheSameId()
{
    AssessmentPlan other = plan();
    other.mode = Mode::Quick;

    QCOMPARE(errorOf(m_repository->start(id, other, startTime)), ErrorCode::IdDuplicate);
    QCOMPARE(loaded().plan, plan());
}

void tst_AssessmentRepository::newestComesFirstWhateverTheClockSaid()
{
    QVERIFY(m_repository->start(otherId, plan(), startTime.addYears(-1)));
    QVERIFY(rate(1, u"a"_s, {}, 2));
    QVERIFY(rate(2, u"b"_s, {}, 3));

    const auto list = m_repository->list();
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, otherId);
    QCOMPARE(list->at(0).responseCount, 0);
    QCOMPARE(list->at(1).id, id);
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

    const auto recorded = record(1, key, value);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));

    const QList<Responses::Entry> expected = {{key, value}};
    const Change change{operationId(1), key, std::nullopt, value, startTime};
    QCOMPARE(loaded().responses.entries(), expected);
    QCOMPARE(history().done, QList<Change>{change});

    QVERIFY(m_repository->undo(id, operationId(1)));
    QVERIFY(loaded().responses.entries().isEmpty());
    QVERIFY(m_repository->redo(id, operationId(1)));
    QCOMPARE(loaded().responses.entries(), expected);
}

void tst_AssessmentRepository::responsesKeepTheOrderOfFirstAnswers()
{
    QVERIFY(rate(1, u"c"_s, {}, 1));
    QVERIFY(rate(2, u"a"_s, {}, 1));
    QVERIFY(rate(3, u"b"_s, {}, 1));
    QVERIFY(rate(4, u"c"_s, 1, 3));
    QCOMPARE(subjects(loaded()), QStringList({u"c"_s, u"a"_s, u"b"_s}));

    // As in Responses, what was removed and is given again is new.
    QVERIFY(rate(5, u"a"_s, 1, {}));
    QVERIFY(rate(6, u"a"_s, {}, 2));
    QCOMPARE(subjects(loaded()), QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

void tst_AssessmentRepository::aRepeatedRecordHasNoSecondEffect()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"a"_s, 1, 2));

    QVERIFY(rate(1, u"a"_s, {}, 1));

    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(2));
    QCOMPARE(ids(history().done), QList({operationId(1), operationId(2)}));
}

void tst_AssessmentRepository::aDroppedChangeIsNotAppliedAgain()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(m_repository->undo(id, operationId(1)));
    QVERIFY(rate(2, u"b"_s, {}, 1));

    QVERIFY(rate(1, u"a"_s, {}, 1));

    QCOMPARE(subjects(loaded()), QStringList(u"b"_s));
}

void tst_AssessmentRepository::anOutdatedChangeIsRefused()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));

    QCOMPARE(errorOf(rate(2, u"a"_s, {}, 3)), ErrorCode::ChangeOutdated);
    QCOMPARE(errorOf(rate(3, u"a"_s, 2, 3)), ErrorCode::ChangeOutdated);

    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(1));
    QCOMPARE(ids(history().done), QList({operationId(1)}));
}

void tst_AssessmentRepository::anUnknownAssessmentIsRefused()
{
    const Change change{operationId(1), keyOf(StatementId(u"a"_s)), {}, rating(1), startTime};

    QCOMPARE(m_repository->load(otherId).error().code, ErrorCode::IdUnknown);
    QCOMPARE(m_repository->history(otherId).error().code, ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_repository->record(otherId, change)), ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_repository->undo(otherId, change.id)), ErrorCode::IdUnknown);
    QCOMPARE(errorOf(m_repository->finish(otherId, finishTime)), ErrorCode::IdUnknown);
}

void tst_AssessmentRepository::undoAndRedoFollowTheOrderOfChanges()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"a"_s, 1, 2));
    QVERIFY(rate(3, u"b"_s, {}, 3));

    QVERIFY(m_repository->undo(id, operationId(3)));
    QVERIFY(m_repository->undo(id, operationId(2)));

    QCOMPARE(subjects(loaded()), QStringList(u"a"_s));
    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(1));
    QCOMPARE(ids(history().done), QList({operationId(1)}));
    QCOMPARE(ids(history().undone), QList({operationId(3), operationId(2)}));

    QVERIFY(m_repository->redo(id, operationId(2)));
    QVERIFY(m_repository->redo(id, operationId(3)));

    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(2));
    QCOMPARE(loaded().responses.rating(StatementId(u"b"_s)), Rating::fromInt(3));
    QCOMPARE(ids(history().done), QList({operationId(1), operationId(2), operationId(3)}));
    QVERIFY(history().undone.isEmpty());
}

void tst_AssessmentRepository::onlyTheLastChangeIsUndone()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"b"_s, {}, 2));

    QCOMPARE(errorOf(m_repository->undo(id, operationId(1))), ErrorCode::ChangeOutdated);
    QCOMPARE(errorOf(m_repository->undo(id, operationId(9))), ErrorCode::ChangeOutdated);
    QVERIFY(m_repository->undo(id, operationId(2)));
    QVERIFY(m_repository->undo(id, operationId(1)));
    QCOMPARE(errorOf(m_repository->redo(id, operationId(2))), ErrorCode::ChangeOutdated);
}

void tst_AssessmentRepository::undoAndRedoMayBeRepeated()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"a"_s, 1, 2));

    QVERIFY(m_repository->undo(id, operationId(2)));
    QVERIFY(m_repository->undo(id, operationId(2)));
    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(1));

    QVERIFY(m_repository->redo(id, operationId(2)));
    QVERIFY(m_repository->redo(id, operationId(2)));
    QCOMPARE(loaded().responses.rating(StatementId(u"a"_s)), Rating::fromInt(2));
}

void tst_AssessmentRepository::aNewChangeForgetsTheUndone()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"b"_s, {}, 2));
    QVERIFY(m_repository->undo(id, operationId(2)));

    QVERIFY(rate(3, u"c"_s, {}, 3));

    QCOMPARE(ids(history().done), QList({operationId(1), operationId(3)}));
    QVERIFY(history().undone.isEmpty());
    QCOMPARE(errorOf(m_repository->redo(id, operationId(2))), ErrorCode::ChangeOutdated);
}

void tst_AssessmentRepository::aFinishedAssessmentIsImmutable()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"b"_s, {}, 2));
    QVERIFY(m_repository->undo(id, operationId(2)));
    QVERIFY(m_repository->finish(id, finishTime));

    QCOMPARE(errorOf(rate(3, u"c"_s, {}, 3)), ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_repository->undo(id, operationId(1))), ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_repository->redo(id, operationId(2))), ErrorCode::AssessmentFinished);
    QCOMPARE(errorOf(m_repository->discard(id)), ErrorCode::AssessmentFinished);

    const Assessment assessment = loaded();
    QCOMPARE(subjects(assessment), QStringList(u"a"_s));
    QCOMPARE(assessment.finishedAt, finishTime);
    QCOMPARE(assessment.digest, assessmentDigest(assessment));
    QCOMPARE(assessment.digest.size(), 32);
}

void tst_AssessmentRepository::finishMayBeRepeated()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(m_repository->finish(id, finishTime));

    QVERIFY(m_repository->finish(id, finishTime.addSecs(60)));
    QVERIFY(rate(1, u"a"_s, {}, 1));

    QCOMPARE(loaded().finishedAt, finishTime);
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
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(rate(2, u"b"_s, {}, 2));
    QVERIFY(m_repository->finish(id, finishTime));
    QVERIFY(m_repository->load(id));

    QVERIFY(m_database->execute(sql));

    QCOMPARE(m_repository->load(id).error().code, ErrorCode::StoreCorrupt);
}

void tst_AssessmentRepository::aRowThatIsNoResponseIsAnError()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    QVERIFY(m_database->execute(u"PRAGMA ignore_check_constraints = ON"_s));

    QVERIFY(m_database->execute(u"UPDATE response SET rating = 4"_s));
    QCOMPARE(m_repository->load(id).error().code, ErrorCode::StoreCorrupt);

    QVERIFY(m_database->execute(u"UPDATE response SET rating = 1, code = 'now'"_s));
    QCOMPARE(m_repository->load(id).error().code, ErrorCode::StoreCorrupt);

    QVERIFY(m_database->execute(u"UPDATE change_log SET value_after = '{'"_s));
    QCOMPARE(m_repository->history(id).error().code, ErrorCode::StoreCorrupt);
}

void tst_AssessmentRepository::discardRemovesAnOpenAssessmentForGood()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));

    QVERIFY(m_repository->discard(id));
    QVERIFY(m_repository->discard(id));

    QVERIFY(m_repository->list()->isEmpty());
    for (const QString &sql :
         {u"SELECT count(*) FROM response"_s, u"SELECT count(*) FROM change_log"_s,
          u"SELECT count(*) FROM assessment_framework"_s}) {
        QCOMPARE(m_database->scalar(sql)->toInt(), 0);
    }
}

void tst_AssessmentRepository::aFullDiskChangesNothing()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    const int pages = m_database->scalar(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(m_database->scalar(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    const ResponseKey key = keyOf(ResponseKind::Note, CompetencyId(u"TEC-01"_s));
    const Note longNote{QString(100'000, u'x')};

    QCOMPARE(errorOf(record(2, key, longNote)), ErrorCode::StoreFull);
    QCOMPARE(subjects(loaded()), QStringList(u"a"_s));
    QCOMPARE(ids(history().done), QList({operationId(1)}));

    QVERIFY(m_database->scalar(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(record(2, key, longNote));
    QCOMPARE(subjects(loaded()), QStringList({u"a"_s, u"TEC-01"_s}));
}

void tst_AssessmentRepository::anAnswerPreparesNothingTwice()
{
    QVERIFY(rate(1, u"a"_s, {}, 1));
    const size_t statements = m_database->statementCount();

    for (int number = 2; number < 30; ++number)
        QVERIFY(rate(number, QString::number(number), {}, number % 4));

    QCOMPARE(m_database->statementCount(), statements);
}

QTEST_GUILESS_MAIN(tst_AssessmentRepository)
#include "tst_assessmentrepository.moc"
