// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/rolelibrary.h"

#include "core/content/content.h"
#include "core/targets/profile.h"

#include <QTest>

#include <optional>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_RoleLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void searchIgnoresCaseAndAccents_data();
    void searchIgnoresCaseAndAccents();
    void searchWantsEveryWord();
    void blankSearchFindsAllInOrder();
    void findsRolesAndStreamsById();
    void importanceDefaultsByTarget_data();
    void importanceDefaultsByTarget();
    void suggestsWhatFitsTheProfile_data();
    void suggestsWhatFitsTheProfile();
    void suggestsSomethingFromAnyLibrary();

private:
    RoleLibrary m_library;
};

static QStringList texts(const QList<RoleId> &roles)
{
    QStringList ids;
    for (const RoleId &role : roles)
        ids.append(role.toString());
    return ids;
}

void tst_RoleLibrary::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content.has_value());
    m_library = content->roles;
}

void tst_RoleLibrary::searchIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("role");

    QTest::newRow("English title") << u"public servant"_s << u"everyone"_s;
    QTest::newRow("French title") << u"Étudiante"_s << u"student"_s;
    QTest::newRow("no accents") << u"etudiante"_s << u"student"_s;
    QTest::newRow("capitals") << u"ÉTUDIANTE"_s << u"student"_s;
    QTest::newRow("parted accents") << u"E\u0301tudiante"_s << u"student"_s;
    QTest::newRow("straight apostrophe") << u"chef d'equipe securite"_s << u"it-03-mg-sec"_s;
    QTest::newRow("classification") << u"ex-04"_s << u"ex-04"_s;
    QTest::newRow("stream") << u"it-05 database"_s << u"it-05-mg-dbm"_s;
    QTest::newRow("id") << u"dce-analytics"_s << u"dce-analytics"_s;
}

void tst_RoleLibrary::searchIgnoresCaseAndAccents()
{
    QFETCH(QString, words);
    QFETCH(QString, role);

    QCOMPARE(texts(m_library.search(words)), QStringList(role));
}

void tst_RoleLibrary::searchWantsEveryWord()
{
    QCOMPARE(m_library.search(u"security"_s).size(), 7);
    QCOMPARE(texts(m_library.search(u" security   it-03 "_s)),
             QStringList({u"it-03-ic-sec"_s, u"it-03-mg-sec"_s}));
    QVERIFY(m_library.search(u"security gardener"_s).isEmpty());
}

void tst_RoleLibrary::blankSearchFindsAllInOrder()
{
    const QList<RoleId> all = m_library.search(u"  "_s);
    QCOMPARE(all.size(), m_library.roles.size());
    QCOMPARE(all.first(), m_library.roles.first().id);
    QCOMPARE(all.last(), m_library.roles.last().id);
}

void tst_RoleLibrary::findsRolesAndStreamsById()
{
    QCOMPARE(m_library.role(RoleId(u"manager"_s))->title.french, u"Gestionnaire (tout domaine)"_s);
    QCOMPARE(m_library.stream(StreamId(u"SEC"_s))->name.english, u"IT Security"_s);
    QVERIFY(!m_library.role(RoleId(u"gardener"_s)));
    QVERIFY(!m_library.stream(StreamId()));
}

void tst_RoleLibrary::importanceDefaultsByTarget_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("highest");
    QTest::addColumn<bool>("essential");

    QTest::newRow("3 of 4") << 3 << 4 << true;
    QTest::newRow("2 of 3") << 2 << 3 << false;
    QTest::newRow("2 of 2") << 2 << 2 << true;
    QTest::newRow("1 of 2") << 1 << 2 << false;
    QTest::newRow("1 of 1") << 1 << 1 << false;
    QTest::newRow("not required") << 0 << 2 << false;
}

void tst_RoleLibrary::importanceDefaultsByTarget()
{
    QFETCH(int, target);
    QFETCH(int, highest);
    QFETCH(bool, essential);

    const Importance importance =
        defaultImportance(*Level::fromInt(target), *Level::fromInt(highest));
    QCOMPARE(importance == Importance::Essential, essential);
}

void tst_RoleLibrary::suggestsWhatFitsTheProfile_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("roles");

    using Said = std::optional<bool>;
    const auto row = [](const char *name, const QString &classification, const QString &stream,
                        Said manages) -> QTestData & {
        Profile profile;
        profile.classification = classification;
        profile.stream = StreamId(stream);
        profile.managesPeople = manages;
        return QTest::newRow(name) << profile;
    };

    row("nothing said", {}, {}, Said()) << QStringList{u"everyone"_s};
    row("other group", u"EC-05"_s, {}, Said()) << QStringList{u"everyone"_s};
    row("other group, manages", u"EC-07"_s, {}, true) << QStringList{u"manager"_s, u"everyone"_s};
    row("executive", u"EX-02"_s, {}, true) << QStringList{u"ex-02"_s, u"manager"_s, u"everyone"_s};
    row("level and stream", u"IT-03"_s, u"SEC"_s, Said())
        << QStringList{u"it-03-ic-sec"_s, u"it-03-mg-sec"_s, u"everyone"_s};
    row("level, stream and path", u"IT-03"_s, u"SEC"_s, true)
        << QStringList{u"it-03-mg-sec"_s, u"manager"_s, u"everyone"_s};
    row("does not manage", u"IT-03"_s, u"SEC"_s, false)
        << QStringList{u"it-03-ic-sec"_s, u"everyone"_s};
    row("level that the stream lacks", u"IT-01"_s, u"BLA"_s, Said()) << QStringList{
        u"it-02-bla"_s, u"it-03-ic-bla"_s, u"it-03-mg-bla"_s, u"it-04-mg-bla"_s, u"everyone"_s};
    row("more than five fit", u"IT-02"_s, {}, Said()) << QStringList{
        u"it-02-bla"_s, u"it-02-dbm"_s, u"it-02-ea"_s, u"it-02-inf"_s, u"everyone"_s};
}

void tst_RoleLibrary::suggestsWhatFitsTheProfile()
{
    QFETCH(Profile, profile);
    QFETCH(QStringList, roles);

    QCOMPARE(texts(suggestedRoles(profile, m_library)), roles);
}

void tst_RoleLibrary::suggestsSomethingFromAnyLibrary()
{
    RoleLibrary library;
    QVERIFY(suggestedRoles({}, library).isEmpty());

    RoleProfile gardener;
    gardener.id = RoleId(u"gardener"_s);
    library.roles = {gardener};
    QCOMPARE(texts(suggestedRoles({}, library)), QStringList{u"gardener"_s});
}

QTEST_GUILESS_MAIN(tst_RoleLibrary)
#include "tst_rolelibrary.moc"
