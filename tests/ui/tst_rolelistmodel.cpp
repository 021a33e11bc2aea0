// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rolelistmodel.h"

#include "core/content/content.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_RoleListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allRolesWithoutSearch();
    void searchTakesEitherLanguageWithoutAccents();
    void suggestionsComeFirstUntilSearched();
    void readersHearTheWholeRow();
    void rowsFollowTheLanguage();

private:
    Content m_content;
};

void tst_RoleListModel::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_RoleListModel::allRolesWithoutSearch()
{
    RoleListModel model(m_content.roles);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 62);
    model.setSearch(u"  "_s);
    QCOMPARE(model.rowCount(), 62);
    model.setSearch(u"zebra"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(RoleId(u"everyone"_s)).isValid());
}

void tst_RoleListModel::searchTakesEitherLanguageWithoutAccents()
{
    RoleListModel model(m_content.roles);
    const QAbstractItemModelTester tester(&model);
    model.setSearch(u"IT SECURITY"_s);
    const int english = model.rowCount();
    model.setSearch(u"securite de la ti"_s);
    QVERIFY(english > 0);
    QCOMPARE(model.rowCount(), english);
}

void tst_RoleListModel::suggestionsComeFirstUntilSearched()
{
    RoleListModel model(m_content.roles);
    const QAbstractItemModelTester tester(&model);
    const RoleId analyst(u"it-02-sof"_s);
    const RoleId everyone(u"everyone"_s);
    model.setSuggestions({analyst, everyone});
    QCOMPARE(model.roleAt(model.index(0)), analyst);
    QCOMPARE(model.roleAt(model.index(1)), everyone);
    QCOMPARE(model.rowCount(), 62);
    QCOMPARE(model.index(0).data(RoleListModel::MarkRole).toString(), u"Suggested for you"_s);

    model.setSearch(u"IT-02"_s);
    QCOMPARE(model.roleAt(model.index(0)), RoleId(u"it-02-bla"_s));
}

void tst_RoleListModel::readersHearTheWholeRow()
{
    RoleListModel model(m_content.roles);
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    model.setChosen(RoleId(u"it-03-mg-sec"_s), RoleId(u"it-04-mg-sec"_s));
    const auto spoken = [&model](const QString &id) {
        return model.indexOf(RoleId(id)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"it-03-mg-sec"_s),
             u"IT Team Lead (IT-03) – IT Security. IT-03, management "
             "path. Your current role"_s);
    QVERIFY(spoken(u"it-04-mg-sec"_s).endsWith(u"Your next role"_s));
    QCOMPARE(spoken(u"everyone"_s), u"Every public servant. Any classification"_s);
}

void tst_RoleListModel::rowsFollowTheLanguage()
{
    RoleListModel model(m_content.roles);
    const QAbstractItemModelTester tester(&model);
    model.setLocale(QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(model.indexOf(RoleId(u"everyone"_s)).data().toString(),
             u"Ensemble des fonctionnaires"_s);
}

QTEST_GUILESS_MAIN(tst_RoleListModel)
#include "tst_rolelistmodel.moc"
