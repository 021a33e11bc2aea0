// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/rolessession.h"

#include "core/content/localroles.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The verbs of local role profiles: on disk first, then in the library; undone again.
class tst_RolesSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aCopyIsStoredAndOnTheMap();
    void aChangeIsStored();
    void aChangeWithoutReasonIsRefused();
    void aShippedRoleCannotBeChanged();
    void editsAreUndoneOneByOne();
    void aRemovedRoleComesBackByUndo();
    void anImportIsUndoneWhole();
    void anImportThatFailsLeavesNothing();
    void aWriteThatFailsChangesNothing();
    void anExportedRoleIsReadElsewhere();
    void withoutAFolderNothingIsWritten();

private:
    RoleProfile copied();
    Content reread() const;
    QString exportOf(const QList<RoleProfile> &roles) const;

    FakeClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
    Content m_shipped;
    Content m_content;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RolesSession> m_session;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_failed;
};

static const RoleId Analyst(u"it-02-sof"_s);
static const RoleId LocalAnalyst(u"it-02-sof-local"_s);

void tst_RolesSession::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_shipped = *std::move(content);
}

void tst_RolesSession::init()
{
    m_content = m_shipped;
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<RolesSession>(m_content, m_folder->path(), m_clock);
    m_changed = std::make_unique<QSignalSpy>(m_session.get(), &RolesSession::changed);
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &RolesSession::failed);
}

RoleProfile tst_RolesSession::copied()
{
    const bool made = m_session->copy(Analyst, {u"Our analyst"_s, u"Notre analyste"_s});
    Q_ASSERT(made);
    return *m_session->library().role(LocalAnalyst);
}

/// What another opening of the data folder would find.
Content tst_RolesSession::reread() const
{
    Content content = m_shipped;
    addLocalRoles(m_folder->path(), content);
    return content;
}

QString tst_RolesSession::exportOf(const QList<RoleProfile> &roles) const
{
    const QString path = m_folder->filePath(u"shared.json"_s);
    return exportRoles(roles, path) ? path : QString();
}

void tst_RolesSession::aCopyIsStoredAndOnTheMap()
{
    const RoleProfile copy = copied();
    QCOMPARE(m_changed->count(), 1);
    QCOMPARE(copy.title.french, u"Notre analyste"_s);
    QCOMPARE(copy.origin, RoleOrigin::Local);
    QVERIFY(m_session->graph().node(LocalAnalyst));
    QVERIFY(reread().roles.role(LocalAnalyst));
    QCOMPARE(m_session->lastEdit()->kind, RoleEditKind::Copied);
}

void tst_RolesSession::aChangeIsStored()
{
    RoleProfile role = copied();
    role.requirements[0].target = Level::fromInt(4).value();
    role.requirements[0].reason = u"We build devices."_s;
    QVERIFY(m_session->save(role));
    QCOMPARE(m_session->library().role(LocalAnalyst)->requirements, role.requirements);
    QCOMPARE(reread().roles.role(LocalAnalyst)->requirements, role.requirements);

    QVERIFY(m_session->undo());
    QCOMPARE(reread().roles.role(LocalAnalyst)->requirements,
             m_shipped.roles.role(Analyst)->requirements);

    QVERIFY(m_session->redo());
    QCOMPARE(reread().roles.role(LocalAnalyst)->requirements, role.requirements);
    QVERIFY(!m_session->redoable());
}

void tst_RolesSession::editsAreUndoneOneByOne()
{
    copied();
    QVERIFY(m_session->remove(LocalAnalyst));
    QCOMPARE(m_session->undoable()->subject, UndoSubject::RoleProfile);
    QCOMPARE(m_session->undoable()->id, LocalAnalyst.toString());
    QCOMPARE(m_session->undoable()->at, m_clock.now());

    QVERIFY(m_session->undo());
    QVERIFY(m_session->library().role(LocalAnalyst));
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->library().role(LocalAnalyst));
    QVERIFY(!m_session->undo());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->library().role(LocalAnalyst));
    // A new edit has nothing to redo after it.
    QVERIFY(m_session->copy(Analyst, {u"a"_s, u"b"_s}));
    QVERIFY(!m_session->redoable());
    QVERIFY(!m_session->redo());
}

void tst_RolesSession::aChangeWithoutReasonIsRefused()
{
    RoleProfile role = copied();
    role.requirements[0].target = Level::fromInt(4).value();
    QVERIFY(!m_session->save(role));
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().first().value<Error>().code, ErrorCode::ReasonMissing);
    QCOMPARE(m_changed->count(), 1);
}

void tst_RolesSession::aShippedRoleCannotBeChanged()
{
    const RoleProfile shipped = *m_session->library().role(Analyst);
    QVERIFY(!m_session->save(shipped));
    QVERIFY(!m_session->remove(Analyst));
    QVERIFY(m_session->library().role(Analyst));
    QCOMPARE(m_changed->count(), 0);
}

void tst_RolesSession::aRemovedRoleComesBackByUndo()
{
    const RoleProfile role = copied();
    QVERIFY(m_session->remove(LocalAnalyst));
    QVERIFY(!m_session->library().role(LocalAnalyst));
    QVERIFY(!m_session->graph().node(LocalAnalyst));
    QVERIFY(!reread().roles.role(LocalAnalyst));

    QVERIFY(m_session->undo());
    QCOMPARE(m_session->library().role(LocalAnalyst)->title, role.title);
    QVERIFY(reread().roles.role(LocalAnalyst));
}

void tst_RolesSession::anImportIsUndoneWhole()
{
    RoleProfile first = *m_shipped.roles.role(Analyst);
    first.id = RoleId(u"ours-1"_s);
    RoleProfile second = first;
    second.id = RoleId(u"ours-2"_s);
    QVERIFY(m_session->importFile(exportOf({first, second})));
    QCOMPARE(m_session->library().roles.size(), 64);
    QCOMPARE(reread().roles.roles.size(), 64);

    QVERIFY(m_session->undo());
    QCOMPARE(m_session->library().roles.size(), 62);
    QCOMPARE(reread().roles.roles.size(), 62);
}

void tst_RolesSession::anImportThatFailsLeavesNothing()
{
    RoleProfile good = *m_shipped.roles.role(Analyst);
    good.id = RoleId(u"ours"_s);
    // The second has the id of a shipped role.
    QVERIFY(!m_session->importFile(exportOf({good, *m_shipped.roles.role(Analyst)})));
    QCOMPARE(m_failed->first().first().value<Error>().code, ErrorCode::IdTaken);
    QCOMPARE(m_session->library().roles.size(), 62);
    QCOMPARE(reread().roles.roles.size(), 62);
}

void tst_RolesSession::aWriteThatFailsChangesNothing()
{
    QFile inTheWay(localRolesFolder(m_folder->path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!m_session->copy(Analyst, {u"a"_s, u"b"_s}));
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_changed->count(), 0);
    QCOMPARE(m_session->library().roles.size(), 62);
    QVERIFY(!m_session->lastEdit());
}

void tst_RolesSession::anExportedRoleIsReadElsewhere()
{
    copied();
    const QString path = m_folder->filePath(u"export.json"_s);
    QVERIFY(m_session->exportTo(LocalAnalyst, path));
    const Result<QList<RoleProfile>> roles = readLocalRoles(path, m_shipped);
    QVERIFY(roles);
    QCOMPARE(roles->first().basedOn, Analyst);
}

void tst_RolesSession::withoutAFolderNothingIsWritten()
{
    RolesSession session(m_content, {}, m_clock);
    QVERIFY(session.copy(Analyst, {u"a"_s, u"b"_s}));
    QVERIFY(session.library().role(LocalAnalyst));
    QVERIFY(session.remove(LocalAnalyst));
    QVERIFY(!QDir(u"roles"_s).exists());
}

QTEST_GUILESS_MAIN(tst_RolesSession)
#include "tst_rolessession.moc"
