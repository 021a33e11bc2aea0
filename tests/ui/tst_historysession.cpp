// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/historyperson.h"
#include "ui/session/historysession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_HistorySession : public QObject
{
    Q_OBJECT

private slots:
    void finishedAssessmentsComeOldestFirst();
    void anOlderVersionIsMeasuredAsItWas();
    void aVersionThatIsNotKeptIsLost();
    void historyIsCarriedOverAndTakenBack();
    void acceptingCanBeUndoneAndRedone();
    void anAcceptedMappingSurvivesARestart();
    void aMappingFromAFileIsOffered();
    void aMappingThatDoesNotFitIsRefused();
    void resultsAreToldInTheNewestVersion();
    void aFailureChangesNothing();
};

void tst_HistorySession::finishedAssessmentsComeOldestFirst()
{
    HistoryPerson person;
    person.finish(person.after, 1, 3);
    person.finish(person.after, 2, 5);
    QVERIFY(person.session.load());

    QCOMPARE(person.session.past().size(), 2);
    QCOMPARE(person.session.past().at(0).assessment.id, AssessmentId(u"day-3"_s));
    const auto frameworks = person.session.comparison(1, 0); // put in order
    QVERIFY(frameworks.constFirst().change->z > 0.0);
    QCOMPARE(person.session.trends().constFirst().points.size(), 2);
}

void tst_HistorySession::anOlderVersionIsMeasuredAsItWas()
{
    HistoryPerson person;
    person.finish(person.before, 1, 3);
    QVERIFY(person.session.load());

    const PastAssessment &past = person.session.past().constFirst();
    QVERIFY(past.lost.isEmpty());
    QCOMPARE(past.catalog.frameworks.constFirst().version, u"0.1.0"_s);
    QCOMPARE(past.result.frameworks.constFirst().rated, 7);
    QVERIFY(past.result.competency(CompetencyId(u"CYB-06"_s))->estimate);
}

void tst_HistorySession::aVersionThatIsNotKeptIsLost()
{
    HistoryPerson person;
    Framework unknown = person.before;
    unknown.sha256 = QByteArray(32, 'x');
    person.finish(unknown, 1, 3);
    QVERIFY(person.session.load());

    QCOMPARE(person.session.past().size(), 1);
    QCOMPARE(person.session.past().constFirst().lost.size(), 1);
    QVERIFY(person.session.trends().isEmpty());
}

void tst_HistorySession::historyIsCarriedOverAndTakenBack()
{
    HistoryPerson person;
    person.finish(person.before, 0, 3);
    person.finish(person.after, 3, 5);
    QVERIFY(person.session.load());
    QSignalSpy changed(&person.session, &UndoSource::changed);

    QCOMPARE(person.session.mappings().size(), 1);
    QVERIFY(!person.session.mappings().constFirst().isAccepted);
    QCOMPARE(person.session.comparison(0, 1).constFirst().hindrance, Hindrance::OtherVersion);
    QVERIFY(person.session.trends().constFirst().changes.constFirst().isBreak);

    QVERIFY(person.session.acceptMapping(0));
    QCOMPARE(changed.size(), 1);
    QVERIFY(person.session.mappings().constFirst().isAccepted);
    const FrameworkComparison carried = person.session.comparison(0, 1).constFirst();
    QVERIFY(carried.isCarried);
    QVERIFY(carried.competencies.at(1).change); // CYB-02, now CYB-08
    QCOMPARE(carried.competencies.at(4).hindrance, Hindrance::Merged);
    QVERIFY(!person.session.trends().constFirst().changes.constFirst().isBreak);

    QVERIFY(person.session.withdrawMapping(0));
    QVERIFY(!person.session.mappings().constFirst().isAccepted);
    QCOMPARE(person.session.comparison(0, 1).constFirst().hindrance, Hindrance::OtherVersion);
}

void tst_HistorySession::acceptingCanBeUndoneAndRedone()
{
    HistoryPerson person;
    person.finish(person.before, 1, 3);
    QVERIFY(person.session.load());
    QVERIFY(!person.session.undoable());

    QVERIFY(person.session.acceptMapping(0));
    QCOMPARE(person.session.undoable()->subject, UndoSubject::History);
    QCOMPARE(person.session.undoable()->at, person.clock.now());
    QVERIFY(person.session.undo());
    QVERIFY(person.session.acceptedMappings().isEmpty());
    QVERIFY(!person.session.undoable());
    QVERIFY(person.session.redoable());
    QVERIFY(person.session.redo());
    QCOMPARE(person.session.acceptedMappings().size(), 1);
    QVERIFY(!person.session.redoable());
}

void tst_HistorySession::anAcceptedMappingSurvivesARestart()
{
    HistoryPerson person;
    person.finish(person.before, 1, 3);
    QVERIFY(person.session.load());
    QVERIFY(person.session.acceptMapping(0));

    HistorySession again(
        person.newest,
        {person.store->assessments(), person.store->frameworks(), person.store->mappings()},
        person.clock, {});
    QSignalSpy changed(&again, &UndoSource::changed);
    QVERIFY(again.load());
    QCOMPARE(again.acceptedMappings(), QList{Changed::mapping()});
    QCOMPARE(changed.size(), 1);
    QVERIFY(again.load());
    QCOMPARE(changed.size(), 1);
}

static QString writtenTo(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"mapping.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

void tst_HistorySession::aMappingFromAFileIsOffered()
{
    HistoryPerson person(QList<QByteArray>{});
    person.finish(person.before, 1, 3);
    QVERIFY(person.session.load());
    QVERIFY(person.session.mappings().isEmpty());

    const QTemporaryDir folder;
    QVERIFY(person.session.openMapping(writtenTo(folder, Changed::mappingText())));
    QCOMPARE(person.session.mappings().size(), 1);
    QVERIFY(person.session.acceptMapping(0));
    QVERIFY(person.session.load());
    QCOMPARE(person.session.acceptedMappings().size(), 1);
}

void tst_HistorySession::aMappingThatDoesNotFitIsRefused()
{
    HistoryPerson person(QList<QByteArray>{});
    QVERIFY(person.session.load());
    QSignalSpy failed(&person.session, &UndoSource::failed);

    const QTemporaryDir folder;
    QByteArray text = Changed::mappingText();
    text.replace(person.before.sha256.toHex(), QByteArray(64, 'a'));
    QVERIFY(!person.session.openMapping(writtenTo(folder, text)));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::MappingUnmatched);
    QVERIFY(!person.session.openMapping(folder.filePath(u"missing.json"_s)));
    QCOMPARE(failed.constLast().constFirst().value<Error>().code, ErrorCode::FileMissing);
    QVERIFY(person.session.mappings().isEmpty());
}

static AssessmentResult told(const HistoryPerson &person, const PastAssessment &past)
{
    return inNewestVersion(past.result, past.catalog, person.newest,
                           person.session.acceptedMappings());
}

void tst_HistorySession::resultsAreToldInTheNewestVersion()
{
    HistoryPerson person;
    person.finish(person.before, 1, 3);
    QVERIFY(person.session.load());
    const PastAssessment past = person.session.past().constFirst();
    const CompetencyId renamed(u"CYB-08"_s);

    QVERIFY(!told(person, past).competency(renamed));
    QVERIFY(person.session.acceptMapping(0));
    const AssessmentResult carried = told(person, past);
    QCOMPARE(carried.competency(renamed)->estimate->mean,
             past.result.competency(CompetencyId(u"CYB-02"_s))->estimate->mean);
    QCOMPARE(carried.competencies.size(), 7);
    QCOMPARE(carried.frameworks.constFirst().rated, 6);
}

/// Keeps nothing.
class FullRepository final : public MappingRepository
{
public:
    Result<QList<AcceptedMapping>> list() const override { return QList<AcceptedMapping>(); }
    Result<void> accept(const AcceptedMapping &) override
    {
        return Error{ErrorCode::StoreFull, u"store"_s};
    }
    Result<void> withdraw(const QByteArray &, const QByteArray &) override
    {
        return Error{ErrorCode::StoreFull, u"store"_s};
    }
};

void tst_HistorySession::aFailureChangesNothing()
{
    HistoryPerson person;
    person.finish(person.before, 1, 3);
    FullRepository full;
    HistorySession session(person.newest,
                           {person.store->assessments(), person.store->frameworks(), full},
                           person.clock, {Changed::mappingText()});
    QVERIFY(session.load());
    QSignalSpy failed(&session, &UndoSource::failed);
    QSignalSpy changed(&session, &UndoSource::changed);

    QVERIFY(!session.acceptMapping(0));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QVERIFY(session.acceptedMappings().isEmpty());
    QVERIFY(!session.undoable());
}

QTEST_GUILESS_MAIN(tst_HistorySession)
#include "tst_historysession.moc"
