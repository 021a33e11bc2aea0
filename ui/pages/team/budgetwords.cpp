// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/budgetwords.h"

#include "core/explanations/planwords.h"
#include "ui/models/journallistmodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct BudgetTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::BudgetWords)
};

} // namespace

QString budgetSentence(const TeamBudget &budget, const QLocale &locale)
{
    if (budget.items.isEmpty())
        return budget.leftOut.isEmpty()
            ? BudgetTr::tr("There is nothing to learn that would cover one of your needs better.")
            : BudgetTr::tr("This is not enough time to bring anybody to a level that is needed.");
    QStringList sentences{BudgetTr::tr("%1 of %2 bring %n people to a level that is needed.",
                                       nullptr, static_cast<int>(budget.reached.size()))
                              .arg(durationWords(budget.usedMinutes, locale),
                                   durationWords(budget.budgetMinutes, locale)),
                          BudgetTr::tr("Needs covered: %1 → %2 of %3.")
                              .arg(locale.toString(budget.change.metBefore),
                                   locale.toString(budget.change.metAfter),
                                   locale.toString(budget.change.needsAfter))};
    sentences.append(budget.isExact
                         ? BudgetTr::tr("No other way does better in this time.")
                         : BudgetTr::tr("This is near the best: another way could bring %n people "
                                        "at most.",
                                        nullptr, budget.atMost));
    return sentences.join(u' ');
}

static QString nameOfMember(const QList<TeamMember> &members, const SignerKey &key)
{
    const auto found = std::ranges::find(members, key, &TeamMember::key);
    return found == members.cend() ? QString() : found->name;
}

QStringList leftOutSentences(const TeamBudget &budget, const Content &content,
                             const QList<TeamMember> &members, const QLocale &locale)
{
    QStringList sentences;
    for (const TeamGoal &each : budget.leftOut)
        //: A person, a competency, a level, and how long it takes.
        sentences.append(BudgetTr::tr("%1, %2 at %3: takes %4, which is more than is left.")
                             .arg(nameOfMember(members, each.member),
                                  competencyName(content.catalog, each.competency, locale),
                                  content.catalog.scale.nameOf(each.to).in(locale),
                                  durationWords(each.minutes, locale)));
    for (const TeamShortage &each : budget.outOfReach)
        sentences.append(BudgetTr::tr("%1: %n more people are needed, but nothing in the catalogue "
                                      "brings anybody there.",
                                      nullptr, each.people)
                             .arg(competencyName(content.catalog, each.competency, locale)));
    return sentences;
}

} // namespace Compass
