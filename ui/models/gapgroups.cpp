// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/gapgroups.h"

#include "core/explanations/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct GapsTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::GapGroups)
};
} // namespace

static GapGroup groupOf(const Gap &gap)
{
    switch (gap.state) {
    case GapState::Gap:
        return gap.importance == Importance::Essential ? GapGroup::Blocking : GapGroup::BelowAsset;
    case GapState::Unsure:
        return GapGroup::Unsure;
    case GapState::Met:
        break;
    }
    return GapGroup::Met;
}

GapGroups groupedGaps(const QList<Gap> &gaps, const QList<Requirement> &unrated)
{
    GapGroups groups;
    for (const Gap &gap : gaps)
        groups.entries.at(static_cast<size_t>(groupOf(gap)))
            .append({{gap.competency, gap.target, gap.importance}, gap});
    for (const Requirement &requirement : unrated)
        groups.entries.at(static_cast<size_t>(GapGroup::Unrated))
            .append({requirement, std::nullopt});
    return groups;
}

QString groupTitle(GapGroup group)
{
    switch (group) {
    case GapGroup::Blocking:
        return GapsTr::tr("Blocking");
    case GapGroup::Unsure:
        return GapsTr::tr("Unsure, check these first");
    case GapGroup::BelowAsset:
        return GapsTr::tr("Below target, asset");
    case GapGroup::Unrated:
        return GapsTr::tr("Not rated yet");
    case GapGroup::Met:
        break;
    }
    return GapsTr::tr("Met");
}

QString columnTitle(GapColumn column)
{
    switch (column) {
    case GapColumn::Name:
        return GapsTr::tr("Competency");
    case GapColumn::Importance:
        return GapsTr::tr("Importance");
    case GapColumn::Target:
        return GapsTr::tr("Target");
    case GapColumn::You:
        return GapsTr::tr("You");
    case GapColumn::Bar:
        return GapsTr::tr("Level and target");
    case GapColumn::Gap:
        return GapsTr::tr("Gap");
    case GapColumn::Chance:
        return GapsTr::tr("Chance below target");
    case GapColumn::Action:
        return GapsTr::tr("To do");
    case GapColumn::Why:
        break;
    }
    return GapsTr::tr("Why");
}

static QString requirementText(const Catalog &catalog, const Requirement &requirement,
                               GapColumn column, const QLocale &locale)
{
    switch (column) {
    case GapColumn::Name: {
        const Competency *competency = catalog.competency(requirement.competency);
        return competency ? competency->name.in(locale) : requirement.competency.toString();
    }
    case GapColumn::Importance:
        return importanceWord(requirement.importance);
    case GapColumn::Target:
        return atLeast(catalog.scale, requirement.target, locale);
    case GapColumn::You:
        return statusWord(CompetencyStatus::NotRated);
    case GapColumn::Gap:
        return GapsTr::tr("unknown");
    case GapColumn::Chance:
        return u"–"_s;
    default:
        return {};
    }
}

QString gapText(const Catalog &catalog, const GapEntry &entry, GapColumn column,
                const QLocale &locale)
{
    if (!entry.gap)
        return requirementText(catalog, entry.requirement, column, locale);

    switch (column) {
    case GapColumn::You:
        return catalog.scale.nameOf(entry.gap->estimate.level).in(locale);
    case GapColumn::Bar:
        return levelWithCertainty(catalog.scale, entry.gap->estimate, locale);
    case GapColumn::Gap:
        return gapWords(*entry.gap);
    case GapColumn::Chance:
        return percentText(entry.gap->probability, locale);
    default:
        return requirementText(catalog, entry.requirement, column, locale);
    }
}

} // namespace Compass
