// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/sampleteam.h"

#include "core/team/collection.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct SampleTeamTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::SampleTeam)
};

/// Needs of the first competencies of each framework, in turn.
struct SampleNeed
{
    int people;
    int level;
};
constexpr std::array<SampleNeed, 3> sampleNeeds{{{5, 2}, {1, 4}, {4, 3}}};

} // namespace

/// In both languages at once, as a team has one name.
static const QString SampleName = u"Sample team – Équipe fictive"_s;

ShareRequest sampleRequest(const Catalog &catalog, const PublicKeys &manager, QDate today)
{
    ShareRequest request;
    request.manager = manager;
    request.team = SampleName;
    request.purpose = {u"Showing what a team sees"_s, u"Montrer ce que voit une équipe"_s};
    for (const Framework &framework : catalog.frameworks)
        request.frameworks.insert(framework.id, framework.version);
    request.detail = {Precision::LevelsWithCertainty, true, false};
    request.scope = ShareScope::Rows;
    request.issued = today.addDays(-30);
    request.expires = today.addDays(30);
    request.retention = today.addDays(300);
    return request;
}

/// What the same team was asked half a year before.
static ShareRequest earlierThan(ShareRequest request)
{
    static constexpr int DaysBefore = 180;

    for (QDate *day : {&request.issued, &request.expires, &request.retention})
        *day = day->addDays(-DaysBefore);
    return request;
}

bool isSampleRequest(const ShareRequest &request)
{
    return request.team == SampleName;
}

TeamInfo teamInfoFor(const ShareRequest &request, TeamRole role, QDate today)
{
    return {request.team, request.purpose,   role,
            today,        request.retention, isSampleRequest(request)};
}

static QList<TeamNeed> needsOf(const Catalog &catalog)
{
    QList<TeamNeed> needs;
    for (const Framework &framework : catalog.frameworks) {
        const qsizetype most =
            std::min(framework.competencies.size(), static_cast<qsizetype>(sampleNeeds.size()));
        for (qsizetype row = 0; row < most; ++row) {
            const SampleNeed &need = sampleNeeds.at(static_cast<std::size_t>(row));
            needs.append({framework.competencies.at(row).id, need.people,
                          Level::fromInt(need.level).value(),
                          SampleTeamTr::tr("A made-up reason: the work goes on when one of us is "
                                           "away.")});
        }
    }
    return needs;
}

static TeamAction actionOn(const CompetencyId &competency, QDate today)
{
    TeamAction action;
    action.id = ActionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    action.kind = ActionKind::Pair;
    action.competency = competency;
    action.owner = madeUpName(0);
    action.due = today.addDays(60);
    action.note = SampleTeamTr::tr("A made-up action: work in pairs for a month.");
    return action;
}

static Result<void> decide(TeamRepository &team, const Catalog &catalog, QDate today)
{
    const QList<TeamNeed> needs = needsOf(catalog);
    if (needs.isEmpty())
        return {};
    if (const auto saved = team.save(needs); !saved)
        return saved.error();
    return team.save(QList{actionOn(needs.constFirst().competency, today)});
}

Result<void> fillSampleTeam(TeamRepository &team, const Catalog &catalog, const CryptoBox &crypto,
                            QDate today)
{
    static constexpr quint32 Seed = 7;

    const Result<KeyPair> keys = crypto.newKeys();
    if (!keys)
        return keys.error();
    const ShareRequest request = sampleRequest(catalog, keys->publicKeys, today);
    const ShareRequest earlier = earlierThan(request);
    for (const ShareRequest &each : {earlier, request}) {
        if (const auto added = team.add(each); !added)
            return added.error();
    }
    const TeamInfo info = teamInfoFor(request, TeamRole::Manager, today);
    SnapshotLedger ledger(crypto, *keys, collectionRules(info, {earlier, request}, catalog), team);
    const auto filled =
        makeUpFiles({catalog, request, SampleMembers, Seed, today, earlier}, crypto,
                    [&ledger, today](const MadeUpFile &file) -> Result<void> {
                        const auto taken = ledger.take(file.bytes, {today, file.name});
                        return taken ? Result<void>() : Result<void>(taken.error());
                    });
    return filled ? decide(team, catalog, today) : filled;
}

} // namespace Compass
