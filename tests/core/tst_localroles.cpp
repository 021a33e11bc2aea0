// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/localroles.h"

#include "core/base/strictjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Role profiles from elsewhere: kept, edited, read again, and refused in words.
class tst_LocalRoles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aKeptRoleIsReadAgainAsLocal();
    void anExportedRoleCanBeImportedElsewhere();
    void aCopyHasAnIdOfItsOwn();
    void anEditedRoleReplacesItsFile();
    void aForgottenRoleStaysAway();
    void aFailedWriteLeavesTheOldForm();
    void aHostileFileIsRefused_data();
    void aHostileFileIsRefused();
    void hugeFilesAreNotRead();
    void oneBadFileDoesNotStopTheOthers();
    void aChangeNeedsAReason();

private:
    RoleProfile copyOf(const QString &role) const;
    QString write(const QByteArray &text) const;

    Content m_content;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_LocalRoles::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_LocalRoles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

RoleProfile tst_LocalRoles::copyOf(const QString &role) const
{
    return localCopy(*m_content.roles.role(RoleId(role)), {u"Our role"_s, u"Notre rôle"_s},
                     m_content.roles);
}

QString tst_LocalRoles::write(const QByteArray &text) const
{
    QFile file(m_folder->filePath(u"import.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

void tst_LocalRoles::aKeptRoleIsReadAgainAsLocal()
{
    RoleProfile role = copyOf(u"it-03-mg-sec"_s);
    role.requirements[0].reason = u"We run our own « cloud »."_s;
    QVERIFY(keepLocalRole(role, m_folder->path()));

    Content content = m_content;
    QVERIFY(addLocalRoles(m_folder->path(), content).isEmpty());
    QCOMPARE(content.roles.roles.size(), 63);
    const RoleProfile &read = content.roles.roles.last();
    QCOMPARE(read.id, RoleId(u"it-03-mg-sec-local"_s));
    QCOMPARE(read.origin, RoleOrigin::Local);
    QCOMPARE(read.title, role.title);
    QCOMPARE(read.classification, u"IT-03"_s);
    QCOMPARE(read.stream, StreamId(u"SEC"_s));
    QCOMPARE(read.path, std::optional(CareerPath::Management));
    QCOMPARE(read.basedOn, RoleId(u"it-03-mg-sec"_s));
    QCOMPARE(read.leadsTo, QList{RoleId(u"it-04-mg-sec"_s)});
    QCOMPARE(read.requirements, role.requirements);
    QCOMPARE(read.rationale, role.rationale);
    QCOMPARE(read.source, role.source);
    QCOMPARE(content.roles.roles.first().origin, RoleOrigin::Shipped);
}

void tst_LocalRoles::anExportedRoleCanBeImportedElsewhere()
{
    const QString path = m_folder->filePath(u"shared.json"_s);
    const RoleProfile second = [this] {
        RoleProfile role = copyOf(u"ex-01"_s);
        role.family = FamilyId(u"ex"_s);
        return role;
    }();
    QVERIFY(exportRoles({copyOf(u"it-02-sof"_s), second}, path));

    const Result<QList<RoleProfile>> roles = readLocalRoles(path, m_content);
    QVERIFY(roles);
    QCOMPARE(roles->size(), 2);
    QCOMPARE(roles->at(0).requirements, copyOf(u"it-02-sof"_s).requirements);
    QCOMPARE(roles->at(1).family, FamilyId(u"ex"_s));
}

void tst_LocalRoles::aCopyHasAnIdOfItsOwn()
{
    Content content = m_content;
    for (const char *id : {"it-02-sof-local", "it-02-sof-local-2", "it-02-sof-local-3"}) {
        const RoleProfile copy =
            localCopy(*content.roles.role(RoleId(u"it-02-sof"_s)), {}, content.roles);
        QCOMPARE(copy.id, RoleId(QString::fromLatin1(id)));
        content.roles.roles.append(copy);
    }
    RoleProfile longest = content.roles.roles.first();
    longest.id = RoleId(QString(59, u'a') + u"-"_s + QString(20, u'b'));
    QCOMPARE(localCopy(longest, {}, content.roles).id, RoleId(QString(59, u'a') + u"-local"_s));
}

void tst_LocalRoles::anEditedRoleReplacesItsFile()
{
    RoleProfile role = copyOf(u"it-02-sof"_s);
    QVERIFY(keepLocalRole(role, m_folder->path()));
    role.requirements[0].target = Level::fromInt(4).value();
    QVERIFY(keepLocalRole(role, m_folder->path()));

    Content content = m_content;
    QVERIFY(addLocalRoles(m_folder->path(), content).isEmpty());
    QCOMPARE(content.roles.roles.size(), 63);
    QCOMPARE(content.roles.roles.last().requirements.first().target.toInt(), 4);
}

void tst_LocalRoles::aForgottenRoleStaysAway()
{
    const RoleProfile role = copyOf(u"it-02-sof"_s);
    QVERIFY(keepLocalRole(role, m_folder->path()));
    QVERIFY(forgetLocalRole(role.id, m_folder->path()));
    QVERIFY(forgetLocalRole(role.id, m_folder->path()));

    Content content = m_content;
    QVERIFY(addLocalRoles(m_folder->path(), content).isEmpty());
    QCOMPARE(content.roles.roles.size(), 62);
}

void tst_LocalRoles::aFailedWriteLeavesTheOldForm()
{
    // A file where the folder should be.
    QFile inTheWay(localRolesFolder(m_folder->path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> kept = keepLocalRole(copyOf(u"it-02-sof"_s), m_folder->path());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FileUnwritable);
    QVERIFY(inTheWay.exists());
}

/// A file of one role with one requirement, as text, to be spoiled.
static QByteArray goodFile()
{
    return R"({"format": "compass-roles/1", "version": "1.0.0", "phase": "alpha", "streams": [],
"roles": [{"id": "ours", "title": {"en": "Ours", "fr": "Nôtre"}, "requirements": [
{"competency": "TEC-01", "level": 2, "importance": "asset", "reason": "Because."}],
"rationale": {"en": "Why", "fr": "Pourquoi"}, "source": {"en": "Us", "fr": "Nous"},
"status": "local"}]})";
}

void tst_LocalRoles::aHostileFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(code);
    };
    QTest::newRow("nothing is wrong") << QByteArray() << QByteArray() << -1;
    row("another format", "roles/1", "roles/9", ErrorCode::FormatUnknown);
    row("not JSON", "\"roles\": [", "\"roles\": ", ErrorCode::JsonMalformed);
    row("a key twice", "\"status\": \"local\"", "\"status\": \"a\", \"status\": \"b\"",
        ErrorCode::JsonDuplicateKey);
    row("no French", ", \"fr\": \"Nôtre\"", "", ErrorCode::FieldMissing);
    row("an unknown field", "\"status\"", "\"script\": \"x\", \"status\"", ErrorCode::FieldUnknown);
    row("a path as id", "\"ours\"", "\"../../ours\"", ErrorCode::ContentInvalid);
    row("an id with a slash", "\"ours\"", "\"a/b\"", ErrorCode::ContentInvalid);
    row("a shipped id", "\"ours\"", "\"it-02-sof\"", ErrorCode::IdTaken);
    row("an unknown competency", "TEC-01", "ABC-01", ErrorCode::IdUnknown);
    row("level 5", "\"level\": 2", "\"level\": 5", ErrorCode::ContentInvalid);
    row("level −1", "\"level\": 2", "\"level\": -1", ErrorCode::ContentInvalid);
    row("half a level", "\"level\": 2", "\"level\": 1.5", ErrorCode::TypeWrong);
    row("an unknown importance", "\"asset\"", "\"vital\"", ErrorCode::ContentInvalid);
    row("no reason in the reason", "Because.", "", ErrorCode::ContentInvalid);
    row("a competency twice", "\"requirements\": [",
        "\"requirements\": [{\"competency\": \"TEC-01\", \"level\": 1},", ErrorCode::IdDuplicate);
    row("no role", "\"roles\": [{", "\"roles\": [], \"x\": [{", ErrorCode::ContentInvalid);
}

void tst_LocalRoles::aHostileFileIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);

    QByteArray text = goodFile();
    if (!from.isEmpty()) {
        QVERIFY(text.contains(from));
        text.replace(from, to);
    }
    const Result<QList<RoleProfile>> roles = readLocalRoles(write(text), m_content);
    if (code < 0) {
        QVERIFY(roles);
        QCOMPARE(roles->first().requirements.first().reason, u"Because."_s);
        return;
    }
    QVERIFY(!roles);
    QCOMPARE(int(roles.error().code), code);
    QCOMPARE(roles.error().subject, u"import.json"_s);
}

void tst_LocalRoles::hugeFilesAreNotRead()
{
    const QString path = write(QByteArray(2 * 1024 * 1024, ' '));
    QCOMPARE(readLocalRoles(path, m_content).error().code, ErrorCode::FileTooLarge);
}

void tst_LocalRoles::oneBadFileDoesNotStopTheOthers()
{
    QVERIFY(keepLocalRole(copyOf(u"it-02-sof"_s), m_folder->path()));
    QFile damaged(QDir(localRolesFolder(m_folder->path())).filePath(u"aaa.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();

    Content content = m_content;
    const QList<Error> refused = addLocalRoles(m_folder->path(), content);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().code, ErrorCode::JsonMalformed);
    QCOMPARE(content.roles.roles.size(), 63);
}

void tst_LocalRoles::aChangeNeedsAReason()
{
    const RoleProfile before = copyOf(u"it-02-sof"_s);
    QVERIFY(checkReasons(before, before));

    RoleProfile after = before;
    after.requirements[3].target = Level::fromInt(4).value();
    const Result<void> checked = checkReasons(before, after);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ReasonMissing);
    QCOMPARE(checked.error().found, u"TEC-04"_s);

    after.requirements[3].reason = u"  "_s;
    QVERIFY(!checkReasons(before, after));
    after.requirements[3].reason = u"We meet online."_s;
    QVERIFY(checkReasons(before, after));

    RoleProfile weighed = before;
    weighed.requirements[0].importance = before.requirements[0].importance == Importance::Asset
        ? Importance::Essential
        : Importance::Asset;
    QVERIFY(!checkReasons(before, weighed));
}

QTEST_GUILESS_MAIN(tst_LocalRoles)
#include "tst_localroles.moc"
