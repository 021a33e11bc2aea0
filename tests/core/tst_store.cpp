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
    void anOldFileOpensAndItsDigestChecks_data();
    void anOldFileOpensAndItsDigestChecks();
    void theFileOfVersionTwoKeepsEverything();
    void aFolderThatCannotBeMadeIsUnavailable();
    void anOlderFileIsCopiedAndUpgraded();
    void aFailedUpgradeChangesNothing();

private:
    bool putOldFile(int version) const;
    QDir steps(const QByteArray &further) const;

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

static bool copyOf(const QString &step, const QDir &steps)
{
    return QFile::copy(u":/migrations/"_s + step, steps.filePath(step));
}

/// The steps of the schema and a further one.
QDir tst_Store::steps(const QByteArray &further) const
{
    const QDir steps(m_folder->filePath(u"steps"_s));
    QFile file(steps.filePath(u"0003_third.sql"_s));
    const bool made = steps.mkpath(u"."_s) && copyOf(u"0001_initial.sql"_s, steps)
        && copyOf(u"0002_plan_journal_history.sql"_s, steps) && file.open(QIODevice::WriteOnly)
        && file.write(further) == further.size();
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

/// A closed data file from the time of schema \a version.
bool tst_Store::putOldFile(int version) const
{
    const QString kept = QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/store-v%1.db").arg(version);
    return QFile::remove(m_folder->storePath()) && QFile::copy(kept, m_folder->storePath())
        && QFile::setPermissions(m_folder->storePath(), QFile::ReadOwner | QFile::WriteOwner);
}

void tst_Store::anOldFileOpensAndItsDigestChecks_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<OpenState>("state");

    QTest::newRow("v1") << 1 << OpenState::Migrated;
    QTest::newRow("v2") << 2 << OpenState::Ok;
}

void tst_Store::anOldFileOpensAndItsDigestChecks()
{
    QFETCH(int, version);
    QFETCH(OpenState, state);
    QVERIFY(putOldFile(version));

    const auto store = m_folder->open();
    QVERIFY(store);
    QCOMPARE((*store)->report().state, state);
    const auto list = (*store)->assessments().list();
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QVERIFY(!list->at(0).isFinished());
    QVERIFY(list->at(1).isFinished());
    QCOMPARE(list->at(0).responseCount, 8);
    QCOMPARE(list->at(1).responseCount, 9);
    for (const AssessmentSummary &summary : *list)
        QVERIFY((*store)->assessments().load(summary.id));
}

void tst_Store::theFileOfVersionTwoKeepsEverything()
{
    QVERIFY(putOldFile(2));

    const auto store = m_folder->open();
    QVERIFY(store);
    const Result<PlanChoices> plan = (*store)->plans().load();
    QVERIFY(plan);
    QCOMPARE(plan->budget, (PlanBudget{90, 6, 45, QDate(2026, 11, 23)}));
    QCOMPARE(plan->filters.excluded, QSet{ItemKind::Podcast});
    QCOMPARE(plan->items.size(), 3);
    QCOMPARE(plan->items.at(0).note, u"« Zoé »"_s);
    QCOMPARE(plan->order.size(), 2);
    const Result<QList<EvidenceNote>> notes = (*store)->evidence().list();
    QVERIFY(notes);
    QCOMPARE(notes->size(), 2);
    QCOMPARE(notes->at(0).date, QDate(2026, 10, 5));
    QCOMPARE(notes->at(1).practice, Practice::InThePast);
    const Result<QList<FrameworkFile>> frameworks = (*store)->frameworks().list();
    QVERIFY(frameworks && frameworks->size() == 1);
    QVERIFY(frameworkIn(frameworks->constFirst()));
    QCOMPARE((*store)->mappings().list()->size(), 1);
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
                               "PRAGMA user_version = 3;\n");
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
                               "UPDATE nowhere SET x = 1;\n\nPRAGMA user_version = 3;\n");

    QCOMPARE(m_folder->refusal(options), ErrorCode::MigrationFailed);

    const auto store = m_folder->open();
    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Ok);
    QCOMPARE((*store)->assessments().load(numberedAssessment(1))->responses.entries().size(), 40);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
