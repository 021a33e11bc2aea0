// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memoryteam.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass::Sample {

/// Puts \a value in the place of what has its id in \a values, or after them.
template<typename T>
static void replaceIn(QList<T> &values, const T &value)
{
    const auto found = std::ranges::find(values, value.id, &T::id);
    if (found == values.end())
        values.append(value);
    else
        *found = value;
}

InMemoryTeam::InMemoryTeam()
{
    team.name = u"Sample"_s;
    team.purpose = {u"Plan the training of the team"_s, u"Planifier la formation de l’équipe"_s};
    team.created = QDate(2026, 11, 1);
    team.retention = QDate(2027, 12, 31);
    ShareRequest request;
    request.team = u"T-7"_s;
    request.purpose = team.purpose;
    request.frameworks = {{FrameworkId(u"SMP"_s), u"1.0.0"_s}};
    request.scope = ShareScope::Rows;
    request.issued = team.created;
    asked.append(request);
}

void InMemoryTeam::add(const SignerKey &key, const Snapshot &snapshot)
{
    SignerRecord &record = records[key];
    if (record.snapshot)
        earlier.insert(key, *record.snapshot);
    record.sequence = snapshot.sequence;
    record.snapshot = snapshot;
}

void InMemoryTeam::show(const TeamCell &cell, const Tally &tally)
{
    cells.append({cell, tally, true, QDate(2026, 11, 20)});
}

Result<void> InMemoryTeam::done() const
{
    return failure ? Result<void>(*failure) : Result<void>();
}

Result<SignerRecord> InMemoryTeam::record(const QByteArray &signer) const
{
    return records.value(signer);
}

Result<void> InMemoryTeam::keep(const QByteArray &signer, const SignerRecord &record,
                                const ImportLine &line)
{
    if (failure)
        return *failure;
    if (record.snapshot)
        add(signer, *record.snapshot);
    records.insert(signer, record);
    lines.append(line);
    return {};
}

Result<void> InMemoryTeam::keep(const ImportLine &line)
{
    if (!failure)
        lines.append(line);
    return done();
}

Result<TeamInfo> InMemoryTeam::info() const
{
    return failure ? Result<TeamInfo>(*failure) : team;
}

Result<void> InMemoryTeam::save(const TeamInfo &info)
{
    if (!failure)
        team = info;
    return done();
}

Result<QList<ShareRequest>> InMemoryTeam::requests() const
{
    return asked;
}

Result<void> InMemoryTeam::add(const ShareRequest &request)
{
    if (!failure)
        asked.append(request);
    return done();
}

Result<QList<CellFigure>> InMemoryTeam::figures() const
{
    return cells;
}

Result<ReceivedCounts> InMemoryTeam::counts() const
{
    ReceivedCounts counts;
    for (const SignerRecord &record : records) {
        if (!record.snapshot)
            continue;
        ++(record.snapshot->scope == ShareScope::Rows ? counts.byName : counts.asGroup);
        if (record.snapshot->precision == Precision::LevelsWithCertainty)
            ++counts.withCertainty;
    }
    return counts;
}

Result<QList<TeamMember>> InMemoryTeam::members() const
{
    QList<TeamMember> members;
    for (const auto &[key, record] : records.asKeyValueRange()) {
        const bool isNamed = record.snapshot && record.snapshot->scope == ShareScope::Rows;
        if (isNamed && team.role == TeamRole::Manager)
            members.append(memberOf(key, *record.snapshot));
    }
    std::ranges::sort(members, {}, &TeamMember::name);
    return members;
}

Result<QHash<SignerKey, TeamMember>> InMemoryTeam::earlierMembers() const
{
    QHash<SignerKey, TeamMember> members;
    for (const auto &[key, snapshot] : earlier.asKeyValueRange()) {
        const std::optional<Snapshot> now = records.value(key).snapshot;
        const bool areNamed =
            now && now->scope == ShareScope::Rows && snapshot.scope == ShareScope::Rows;
        if (areNamed && team.role == TeamRole::Manager)
            members.insert(key, memberOf(key, snapshot));
    }
    return members;
}

Result<QList<ReceivedShare>> InMemoryTeam::received() const
{
    QList<ReceivedShare> shares;
    for (const auto &[key, record] : records.asKeyValueRange()) {
        if (!record.snapshot)
            continue;
        const Snapshot &each = *record.snapshot;
        shares.append({key, each.subject, each.issued, each.issued, each.expires, each.scope,
                       extentOf(each).detail, each.frameworks});
    }
    std::ranges::sort(shares, {}, &ReceivedShare::subject);
    return shares;
}

Result<QList<ImportLine>> InMemoryTeam::importLog(int most) const
{
    QList<ImportLine> log = lines;
    std::ranges::reverse(log);
    return log.first(std::min<qsizetype>(most, log.size()));
}

Result<QList<ErasureLine>> InMemoryTeam::erasureLog(int /*most*/) const
{
    return QList<ErasureLine>();
}

Result<int> InMemoryTeam::expire(QDate today)
{
    int ended = 0;
    for (SignerRecord &record : records) {
        if (!record.snapshot || record.snapshot->expires >= today)
            continue;
        record.snapshot.reset();
        ++ended;
    }
    return ended;
}

Result<int> InMemoryTeam::forgetIndividuals(QDate)
{
    int forgotten = 0;
    for (SignerRecord &record : records) {
        forgotten += record.snapshot ? 1 : 0;
        record.snapshot.reset();
    }
    earlier.clear();
    return forgotten;
}

Result<QList<TeamNeed>> InMemoryTeam::needs() const
{
    return needed;
}

Result<void> InMemoryTeam::save(const QList<TeamNeed> &needs)
{
    if (!failure)
        needed = needs;
    return done();
}

Result<QList<Scenario>> InMemoryTeam::scenarios() const
{
    return supposed;
}

Result<void> InMemoryTeam::save(const Scenario &scenario)
{
    if (!failure)
        replaceIn(supposed, scenario);
    return done();
}

Result<void> InMemoryTeam::remove(const ScenarioId &scenario)
{
    if (!failure)
        supposed.removeIf([&](const Scenario &each) { return each.id == scenario; });
    return done();
}

Result<QList<TeamAction>> InMemoryTeam::actions() const
{
    return planned;
}

Result<void> InMemoryTeam::save(const TeamAction &action)
{
    if (!failure)
        replaceIn(planned, action);
    return done();
}

Result<void> InMemoryTeam::remove(const ActionId &action)
{
    if (!failure)
        planned.removeIf([&](const TeamAction &each) { return each.id == action; });
    return done();
}

} // namespace Compass::Sample
