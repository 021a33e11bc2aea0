// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/planwords.h"
#include "core/explanations/teamsentences.h"
#include "core/explanations/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace Compass {

namespace {

struct ScenarioTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamSentences)
};

/// One sentence for each kind of change.
struct ChangeText
{
    const TeamSentences &sentences;
    const Catalog &catalog;
    const RoleLibrary &roles;
    const QLocale &locale;

    QString operator()(const MemberAway &change) const
    {
        return (change.forGood ? ScenarioTr::tr("%1 leaves") : ScenarioTr::tr("%1 is away"))
            .arg(sentences.nameOf(change.member));
    }

    QString operator()(const PlanFinished &change) const
    {
        return ScenarioTr::tr("%1 finishes their learning plan")
            .arg(sentences.nameOf(change.member));
    }

    QString operator()(const ProfileHired &change) const
    {
        const RoleProfile *role = roles.role(change.role);
        //: %1 the title of a role, such as "IT analyst".
        return ScenarioTr::tr("We hire: %1")
            .arg(role ? roleTitle(*role, locale) : change.role.toString());
    }

    QString operator()(const NeedChanged &change) const
    {
        const Competency *competency = catalog.competency(change.need.competency);
        const QString name =
            competency ? competency->name.in(locale) : change.need.competency.toString();
        if (change.need.people == 0)
            return ScenarioTr::tr("Nobody is needed for %1").arg(name);
        //: %1 a competency, %2 such as "2 people at Advanced".
        return ScenarioTr::tr("%1: we need %2")
            .arg(name, needText(change.need, catalog.scale, locale));
    }
};

} // namespace

QString TeamSentences::change(const ScenarioChange &change, const RoleLibrary &roles) const
{
    return std::visit(ChangeText{*this, m_catalog, roles, m_locale}, change);
}

QString TeamSentences::result(const ScenarioResult &result) const
{
    //: Numbers of needs: %1 of %2 are covered before, %3 of %4 after.
    return ScenarioTr::tr("Needs covered: %1 of %2 before, %3 of %4 after.")
        .arg(m_locale.toString(result.metBefore), m_locale.toString(result.needsBefore),
             m_locale.toString(result.metAfter), m_locale.toString(result.needsAfter));
}

/// How sure it is that no other way is better.
static QString proofSentenceOf(const TeamBudget &budget)
{
    if (budget.isExact)
        return ScenarioTr::tr("No other way brings more in that time.");
    return ScenarioTr::tr("Another way could bring at most %n more.", nullptr,
                          budget.atMost - static_cast<int>(budget.reached.size()));
}

QString TeamSentences::budget(const TeamBudget &budget) const
{
    if (budget.reached.isEmpty() && budget.leftOut.isEmpty()) {
        return budget.outOfReach.isEmpty()
            ? ScenarioTr::tr("Nothing is missing that learning could bring.")
            : ScenarioTr::tr("Nobody who shared by name can learn what is missing.");
    }
    //: %n times somebody comes up to a level that a need asks for. %1 and %2 are durations.
    QStringList sentences{ScenarioTr::tr("In %1 of the %2, %n more of the levels that are needed "
                                         "can be reached.",
                                         nullptr, static_cast<int>(budget.reached.size()))
                              .arg(durationWords(budget.usedMinutes, m_locale),
                                   durationWords(budget.budgetMinutes, m_locale))};
    if (!budget.leftOut.isEmpty()) {
        sentences.append(ScenarioTr::tr("For %n more, the time is too short.", nullptr,
                                        static_cast<int>(budget.leftOut.size())));
        sentences.append(proofSentenceOf(budget));
    }
    return sentences.join(u' ');
}

} // namespace Compass
