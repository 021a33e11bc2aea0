// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/comparisonwords.h"

#include "core/explanations/words.h"

#include <QCoreApplication>

namespace Compass {

namespace {

struct ComparisonTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Comparison)
};

} // namespace

QString changeWord(const std::optional<MeasuredChange> &change)
{
    if (!change)
        return ComparisonTr::tr("cannot be compared");
    const bool isRise = change->z > 0.0;
    switch (change->clarity) {
    case ChangeClarity::Clear:
        return isRise ? ComparisonTr::tr("clear rise") : ComparisonTr::tr("clear drop");
    case ChangeClarity::Possible:
        return isRise ? ComparisonTr::tr("possible rise") : ComparisonTr::tr("possible drop");
    case ChangeClarity::NotClear:
        return ComparisonTr::tr("no clear change");
    }
    Q_UNREACHABLE();
}

QString chanceText(const MeasuredChange &change, const QLocale &locale)
{
    // The two-sided chance of |z| ≥ 1.96 and ≥ 1.28 in the normal distribution.
    //: %1 a percentage such as "5%".
    const QString under = ComparisonTr::tr("under %1 by chance");
    switch (change.clarity) {
    case ChangeClarity::Clear:
        return under.arg(percentText(0.05, locale));
    case ChangeClarity::Possible:
        return under.arg(percentText(0.20, locale));
    case ChangeClarity::NotClear:
        return ComparisonTr::tr("may well be chance");
    }
    Q_UNREACHABLE();
}

QString hindranceWord(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::NotRatedBefore:
        return ComparisonTr::tr("not rated before");
    case Hindrance::NotRatedAfter:
        return ComparisonTr::tr("not rated after");
    case Hindrance::NotRated:
        return ComparisonTr::tr("not rated");
    case Hindrance::NotAskedAgain:
        return ComparisonTr::tr("not asked again");
    case Hindrance::OwnLevel:
        return ComparisonTr::tr("your own level");
    case Hindrance::OtherVersion:
        return ComparisonTr::tr("another version");
    case Hindrance::Split:
        return ComparisonTr::tr("was split");
    case Hindrance::Merged:
        return ComparisonTr::tr("was merged");
    case Hindrance::New:
        return ComparisonTr::tr("new");
    case Hindrance::Retired:
        return ComparisonTr::tr("retired");
    case Hindrance::TooFew:
        return ComparisonTr::tr("too few rated");
    case Hindrance::VersionLost:
        return ComparisonTr::tr("version not kept");
    }
    Q_UNREACHABLE();
}

QString hindranceText(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::NotRatedBefore:
        return ComparisonTr::tr("Not rated in the earlier assessment.");
    case Hindrance::NotRatedAfter:
        return ComparisonTr::tr("Not rated in the later assessment.");
    case Hindrance::NotRated:
        return ComparisonTr::tr("Not rated in either assessment.");
    case Hindrance::NotAskedAgain:
        return ComparisonTr::tr("You were not asked again: the answers of the earlier assessment "
                                "were carried over.");
    case Hindrance::OwnLevel:
        return ComparisonTr::tr("You set a level yourself. It has no uncertainty that a change "
                                "could be held against.");
    case Hindrance::OtherVersion:
        return ComparisonTr::tr("The framework changed between the two assessments, and your "
                                "history was not carried over to the new version.");
    case Hindrance::Split:
        return ComparisonTr::tr("It was part of a larger competency before, which was split.");
    case Hindrance::Merged:
        return ComparisonTr::tr("It was several competencies before, which were merged.");
    case Hindrance::New:
        return ComparisonTr::tr("It is new: the earlier version of the framework did not have it.");
    case Hindrance::Retired:
        return ComparisonTr::tr(
            "It was retired: the later version of the framework does not have it.");
    case Hindrance::TooFew:
        return ComparisonTr::tr("Less than 60% of its competencies can be compared.");
    case Hindrance::VersionLost:
        return ComparisonTr::tr("The version of the framework it was made with is not kept in "
                                "your data, so its figures cannot be computed.");
    }
    Q_UNREACHABLE();
}

QString fateWord(CompetencyFate fate)
{
    switch (fate) {
    case CompetencyFate::Kept:
        return ComparisonTr::tr("Kept");
    case CompetencyFate::Renamed:
        return ComparisonTr::tr("Renamed");
    case CompetencyFate::Split:
        return ComparisonTr::tr("Split");
    case CompetencyFate::Merged:
        return ComparisonTr::tr("Merged");
    case CompetencyFate::Retired:
        return ComparisonTr::tr("Retired");
    case CompetencyFate::New:
        return ComparisonTr::tr("New");
    }
    Q_UNREACHABLE();
}

QString changeSentence(const FrameworkComparison &framework, const QString &name)
{
    if (!framework.change) {
        //: %1 a framework, %2 a sentence that says why.
        return ComparisonTr::tr("%1 cannot be compared. %2")
            .arg(name, hindranceText(framework.hindrance));
    }
    const bool isRise = framework.change->z > 0.0;
    switch (framework.change->clarity) {
    case ChangeClarity::Clear:
        return (isRise ? ComparisonTr::tr("%1 shows a clear rise.")
                       : ComparisonTr::tr("%1 shows a clear drop."))
            .arg(name);
    case ChangeClarity::Possible:
        return (isRise ? ComparisonTr::tr("%1 shows a possible rise.")
                       : ComparisonTr::tr("%1 shows a possible drop."))
            .arg(name);
    case ChangeClarity::NotClear:
        return ComparisonTr::tr("%1 shows no clear change.").arg(name);
    }
    Q_UNREACHABLE();
}

bool isOnlyALevel(const CompetencyComparison &comparison)
{
    return comparison.levels() != 0 && comparison.change
        && comparison.change->clarity != ChangeClarity::Clear;
}

QString onlyALevelText()
{
    return ComparisonTr::tr("One competency that moves one level is no proof of a change. "
                            "Progress shows in the frameworks.");
}

} // namespace Compass
