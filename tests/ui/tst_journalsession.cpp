// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/journalsession.h"

#include "tests/support/fakeclock.h"
#include "tests/support/inmemoryrepositories.h"

#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_JournalSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewNoteGetsAnIdAndATime();
    void aSavedNoteIsOnDisk();
    void savingTheSameAgainIsNoChange();
    void theNewestComesFirst();
    void undoTakesBackEachChange();
    void redoBringsEachBack();
    void aNewChangeForgetsWhatWasUndone();
    void aFailureChangesNothing();

private:
    static EvidenceNote noteOf(const QString &action, QDate date = {2026, 3, 2});
    QStringList actions() const;

    std::unique_ptr<InMemoryEvidenceRepository> m_repository;
    FakeClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<JournalSession> m_session;
};

void tst_JournalSession::init()
{
    m_session.reset();
    m_repository = std::make_unique<InMemoryEvidenceRepository>();
    m_session = std::make_unique<JournalSession>(*m_repository, m_clock);
    QVERIFY(m_session->load());
}

EvidenceNote tst_JournalSession::noteOf(const QString &action, QDate date)
{
    EvidenceNote note;
    note.competency = CompetencyId(u"TEC-01"_s);
    note.date = date;
    note.action = action;
    return note;
}

QStringList tst_JournalSession::actions() const
{
    QStringList actions;
    for (const EvidenceNote &note : m_session->notes())
        actions.append(note.action);
    return actions;
}

void tst_JournalSession::aNewNoteGetsAnIdAndATime()
{
    const std::optional<EvidenceId> id = m_session->save(noteOf(u"moved files"_s));
    QVERIFY(id);
    QVERIFY(!id->isNull());
    QCOMPARE(m_session->note(*id)->changedAt, m_clock.now());
    QVERIFY(m_session->save(noteOf(u"moved more"_s)) != id);
}

void tst_JournalSession::aSavedNoteIsOnDisk()
{
    QVERIFY(m_session->save(noteOf(u"moved files"_s)));
    QCOMPARE(*m_repository->list(), m_session->notes());
    JournalSession later(*m_repository, m_clock);
    QVERIFY(later.load());
    QCOMPARE(later.notes(), m_session->notes());
    QVERIFY(!later.undoable());
}

void tst_JournalSession::savingTheSameAgainIsNoChange()
{
    const std::optional<EvidenceId> id = m_session->save(noteOf(u"moved files"_s));
    EvidenceNote same = *m_session->note(*id);
    same.changedAt = {};
    QSignalSpy changed(m_session.get(), &UndoSource::changed);
    QCOMPARE(m_session->save(same), id);
    QCOMPARE(changed.count(), 0);
}

void tst_JournalSession::theNewestComesFirst()
{
    m_session->save(noteOf(u"second"_s, {2026, 2, 1}));
    m_session->save(noteOf(u"first"_s, {2026, 3, 1}));
    m_session->save(noteOf(u"third"_s, {2025, 3, 1}));
    QCOMPARE(actions(), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(*m_repository->list(), m_session->notes());
}

void tst_JournalSession::undoTakesBackEachChange()
{
    const EvidenceId id = *m_session->save(noteOf(u"moved files"_s));
    const EvidenceNote first = *m_session->note(id);
    EvidenceNote longer = first;
    longer.action = u"moved all files"_s;
    m_session->save(longer);
    m_session->remove(id);
    QVERIFY(m_session->notes().isEmpty());
    QCOMPARE(m_session->undoable()->subject, UndoSubject::Evidence);
    QCOMPARE(m_session->undoable()->id, id.toString());

    QVERIFY(m_session->undo());
    QCOMPARE(actions(), QStringList{u"moved all files"_s});
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->notes(), QList<EvidenceNote>{first});
    QVERIFY(m_session->undo());
    QVERIFY(m_session->notes().isEmpty());
    QVERIFY(m_repository->list()->isEmpty());
    QVERIFY(!m_session->undo());
}

void tst_JournalSession::redoBringsEachBack()
{
    const EvidenceId id = *m_session->save(noteOf(u"moved files"_s));
    const QList<EvidenceNote> kept = m_session->notes();
    m_session->remove(id);
    m_session->undo();
    m_session->undo();

    QVERIFY(m_session->redo());
    QCOMPARE(m_session->notes(), kept);
    QCOMPARE(*m_repository->list(), kept);
    QVERIFY(m_session->redo());
    QVERIFY(m_session->notes().isEmpty());
    QVERIFY(!m_session->redo());
}

void tst_JournalSession::aNewChangeForgetsWhatWasUndone()
{
    m_session->save(noteOf(u"moved files"_s));
    m_session->undo();
    m_session->save(noteOf(u"wrote a guide"_s));
    QVERIFY(!m_session->redoable());
    QCOMPARE(actions(), QStringList{u"wrote a guide"_s});
}

void tst_JournalSession::aFailureChangesNothing()
{
    const EvidenceId id = *m_session->save(noteOf(u"moved files"_s));
    const QList<EvidenceNote> before = m_session->notes();
    QSignalSpy failed(m_session.get(), &UndoSource::failed);
    m_repository->failure = Error{ErrorCode::StoreFull, {}};

    QVERIFY(!m_session->save(noteOf(u"wrote a guide"_s)));
    QVERIFY(!m_session->remove(id));
    QVERIFY(!m_session->undo());
    QCOMPARE(failed.count(), 3);
    QCOMPARE(m_session->notes(), before);
    QVERIFY(!m_session->redoable());
}

QTEST_GUILESS_MAIN(tst_JournalSession)
#include "tst_journalsession.moc"
