// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/teamsentences.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct TeamSentenceTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamSentences)
};

} // namespace

TeamSentences::TeamSentences(const TeamFigures &figures, const Catalog &catalog,
                             const QLocale &locale)
    : m_figures(figures)
    , m_catalog(catalog)
    , m_locale(locale)
{
}

QString TeamSentences::competencyName(const CompetencyId &competency) const
{
    return Compass::nameOf(m_catalog, competency, m_locale);
}

QString TeamSentences::nameOf(const SignerKey &key) const
{
    const TeamMember *member = m_figures.member(key);
    return member ? member->name : TeamSentenceTr::tr("the new colleague");
}

QString TeamSentences::shared() const
{
    const ReceivedCounts &counts = m_figures.received;
    if (counts.people() == 0)
        return TeamSentenceTr::tr("Nobody has shared yet.");
    if (counts.byName == 0)
        return TeamSentenceTr::tr("%n person(s) shared as a group.", nullptr, counts.asGroup);
    if (counts.asGroup == 0)
        return TeamSentenceTr::tr("%n person(s) shared by name.", nullptr, counts.byName);
    return TeamSentenceTr::tr("%n people shared: %1 by name and %2 as a group.", nullptr,
                              counts.people())
        .arg(m_locale.toString(counts.byName), m_locale.toString(counts.asGroup));
}

/// Empty when no need is among the strengths.
QString TeamSentences::bestSentence() const
{
    const QList<TeamStrength> strengths = strengthsOf(m_figures, m_figures.competencies.size());
    const auto best = std::ranges::find_if(strengths, &TeamStrength::isNeeded);
    if (best == strengths.cend())
        return {};
    //: %1 a competency, %2 of %3 people who shared by name.
    return TeamSentenceTr::tr("Best covered: %1 (%2 of %3 at target).")
        .arg(competencyName(best->competency), m_locale.toString(best->able),
             m_locale.toString(best->people));
}

/// What is covered best and what not at all, or why that is not known.
QStringList TeamSentences::coverSentences() const
{
    if (m_figures.needs.isEmpty())
        return {TeamSentenceTr::tr("The team has not said yet what it needs.")};
    if (m_figures.received.byName == 0)
        return {TeamSentenceTr::tr("Nobody shared by name, so it is not known who covers a need.")};
    QStringList sentences;
    if (const QString best = bestSentence(); !best.isEmpty())
        sentences.append(best);
    const auto uncovered = std::ranges::count(m_figures.covers, CoverState::NoCover, stateOf);
    if (uncovered > 0) {
        sentences.append(TeamSentenceTr::tr("For %n competency(ies), nobody is surely at target.",
                                            nullptr, static_cast<int>(uncovered)));
    }
    return sentences;
}

QString TeamSentences::overview() const
{
    QStringList sentences{shared()};
    if (m_figures.received.people() > 0)
        sentences += coverSentences();
    return sentences.join(u' ');
}

QString TeamSentences::strength(const TeamStrength &strength) const
{
    //: How many of how many people are there, then "at least" and a level.
    return TeamSentenceTr::tr("%1 of %2 people are %3")
        .arg(m_locale.toString(strength.able), m_locale.toString(strength.people),
             atLeast(m_catalog.scale, strength.level, m_locale));
}

QString TeamSentences::coveredSentence() const
{
    const auto all = static_cast<int>(m_figures.covers.size());
    const QString met = m_locale.toString(metCount(m_figures.covers));
    if (m_figures.members.size() == 1) {
        return TeamSentenceTr::tr("%1 of %n need(s) are covered by the one person who shared by "
                                  "name.",
                                  nullptr, all)
            .arg(met);
    }
    //: %1 of %n needs, %2 a number of people.
    return TeamSentenceTr::tr("%1 of %n need(s) are covered by the %2 people who shared by name.",
                              nullptr, all)
        .arg(met, m_locale.toString(m_figures.members.size()));
}

QString TeamSentences::absenceSentence() const
{
    if (!m_figures.worst)
        return TeamSentenceTr::tr("No single absence would uncover another.");
    //: %1 a person, %2 of %3 needs.
    return TeamSentenceTr::tr("Worst single absence: %1, which would leave %2 of %3.")
        .arg(nameOf(m_figures.worst->member), m_locale.toString(m_figures.worst->metWithout),
             m_locale.toString(m_figures.covers.size()));
}

QString TeamSentences::needs() const
{
    if (m_figures.needs.isEmpty() || m_figures.members.isEmpty())
        return coverSentences().join(u' ');
    return coveredSentence() + u' ' + absenceSentence();
}

QString TeamSentences::cell(const TeamMember &member, const CompetencyId &competency) const
{
    const QString name = competencyName(competency);
    const auto figure = member.figures.constFind(competency);
    if (figure == member.figures.cend())
        return TeamSentenceTr::tr("%1, %2: not shared.").arg(name, member.name);
    //: %1 a competency, %2 a person, %3 such as "Working, quite sure, meets target".
    return TeamSentenceTr::tr("%1, %2: %3.")
        .arg(name, member.name, figureText(competency, *figure));
}

QString TeamSentences::figureText(const CompetencyId &competency, const MemberFigure &figure) const
{
    const std::optional<Level> level = levelOf(figure);
    QString text = level ? m_catalog.scale.nameOf(*level).in(m_locale)
                         : bandText(LevelBand(figure.value), m_catalog.scale, m_locale);
    //: %1 such as "Working", %2 such as "quite sure"; or %1 such as "Working, quite sure" and
    //: %2 such as "meets target".
    const QString more = TeamSentenceTr::tr("%1, %2");
    if (const std::optional<Certainty> certainty = certaintyOf(figure))
        text = more.arg(text, certaintyWord(*certainty));
    if (const Cover *cover = m_figures.cover(competency))
        text = more.arg(text, standingWord(standingOf(figure, cover->need.level)));
    if (figure.note.isEmpty())
        return text;
    //: %1 such as "Working, quite sure", %2 what the person noted about it.
    return TeamSentenceTr::tr("%1; noted: “%2”").arg(text, figure.note);
}

/// \a form with the name, the number of people and their levels; else that it is hidden.
QString TeamSentences::figureSentence(const QString &name, const DisclosedFigure &figure,
                                      const QString &form) const
{
    if (figure.isHidden()) {
        //: %1 a competency, %2 a sentence.
        return TeamSentenceTr::tr("%1. %2").arg(name, hiddenText());
    }
    return form.arg(name, m_locale.toString(figure.tally->people()),
                    tallyText(*figure.tally, m_catalog.scale, m_locale));
}

QString TeamSentences::groupCell(const CompetencyId &competency) const
{
    const DisclosedFigure figure = m_figures.group.value(competency);
    const QString name = competencyName(competency);
    //: %1 a competency, %2 a number of people, %3 how many are at each level.
    return figureSentence(figure.isHidden() ? TeamSentenceTr::tr("%1, group").arg(name) : name,
                          figure, TeamSentenceTr::tr("%1, group of %2: %3."));
}

QString TeamSentences::distribution(const CompetencyId &competency) const
{
    //: %1 a competency, %2 a number of people, %3 how many are at each level.
    return figureSentence(competencyName(competency), m_figures.everyone.value(competency),
                          TeamSentenceTr::tr("%1, %2 people: %3."));
}

QString TeamSentences::change(const CompetencyMoves &moves) const
{
    //: %1 a competency, %2 such as "2 moved up, 1 stayed, 0 moved down."
    return TeamSentenceTr::tr("%1, the same %n person(s): %2", nullptr, moves.moves.people())
        .arg(competencyName(moves.competency), movesText(moves.moves, m_locale));
}

QString TeamSentences::change(const MemberChange &change) const
{
    const Framework *framework = m_catalog.framework(change.framework);
    const QString name = framework ? framework->name.in(m_locale) : change.framework.toString();
    const QString text = memberChangeText(change, m_locale);
    //: %1 a framework, %2 a person, %3 such as "clear rise, under 5% by chance".
    return (change.change ? TeamSentenceTr::tr("%1, %2: %3.") : TeamSentenceTr::tr("%1, %2. %3"))
        .arg(name, nameOf(change.member), text);
}

} // namespace Compass
