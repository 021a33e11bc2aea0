// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlprofilerepository.h"
#include "core/storage/storekind.h"

#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ProfileRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingSavedIsAnEmptyProfile();
    void whatWasSavedComesBack_data();
    void whatWasSavedComesBack();
    void theLastSavedProfileCounts();

private:
    std::unique_ptr<Database> m_database;
};

void tst_ProfileRepository::init()
{
    auto database = Database::inMemory();
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(migrate(*m_database, QDir(personalKind.migrations), 0, 1));
}

void tst_ProfileRepository::nothingSavedIsAnEmptyProfile()
{
    const Result<Profile> profile = SqlProfileRepository(*m_database).load();

    QVERIFY(profile);
    QCOMPARE(*profile, Profile{});
}

void tst_ProfileRepository::whatWasSavedComesBack_data()
{
    QTest::addColumn<Profile>("profile");

    const Profile full{u"Zoé « Z » O'Neil"_s,  u"IT-03"_s,
                       StreamId(u"cyber"_s),   true,
                       RoleId(u"IT-03-CYB"_s), RoleId(u"IT-04-CYB"_s)};
    QTest::newRow("all said") << full;
    QTest::newRow("nothing said") << Profile{};
    Profile noManager;
    noManager.managesPeople = false;
    QTest::newRow("manages nobody") << noManager;
}

void tst_ProfileRepository::whatWasSavedComesBack()
{
    QFETCH(Profile, profile);
    SqlProfileRepository repository(*m_database);

    QVERIFY(repository.save(profile));

    const Result<Profile> loaded = repository.load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, profile);
}

void tst_ProfileRepository::theLastSavedProfileCounts()
{
    SqlProfileRepository repository(*m_database);
    Profile profile;
    profile.alias = u"first"_s;
    profile.managesPeople = true;
    QVERIFY(repository.save(profile));

    profile.alias = u"second"_s;
    profile.managesPeople = std::nullopt;
    QVERIFY(repository.save(profile));

    QCOMPARE(*repository.load(), profile);
}

QTEST_GUILESS_MAIN(tst_ProfileRepository)
#include "tst_profilerepository.moc"
