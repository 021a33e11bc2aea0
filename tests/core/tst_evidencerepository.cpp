// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_EvidenceRepository : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSavedComesBack();
    void notesComeNewestFirst();
    void aNoteIsReplacedByItsId();
    void aRemovedNoteIsGone();
};

static EvidenceNote note(const QString &id, QDate date, qint64 changedAtMs = 0)
{
    EvidenceNote note;
    note.id = EvidenceId(id);
    note.competency = CompetencyId(u"TEC-01"_s);
    note.date = date;
    note.action = u"Did it"_s;
    note.changedAt = QDateTime::fromMSecsSinceEpoch(changedAtMs, Qt::UTC);
    return note;
}

static QStringList ids(const MemoryStore &store)
{
    const Result<QList<EvidenceNote>> notes = store->evidence().list();
    QStringList ids;
    for (const EvidenceNote &each : notes ? *notes : QList<EvidenceNote>())
        ids.append(each.id.toString());
    return ids;
}

void tst_EvidenceRepository::whatWasSavedComesBack()
{
    const MemoryStore store;
    EvidenceNote full = note(u"one"_s, QDate(2026, 2, 28), 1'800'000'000'123);
    full.situation = u"L’équipe\ndemandait"_s;
    full.result = u"100\u00a0% — 🙂"_s;
    full.practice = Practice::InThePast;

    QVERIFY(store->evidence().save(full));

    QCOMPARE(*store->evidence().list(), QList<EvidenceNote>{full});
}

void tst_EvidenceRepository::notesComeNewestFirst()
{
    const MemoryStore store;
    QVERIFY(store->evidence().save(note(u"old"_s, QDate(2025, 12, 31), 9)));
    QVERIFY(store->evidence().save(note(u"new, changed first"_s, QDate(2026, 1, 1), 1)));
    QVERIFY(store->evidence().save(note(u"new, changed last"_s, QDate(2026, 1, 1), 2)));

    QCOMPARE(ids(store), QStringList({u"new, changed last"_s, u"new, changed first"_s, u"old"_s}));
}

void tst_EvidenceRepository::aNoteIsReplacedByItsId()
{
    const MemoryStore store;
    QVERIFY(store->evidence().save(note(u"one"_s, QDate(2026, 1, 1))));
    EvidenceNote changed = note(u"one"_s, QDate(2026, 3, 1), 5);
    changed.competency = CompetencyId(u"CYB-02"_s);
    changed.action = u"Did more"_s;

    QVERIFY(store->evidence().save(changed));
    QVERIFY(store->evidence().save(changed));

    QCOMPARE(*store->evidence().list(), QList<EvidenceNote>{changed});
}

void tst_EvidenceRepository::aRemovedNoteIsGone()
{
    const MemoryStore store;
    QVERIFY(store->evidence().save(note(u"one"_s, QDate(2026, 1, 1))));
    QVERIFY(store->evidence().save(note(u"two"_s, QDate(2026, 1, 2))));

    QVERIFY(store->evidence().remove(EvidenceId(u"one"_s)));
    QVERIFY(store->evidence().remove(EvidenceId(u"one"_s)));

    QCOMPARE(ids(store), QStringList(u"two"_s));
}

QTEST_GUILESS_MAIN(tst_EvidenceRepository)
#include "tst_evidencerepository.moc"
