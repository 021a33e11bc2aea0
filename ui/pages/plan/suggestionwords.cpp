// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/suggestionwords.h"

#include "ui/pages/plan/itemwords.h"

#include <QCoreApplication>

namespace Compass {

namespace {
struct SuggestionTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Suggestions)
};
} // namespace

/// The names of the first two of \a ids, and how many more there are.
static QString someNames(const QList<CompetencyId> &ids, const ItemWords &words)
{
    static constexpr qsizetype Named = 2;
    QStringList names;
    for (const CompetencyId &id : ids.first(std::min(ids.size(), Named)))
        names.append(words.competency(id));
    const auto more = static_cast<int>(ids.size() - names.size());
    if (more > 0)
        return SuggestionTr::tr("%1, %2 and %n more", nullptr, more).arg(names.at(0), names.at(1));
    return names.size() == Named ? SuggestionTr::tr("%1 and %2").arg(names.at(0), names.at(1))
                                 : names.value(0);
}

QString suggestionReason(const Suggestion &suggestion, const CompetencyId &competency,
                         const ItemWords &words)
{
    QStringList sentences{suggestion.stepsTaught > 1 ? SuggestionTr::tr(
                              "Closes %n steps of this gap.", nullptr, suggestion.stepsTaught)
                                                     : SuggestionTr::tr("Closes this step.")};
    QList<CompetencyId> others;
    for (const StepRange &range : suggestion.candidate.teaches) {
        if (range.competency != competency)
            others.append(range.competency);
    }
    if (!others.isEmpty())
        sentences += SuggestionTr::tr("It also helps with %1.").arg(someNames(others, words));
    if (suggestion.isQuickWin)
        sentences += SuggestionTr::tr("A quick win.");
    return sentences.join(u' ').toHtmlEscaped();
}

QString foundReason(const PlanCandidate &candidate, const QList<CompetencyId> &served,
                    const ItemWords &words)
{
    if (!candidate.teaches.isEmpty())
        return words.closes(candidate.teaches);
    return SuggestionTr::tr("It closes none of your gaps. It is about %1.")
        .arg(someNames(served, words).toHtmlEscaped());
}

} // namespace Compass
