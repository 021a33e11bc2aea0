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
