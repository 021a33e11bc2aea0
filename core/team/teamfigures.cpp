// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamfigures.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace Compass {

namespace {

/// What a repository keeps that figures are made of.
struct TeamRecords
{
    TeamInfo info;
    QList<ShareRequest> requests;
    QHash<TeamCell, CellFigure> cells;
    QList<TeamMember> members; ///< Only for whoever may know them.
    bool areNamed = false;     ///< Whether the reader sees people by name.
};

} // namespace

const TeamMember *TeamFigures::member(const SignerKey &key) const
{
    const auto found = std::ranges::find(members, key, &TeamMember::key);
    return found == members.cend() ? nullptr : &*found;
}

const Cover *TeamFigures::cover(const CompetencyId &competency) const
{
    const auto found = std::ranges::find_if(
        covers, [&](const Cover &each) { return each.need.competency == competency; });
    return found == covers.cend() ? nullptr : &*found;
}

static QList<TeamMember> sortedByName(QList<TeamMember> members)
{
    QCollator collator{QLocale()};
    std::ranges::sort(members, [&collator](const TeamMember &a, const TeamMember &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return members;
}

static Result<QHash<TeamCell, CellFigure>> cellsIn(const TeamRepository &repository)
{
    const Result<QList<CellFigure>> figures = repository.figures();
    if (!figures)
        return figures.error();
    QHash<TeamCell, CellFigure> cells;
    for (const CellFigure &each : *figures)
        cells.insert(each.cell, each);
    return cells;
}

static Result<TeamRecords> recordsOf(const TeamRepository &repository, TeamAudience audience)
{
    const Result<TeamInfo> info = repository.info();
    if (!info)
        return info.error();
    const Result<QList<ShareRequest>> requests = repository.requests();
    if (!requests)
        return requests.error();
    const Result<QHash<TeamCell, CellFigure>> cells = cellsIn(repository);
    if (!cells)
        return cells.error();
    TeamRecords records{*info, *requests, *cells, {}, false};
    records.areNamed = audience == TeamAudience::Inside && info->role == TeamRole::Manager;
    if (!records.areNamed)
        return records;
    const Result<QList<TeamMember>> members = repository.members();
    if (!members)
        return members.error();
    records.members = sortedByName(withDistinctNames(*members));
    return records;
}

/// \a rules with the smallest group of the request that asks for the largest one.
static DisclosureRules rulesFor(const QList<ShareRequest> &requests, DisclosureRules rules)
{
    for (const ShareRequest &request : requests)
        rules.smallestGroup = std::max(rules.smallestGroup, request.minimumGroup);
    return rules;
}

/// What \a cell counts where it is shown by itself; else nothing.
static Tally shownTally(const TeamRecords &records, const TeamCell &cell)
{
    const CellFigure found = records.cells.value(cell);
    const DisclosureRules rules = rulesFor(records.requests, insideRules);
    const bool isShown = found.isShown && !disclosed(found.figure, rules).isHidden();
    return isShown ? found.figure : Tally();
}

/// The levels that those who shared by name tell of \a competency: all where the reader
/// sees them anyway, else those that are shown as a figure.
static Tally namedTally(const TeamRecords &records, const CompetencyId &competency)
{
    return records.areNamed ? levelsTold(records.members, competency)
                            : shownTally(records, {competency, ShareScope::Rows, false});
}

/// The sum of those of \a parts that are shown beside it, so that nothing hidden can be
/// worked out from it.
static Tally sumShown(const QList<Tally> &parts, const DisclosureRules &rules)
{
    Tally sum;
    const QList<DisclosedFigure> figures = disclosedParts(parts, rules);
    for (const DisclosedFigure &figure : figures)
        sum += figure.tally.value_or(Tally());
    return sum;
}

static void addFigures(TeamFigures &figures, const TeamRecords &records, TeamAudience audience)
{
    const DisclosureRules inside = rulesFor(records.requests, insideRules);
    for (const CompetencyId &competency : std::as_const(figures.competencies)) {
        const Tally levels = shownTally(records, {competency, ShareScope::Totals, false});
        const Tally bands = shownTally(records, {competency, ShareScope::Totals, true});
        const Tally named = namedTally(records, competency);
        const Tally everyone = records.areNamed ? named + sumShown({levels}, inside)
                                                : sumShown({named, levels}, inside);
        figures.everyone.insert(competency, disclosed(everyone, figures.rules));
        if (audience == TeamAudience::Outside)
            continue;
        figures.group.insert(competency, disclosed(levels, figures.rules));
        figures.groupInBands.insert(competency, disclosed(bands, figures.rules));
    }
}

/// The frameworks asked for and their competencies.
static void addContent(TeamFigures &figures, const QList<ShareRequest> &requests,
                       const Catalog &catalog)
{
    QSet<FrameworkId> asked;
    for (const ShareRequest &request : requests) {
        for (const FrameworkId &id : request.frameworks.keys())
            asked.insert(id);
    }
    for (const Framework &framework : catalog.frameworks) {
        if (!asked.contains(framework.id))
            continue;
        figures.frameworks.append(framework.id);
        for (const Competency &competency : framework.competencies)
            figures.competencies.append(competency.id);
    }
}

/// \a needs in the order of \a competencies; those of others last.
static QList<TeamNeed> sortedNeeds(QList<TeamNeed> needs, const QList<CompetencyId> &competencies)
{
    const auto place = [&competencies](const TeamNeed &need) {
        const qsizetype index = competencies.indexOf(need.competency);
        return index < 0 ? competencies.size() : index;
    };
    std::ranges::stable_sort(needs, {}, place);
    return needs;
}

static QDate lastRelease(const QHash<TeamCell, CellFigure> &cells)
{
    QDate last;
    for (const auto &[cell, figure] : cells.asKeyValueRange()) {
        if (cell.scope == ShareScope::Totals && figure.isShown)
            last = last.isNull() ? figure.released : std::max(last, figure.released);
    }
    return last;
}

Result<TeamFigures> teamFigures(const TeamRepository &repository, const Catalog &catalog,
                                TeamAudience audience)
{
    const Result<TeamRecords> records = recordsOf(repository, audience);
    if (!records)
        return records.error();
    const Result<ReceivedCounts> received = repository.counts();
    if (!received)
        return received.error();
    const Result<QList<TeamNeed>> needs = repository.needs();
    if (!needs)
        return needs.error();

    TeamFigures figures;
    figures.info = records->info;
    figures.received = *received;
    figures.members = records->members;
    figures.groupSince = lastRelease(records->cells);
    figures.rules =
        rulesFor(records->requests, audience == TeamAudience::Inside ? insideRules : outsideRules);
    addContent(figures, records->requests, catalog);
    addFigures(figures, *records, audience);
    figures.needs = sortedNeeds(*needs, catalog.competencies());
    if (!figures.members.isEmpty()) {
        figures.covers = coversOf(figures.needs, figures.members);
        figures.worst = worstAbsence(figures.needs, figures.members);
    }
    return figures;
}

} // namespace Compass
