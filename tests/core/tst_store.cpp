// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"
#include "tests/support/storefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What a store keeps, from its first start to its upgrade.
class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aNewFolderIsOfItsOwnerAlone();
    void oneFileIsAtRest();
    void everythingIsThereAfterReopening();
    void aStoreInMemoryWorks();
    void anOldFileOpensAndItsDigestChecks();
    void aFolderThatCannotBeMadeIsUnavailable();
    void anOlderFileIsCopiedAndUpgraded();
    void aFailedUpgradeChangesNothing();

private:
    QDir steps(const QByteArray &second) const;

    QByteArray m_filled;
    std::unique_ptr<StoreFolder> m_folder;
};

void tst_Store::initTestCase()
{
    StoreFolder folder;
    {
        const auto store = folder.open();
        QVERIFY(store);
        QVERIFY(fill(**store, 40));
    }
    m_filled = folder.content();
}

/// A folder and a closed data file with 40 answers in it.
void tst_Store::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(m_folder->setContent(m_filled));
}

/// The steps of the schema and a second one.
QDir tst_Store::steps(const QByteArray &second) const
{
    const QDir steps(m_folder->filePath(u"steps"_s));
    QFile file(steps.filePath(u"0002_second.sql"_s));
    const bool made = steps.mkpath(u"."_s)
        && QFile::copy(u":/migrations/0001_initial.sql"_s, steps.filePath(u"0001_initial.sql"_s))
        && file.open(QIODevice::WriteOnly) && file.write(second) == second.size();
    return made ? steps : QDir();
}

void tst_Store::aNewFolderIsOfItsOwnerAlone()
{
    const QString folder = m_folder->filePath(u"own/compass"_s);
    const auto store = Store::open(folder, m_folder->clock());

    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Created);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        QVERIFY2(!(file.permissions() & others) || file.fileName() == u"compass.lock"_s,
                 qPrintable(file.fileName()));
}

void tst_Store::oneFileIsAtRest()
{
    QCOMPARE(m_folder->files(), QStringList(u"compass.db"_s));
    // The application id, at byte 68.
    QCOMPARE(m_folder->content().mid(68, 4), "DSC1"_ba);
}

void tst_Store::everythingIsThereAfterReopening()
{
    {
        const auto store = m_folder->open();
        QVERIFY(store);
        QCOMPARE((*store)->report().state, OpenState::Ok);
        QVERIFY((*store)->assessments().undo(numberedAssessment(1), numberedChange(39).id));
        Profile profile;
        profile.alias = u"Zoé"_s;
        QVERIFY((*store)->profiles().save(profile));
    }

    const auto store = m_folder->open();
    QVERIFY(store);
    const Result<Assessment> assessment = (*store)->assessments().load(numberedAssessment(1));
    QVERIFY(assessment);
    QCOMPARE(assessment->responses.entries().size(), 39);
    QCOMPARE(assessment->responses.rating(StatementId(u"TEC-01-7"_s)), Rating::fromInt(3));
    const Result<ChangeHistory> history = (*store)->assessments().history(numberedAssessment(1));
    QVERIFY(history);
    QCOMPARE(history->undone, QList<Change>{numberedChange(39)});
    QCOMPARE((*store)->profiles().load()->alias, u"Zoé"_s);
}

void tst_Store::aStoreInMemoryWorks()
{
    const auto store = Store::inMemory(m_folder->clock());

    QVERIFY(store);
    QVERIFY((*store)->assessments().start(numberedAssessment(1), {}, m_folder->clock().now()));
    QVERIFY((*store)->assessments().record(numberedAssessment(1), numberedChange(1)));
    QVERIFY((*store)->checkpoint());
    QCOMPARE((*store)->assessments().load(numberedAssessment(1))->responses.entries().size(), 1);
}

void tst_Store::anOldFileOpensAndItsDigestChecks()
{
    QVERIFY(QFile::remove(m_folder->storePath()));
    QVERIFY(QFile::copy(QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/store-v1.db"),
                        m_folder->storePath()));
    QVERIFY(QFile::setPermissions(m_folder->storePath(), QFile::ReadOwner | QFile::WriteOwner));

    const auto store = m_folder->open();
    QVERIFY(store);
    const auto list = (*store)->assessments().list();
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QVERIFY(!list->at(0).isFinished());
    QVERIFY(list->at(1).isFinished());
    QCOMPARE(list->at(1).responseCount, 9);
    for (const AssessmentSummary &summary : *list)
        QVERIFY((*store)->assessments().load(summary.id));
}

void tst_Store::aFolderThatCannotBeMadeIsUnavailable()
{
    const auto store = Store::open(m_folder->storePath() + u"/below-a-file"_s, m_folder->clock());

    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StoreUnavailable);
}

void tst_Store::anOlderFileIsCopiedAndUpgraded()
{
    OpenOptions options;
    options.migrations = steps("ALTER TABLE profile ADD COLUMN colour TEXT;\n\n"
                               "PRAGMA user_version = 2;\n");
    {
        const auto store = m_folder->open(options);
        QVERIFY(store);
        QCOMPARE((*store)->report().state, OpenState::Migrated);
        QVERIFY(QFileInfo::exists((*store)->report().backup));
        QCOMPARE((*store)->assessments().load(numberedAssessment(1))->responses.entries().size(),
                 40);
    }

    QCOMPARE((*m_folder->open(options))->report().state, OpenState::Ok);
    QCOMPARE(m_folder->refusal(), ErrorCode::StoreTooNew);
}

void tst_Store::aFailedUpgradeChangesNothing()
{
    OpenOptions options;
    options.migrations = steps("ALTER TABLE profile ADD COLUMN colour TEXT;\n\n"
                               "UPDATE nowhere SET x = 1;\n\nPRAGMA user_version = 2;\n");

    QCOMPARE(m_folder->refusal(options), ErrorCode::MigrationFailed);

    const auto store = m_folder->open();
    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Ok);
    QCOMPARE((*store)->assessments().load(numberedAssessment(1))->responses.entries().size(), 40);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
