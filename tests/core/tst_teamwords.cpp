// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explainteam.h"
#include "core/explanations/teamsentences.h"
#include "tests/support/teamparts.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamWords : public QObject
{
    Q_OBJECT

private slots:
    void overviewBeginsWithStrengths();
    void overviewCountsWhoSharedHow();
    void needsNameTheWorstAbsence();
    void needsWithoutPeopleSaySo();
    void strengthTellsHowManyAreAtTheLevel();
    void cellTellsLevelCertaintyAndTarget();
    void cellTellsWhatWasNoted();
    void groupCellTellsCountsOrThatItIsHidden();
    void hiddenSentenceIsOneForAll();
    void coverAndRiskHaveWords();
    void batchSaysWhenFiguresChange();
    void changeIsOfTheSamePeople();
    void scenarioChangesAreNamed();
    void budgetSaysWhatTheHoursBring();
    void coverExplainsItsArithmetic();
    void absenceExplainsWhatItBreaks();
    void everyKindOfActionHasItsWord();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;
static const CompetencyId First(C1);

/// Ana and Noor by name and seven as a group; C1 is covered by both, C2 by nobody.
static TeamFigures figures()
{
    TeamFigures made;
    made.received = {2, 7, 0};
    made.members = {
        with(member(u"Ana"_s, {{C2, 1}}), C1, figure(LevelChances{0, 0, 100, 800, 100})),
        member(u"Noor"_s, {{C1, 4}})};
    made.competencies = {First, CompetencyId(C2)};
    made.needs = {need(C1, 2, 3), need(C2, 1, 3)};
    made.covers = coversOf(made.needs, made.members);
    made.worst = worstAbsence(made.needs, made.members);
    made.group.insert(First, {Tally{{0, 1, 3, 2, 1}}, 2.5});
    made.everyone.insert(First, {Tally{{0, 1, 3, 3, 2}}, 2.5});
    return made;
}

static TeamSentences sentencesOf(const TeamFigures &figures)
{
    static const Catalog content = catalog(2);
    return {figures, content, QLocale::c()};
}

void tst_TeamWords::overviewBeginsWithStrengths()
{
    const TeamFigures team = figures();

    QCOMPARE(sentencesOf(team).overview(),
             u"9 people shared: 2 by name and 7 as a group. Best covered: Skill SMP-01 (2 of 2 at "
             "target). For 1 competency(ies), nobody is surely at target."_s);
}

void tst_TeamWords::overviewCountsWhoSharedHow()
{
    TeamFigures team;
    QCOMPARE(sentencesOf(team).overview(), u"Nobody has shared yet."_s);

    team.received = {0, 7, 0};
    QCOMPARE(sentencesOf(team).shared(), u"7 person(s) shared as a group."_s);

    team.received = {1, 0, 1};
    QCOMPARE(sentencesOf(team).shared(), u"1 person(s) shared by name."_s);
    QCOMPARE(sentencesOf(team).overview(),
             u"1 person(s) shared by name. The team has not said yet what it needs."_s);
}

void tst_TeamWords::needsNameTheWorstAbsence()
{
    TeamFigures team = figures();
    QCOMPARE(sentencesOf(team).needs(),
             u"1 of 2 need(s) are covered by the 2 people who shared by name. Worst single "
             "absence: Ana, which would leave 0 of 2."_s);

    team.members.removeFirst();
    team.covers = coversOf(team.needs, team.members);
    team.worst.reset();
    QCOMPARE(sentencesOf(team).needs(),
             u"0 of 2 need(s) are covered by the one person who shared by name. No single absence "
             "would uncover another."_s);
}

void tst_TeamWords::needsWithoutPeopleSaySo()
{
    TeamFigures team;
    QCOMPARE(sentencesOf(team).needs(), u"The team has not said yet what it needs."_s);

    team.needs = {need(C1, 1, 1)};
    QCOMPARE(sentencesOf(team).needs(),
             u"Nobody shared by name, so it is not known who covers a need."_s);

    team.received = {0, 8, 0};
    QCOMPARE(sentencesOf(team).overview(),
             u"8 person(s) shared as a group. Nobody shared by name, so it is not known who "
             "covers a need."_s);
}

void tst_TeamWords::strengthTellsHowManyAreAtTheLevel()
{
    const TeamFigures team = figures();

    QCOMPARE(sentencesOf(team).strength({First, level(3), true, 4, 5}),
             u"4 of 5 people are at least Advanced"_s);
}

void tst_TeamWords::cellTellsLevelCertaintyAndTarget()
{
    TeamFigures team = figures();
    const TeamSentences say = sentencesOf(team);

    QCOMPARE(say.cell(team.members.at(0), First),
             u"Skill SMP-01, Ana: Advanced, quite sure, meets target."_s);
    QCOMPARE(say.cell(team.members.at(0), CompetencyId(C2)),
             u"Skill SMP-02, Ana: Foundation, below target."_s);
    QCOMPARE(say.cell(team.members.at(1), CompetencyId(C2)), u"Skill SMP-02, Noor: not shared."_s);
    const TeamMember inBands = with(member(u"Ben"_s, {}), C1, figure(LevelBand::WorkingOrAbove));
    QCOMPARE(say.cell(inBands, First),
             u"Skill SMP-01, Ben: Working or above, perhaps below target."_s);

    team.covers.clear();
    QCOMPARE(say.cell(team.members.at(1), First), u"Skill SMP-01, Noor: Lead."_s);
}

void tst_TeamWords::cellTellsWhatWasNoted()
{
    TeamFigures team = figures();
    team.members[1].figures[First].note = u"Taught it in May"_s;

    QCOMPARE(sentencesOf(team).cell(team.members.at(1), First),
             u"Skill SMP-01, Noor: Lead, meets target; noted: “Taught it in May”."_s);
}

void tst_TeamWords::groupCellTellsCountsOrThatItIsHidden()
{
    const TeamFigures team = figures();
    const TeamSentences say = sentencesOf(team);

    QCOMPARE(
        say.groupCell(First),
        u"Skill SMP-01, group of 7: 0 Not yet, 1 Foundation, 3 Working, 2 Advanced, 1 Lead."_s);
    QCOMPARE(say.groupCell(CompetencyId(C2)), u"Skill SMP-02, group. "_s + hiddenText());
    QCOMPARE(say.distribution(First),
             u"Skill SMP-01, 9 people: 0 Not yet, 1 Foundation, 3 Working, 3 Advanced, 2 Lead."_s);
    QCOMPARE(say.distribution(CompetencyId(C2)), u"Skill SMP-02. "_s + hiddenText());
}

void tst_TeamWords::hiddenSentenceIsOneForAll()
{
    QCOMPARE(hiddenText(), u"Hidden: the group is too small or too alike to show safely."_s);
}

void tst_TeamWords::coverAndRiskHaveWords()
{
    Cover cover;
    cover.need = need(C1, 3, 3);
    QCOMPARE(coverText(cover), u"Nobody there"_s);
    cover.sure = {"a"};
    QCOMPARE(coverText(cover), u"2 person(s) short"_s);
    cover.sure = {"a", "b", "c"};
    QCOMPARE(coverText(cover), u"No slack"_s);
    QCOMPARE(riskText({RiskKind::NoSlack, cover}), u"No slack"_s);
    QCOMPARE(riskText({RiskKind::UnsureRatings, cover}), u"Rests on unsure ratings"_s);
    cover.sure.append("d");
    QCOMPARE(coverText(cover), u"Covered"_s);
    cover.need = need(C1, 1, 3);
    cover.sure = {"a"};
    QCOMPARE(coverText(cover), u"One person"_s);
    QCOMPARE(needText(cover.need, scale(), QLocale::c()), u"1 person(s) at Advanced"_s);
}

void tst_TeamWords::batchSaysWhenFiguresChange()
{
    QCOMPARE(batchText({5, 0, 0}, insideRules, QLocale::c()), QString());
    QCOMPARE(batchText({5, 4, 0}, insideRules, QLocale::c()),
             u"4 received; figures of the group appear at 5."_s);
    QCOMPARE(batchText({0, 5, 0}, insideRules, QLocale::c()),
             u"Group figures change when 3 or more people change."_s);
}

void tst_TeamWords::changeIsOfTheSamePeople()
{
    const TeamFigures team = figures();
    const TeamSentences say = sentencesOf(team);
    QCOMPARE(say.change({First, {2, 1, 0}}),
             u"Skill SMP-01, the same 3 person(s): 2 moved up, 1 stayed, 0 moved down."_s);

    MemberChange ana{"Ana", FrameworkId(u"SMP"_s), {}, {}, {}, {}, MemberHindrance::TooFew};
    QCOMPARE(say.change(ana), u"Sample, Ana. Too little was shared both times to test a change."_s);
    ana.change = MeasuredChange{{1.0, 0.1}, {2.0, 0.1}, 7.07, ChangeClarity::Clear};
    QCOMPARE(say.change(ana), u"Sample, Ana: clear rise, under 5% by chance."_s);
}

void tst_TeamWords::scenarioChangesAreNamed()
{
    const TeamFigures team = figures();
    const TeamSentences say = sentencesOf(team);
    const RoleLibrary roles{{}, {}, {}, {role(u"analyst"_s, {})}};
    const auto text = [&](const ScenarioChange &change) { return say.change(change, roles); };

    QCOMPARE(text(MemberAway{"Noor", false}), u"Noor is away"_s);
    QCOMPARE(text(MemberAway{"Noor", true}), u"Noor leaves"_s);
    QCOMPARE(text(PlanFinished{"Ana"}), u"Ana finishes their learning plan"_s);
    QCOMPARE(text(PlanFinished{keyOfHired(0)}),
             u"the new colleague finishes their learning plan"_s);
    QCOMPARE(text(ProfileHired{RoleId(u"analyst"_s)}), u"We hire: Role analyst"_s);
    QCOMPARE(text(NeedChanged{need(C1, 2, 3)}), u"Skill SMP-01: we need 2 person(s) at Advanced"_s);
    QCOMPARE(text(NeedChanged{need(C1, 0, 3)}), u"Nobody is needed for Skill SMP-01"_s);
    QCOMPARE(say.result({{}, 6, 7, 3, 8}), u"Needs covered: 6 of 7 before, 3 of 8 after."_s);
}

void tst_TeamWords::budgetSaysWhatTheHoursBring()
{
    const TeamFigures team = figures();
    const TeamSentences say = sentencesOf(team);
    TeamBudget budget;
    QCOMPARE(say.budget(budget), u"Nothing is missing that learning could bring."_s);

    budget.outOfReach = {{First, 1}};
    QCOMPARE(say.budget(budget), u"Nobody who shared by name can learn what is missing."_s);

    const TeamGoal goal{"Ana", First, level(1), level(2), 120};
    budget.budgetMinutes = 240;
    budget.usedMinutes = 120;
    budget.reached = {goal};
    QCOMPARE(
        say.budget(budget),
        u"In 2 hour(s) of the 4 hour(s), 1 more of the levels that are needed can be reached."_s);

    budget.leftOut = {goal, goal};
    QCOMPARE(say.budget(budget),
             u"In 2 hour(s) of the 4 hour(s), 1 more of the levels that are needed can be reached. "
             u"For 2 more, the time is too "
             "short. No other way brings more in that time."_s);
    budget.isExact = false;
    budget.atMost = 2;
    QVERIFY(say.budget(budget).endsWith(u"Another way could bring at most 1 more."_s));
}

void tst_TeamWords::coverExplainsItsArithmetic()
{
    const TeamFigures team = figures();
    const Explanation why = explainCover(catalog(2), team, team.covers.first(), QLocale::c());

    QCOMPARE(why.inputs,
             (QStringList{u"Need: 2 person(s) at Advanced."_s,
                          u"Ana: chance of being at the level 0.90."_s,
                          u"Noor: shared no certainty, so the level counts as "
                          "certain: 1.00."_s}));
    QCOMPARE(why.arithmetic,
             (QStringList{u"Cover: 2 person(s) with a chance of 80% or more."_s,
                          u"Cover − need: 2 − 2 = 0"_s, u"Expected cover: 0.90 + 1.00 = 1.90"_s,
                          u"Without people whose chance is below 95%, it would not be met."_s,
                          u"So it reads: No slack."_s}));
}

void tst_TeamWords::absenceExplainsWhatItBreaks()
{
    const Explanation why = explainAbsence(catalog(2), figures(), QLocale::c());

    QCOMPARE(why.inputs, QStringList{u"Met only with Ana: Skill SMP-01."_s});
    QCOMPARE(why.arithmetic, QStringList{u"Needs covered without Ana: 1 − 1 = 0"_s});
}

void tst_TeamWords::everyKindOfActionHasItsWord()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ActionKind::Accept); ++kind)
        words.insert(actionKindWord(ActionKind(kind)));
    QCOMPARE(words.size(), 6);
    QVERIFY(actionProgressWord(ActionProgress::Open) != actionProgressWord(ActionProgress::Done));
}

QTEST_GUILESS_MAIN(tst_TeamWords)
#include "tst_teamwords.moc"
