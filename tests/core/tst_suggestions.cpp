// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/suggestions.h"
#include "tests/support/learning.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_Suggestions : public QObject
{
    Q_OBJECT

private slots:
    void everyStepGetsWhatTeachesIt();
    void kindsAreKeptApart();
    void bestComesFirst();
    void quickWinIsShortForASmallGap();
    void rejectedAndFilteredAreLeftOut();
    void gapWithoutAStepHasNoSuggestions();
};

static QStringList idsOf(const QList<Suggestion> &suggestions)
{
    QStringList ids;
    for (const Suggestion &each : suggestions)
        ids.append(each.candidate.id.resource.toString());
    return ids;
}

void tst_Suggestions::everyStepGetsWhatTeachesIt()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"low"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"both"_s, {u"C1"_s}, {0, 2}, 30)};

    const auto suggestions = suggestionsFor({{gap(u"C1"_s, 0, 2)}, catalogue, {}});

    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions.first().steps.size(), 2);
    QCOMPARE(idsOf(suggestions.first().steps.at(0).courses), (QStringList{u"both"_s, u"low"_s}));
    QCOMPARE(idsOf(suggestions.first().steps.at(1).courses), QStringList{u"both"_s});
    QCOMPARE(suggestions.first().steps.at(1).step.from, level(1));
}

void tst_Suggestions::kindsAreKeptApart()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"club"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"film"_s, {u"C1"_s}, {0, 1}, 30)};
    catalogue.resources[0].type = ResourceType::Community;
    catalogue.resources[1].type = ResourceType::Video;
    catalogue.activities = {activity(u"try"_s, 0)};

    const auto suggestions = suggestionsFor({{gap(u"C1"_s, 0, 1)}, catalogue, {}});

    const StepSuggestions &step = suggestions.first().steps.first();
    QCOMPARE(idsOf(step.onTheJob), QStringList{u"try"_s});
    QCOMPARE(idsOf(step.withPeople), QStringList{u"club"_s});
    QCOMPARE(idsOf(step.courses), QStringList{u"film"_s});
}

void tst_Suggestions::bestComesFirst()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"one step"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"one step, shorter"_s, {u"C1"_s}, {0, 1}, 20),
                           resource(u"two gaps"_s, {u"C1"_s, u"C2"_s}, {0, 1}, 90),
                           resource(u"two steps"_s, {u"C1"_s}, {0, 2}, 200)};
    const QList<Gap> gaps{gap(u"C1"_s, 0, 2), gap(u"C2"_s, 0, 1)};

    const auto suggestions = suggestionsFor({gaps, catalogue, {}});

    const QList<Suggestion> &best = suggestions.first().steps.first().courses;
    QCOMPARE(idsOf(best),
             (QStringList{u"two steps"_s, u"two gaps"_s, u"one step, shorter"_s, u"one step"_s}));
    QCOMPARE(best.at(0).stepsTaught, 2);
    QCOMPARE(best.at(1).otherGaps, 1);
}

void tst_Suggestions::quickWinIsShortForASmallGap()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"short"_s, {u"C1"_s, u"C2"_s}, {0, 1}, 120),
                           resource(u"long"_s, {u"C1"_s}, {0, 1}, 121)};
    const QList<Gap> gaps{gap(u"C2"_s, 0, 2), gap(u"C1"_s, 0, 1)};

    const auto suggestions = suggestionsFor({gaps, catalogue, {}});

    QVERIFY(!suggestions.at(0).steps.first().courses.first().isQuickWin);
    QVERIFY(suggestions.at(1).steps.first().courses.at(0).isQuickWin);
    QVERIFY(!suggestions.at(1).steps.first().courses.at(1).isQuickWin);
}

void tst_Suggestions::rejectedAndFilteredAreLeftOut()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"no"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"film"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"yes"_s, {u"C1"_s}, {0, 1}, 30)};
    catalogue.resources[1].type = ResourceType::Video;
    PlanChoices choices;
    choices.items = {choice(itemId(u"no"_s), Decision::Rejected)};
    choices.filters.excluded = {ItemKind::Video};

    const auto suggestions = suggestionsFor({{gap(u"C1"_s, 0, 1)}, catalogue, choices});

    QCOMPARE(idsOf(suggestions.first().steps.first().courses), QStringList{u"yes"_s});
}

void tst_Suggestions::gapWithoutAStepHasNoSuggestions()
{
    QVERIFY(suggestionsFor({{gap(u"C1"_s, 2, 2)}, LearningCatalogue(), {}}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Suggestions)
#include "tst_suggestions.moc"
