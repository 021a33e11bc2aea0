// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plancodes.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_PlanRepository : public QObject
{
    Q_OBJECT

private slots:
    void nothingSavedIsANewPlan();
    void whatWasSavedComesBack();
    void theLastSavedChoicesCount();
    void everyCodeIsReadBack();
    void anItemTwiceIsRefusedAndChangesNothing();
};

static PlanItemId item(const QString &resource, const QString &competency = {})
{
    return {ResourceId(resource), CompetencyId(competency)};
}

static PlanChoices choices()
{
    const QDateTime done = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
    PlanChoices choices;
    choices.budget = {90, 6, 45, QDate(2026, 11, 23)};
    choices.filters = {true, false, {ItemKind::Podcast, ItemKind::LearningPath}, true};
    choices.items = {
        {item(u"zz"_s), Decision::Added, {}, ItemProgress::Done, done, u"« Zoé »"_s},
        {item(u"aa"_s), Decision::Rejected, RejectionReason::TooLong, ItemProgress::ToDo, {}, {}},
        {item(u"act"_s, u"TEC-01"_s), Decision::None, {}, ItemProgress::Doing, {}, {}},
        {item(u"act"_s, u"TEC-02"_s), Decision::None, {}, ItemProgress::ToDo, {}, u"later"_s},
    };
    choices.order = {item(u"act"_s, u"TEC-02"_s), item(u"zz"_s)};
    return choices;
}

void tst_PlanRepository::nothingSavedIsANewPlan()
{
    const MemoryStore store;

    const Result<PlanChoices> loaded = store->plans().load();

    QVERIFY(loaded);
    QCOMPARE(*loaded, PlanChoices{});
}

void tst_PlanRepository::whatWasSavedComesBack()
{
    const MemoryStore store;

    QVERIFY(store->plans().save(choices()));

    const Result<PlanChoices> loaded = store->plans().load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, choices());
}

void tst_PlanRepository::theLastSavedChoicesCount()
{
    const MemoryStore store;
    QVERIFY(store->plans().save(choices()));

    QVERIFY(store->plans().save(PlanChoices{}));

    QCOMPARE(*store->plans().load(), PlanChoices{});
}

template<typename Enum>
static bool isReadBack(int last)
{
    for (int value = 0; value <= last; ++value) {
        if (fromCode<Enum>(codeOf(static_cast<Enum>(value))) != static_cast<Enum>(value))
            return false;
    }
    return !fromCode<Enum>(u"nonsense");
}

void tst_PlanRepository::everyCodeIsReadBack()
{
    QVERIFY(isReadBack<ItemKind>(7));
    QVERIFY(isReadBack<Decision>(2));
    QVERIFY(isReadBack<RejectionReason>(5));
    QVERIFY(isReadBack<ItemProgress>(2));
    QCOMPARE(codeOf(ItemKind::Practice), u"practice"_s);
}

void tst_PlanRepository::anItemTwiceIsRefusedAndChangesNothing()
{
    const MemoryStore store;
    QVERIFY(store->plans().save(choices()));
    PlanChoices twice = choices();
    twice.items.append(twice.items.constFirst());

    QVERIFY(!store->plans().save(twice));

    QCOMPARE(*store->plans().load(), choices());
}

QTEST_GUILESS_MAIN(tst_PlanRepository)
#include "tst_planrepository.moc"
