// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/teamwords.h"
#include "core/targets/rolelibrary.h"
#include "core/team/teambudget.h"
#include "core/team/teamstrength.h"

#include <QStringList>

namespace Compass {

/// What the figures of a team say, in whole sentences in the language installed now.
class TeamSentences
{
public:
    /// \a figures and \a catalog must outlive this.
    TeamSentences(const TeamFigures &figures, const Catalog &catalog, const QLocale &locale);

    /// "12 people shared: 5 by name and 7 as a group."
    QString shared() const;

    /// The same, what is covered best, and how much nobody covers.
    QString overview() const;

    /// "4 of 5 people are at least Advanced", about the competency of \a strength.
    QString strength(const TeamStrength &strength) const;

    /// How many needs are covered, and the worst single absence.
    QString needs() const;

    /// "Security awareness, Alex: Working, quite sure, meets target."
    QString cell(const TeamMember &member, const CompetencyId &competency) const;

    /// "Security awareness, group of 7: 0 Not yet, …", or that it is hidden.
    QString groupCell(const CompetencyId &competency) const;

    /// The same of everyone who shared levels, by name and as a group.
    QString distribution(const CompetencyId &competency) const;

    /// How many of the same people moved up, stayed and moved down.
    QString change(const CompetencyMoves &moves) const;

    /// "Cybersecurity, Alex: clear rise, under 5% by chance."
    QString change(const MemberChange &change) const;

    /// "Noor is away", "We hire an IT analyst", …
    QString change(const ScenarioChange &change, const RoleLibrary &roles) const;

    /// "Needs covered: 6 of 7 before, 3 of 7 after."
    QString result(const ScenarioResult &result) const;

    /// How many people a team’s hours bring to a needed level, and how sure it is that no
    /// other way brings more.
    QString budget(const TeamBudget &budget) const;

    /// The name of whoever \a key belongs to; for somebody hired "the new colleague".
    QString nameOf(const SignerKey &key) const;

    /// "Working, quite sure, meets target; noted: “…”": what \a figure tells of
    /// \a competency, without a point.
    QString figureText(const CompetencyId &competency, const MemberFigure &figure) const;

private:
    QString bestSentence() const;
    QStringList coverSentences() const;
    QString coveredSentence() const;
    QString absenceSentence() const;
    QString competencyName(const CompetencyId &competency) const;
    QString figureSentence(const QString &name, const DisclosedFigure &figure,
                           const QString &form) const;

    const TeamFigures &m_figures;
    const Catalog &m_catalog;
    QLocale m_locale;
};

} // namespace Compass
