// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/memoryteam.h"
#include "tests/support/teamparts.h"

namespace Compass::Sample {

/// Somebody of \a team called \a name, who shared by name \a levels of the first
/// competencies of \a framework.
inline void shareByName(InMemoryTeam &team, const Framework &framework, const QString &name,
                        const QList<int> &levels)
{
    Values values;
    for (qsizetype each = 0; each < levels.size(); ++each)
        values.append({framework.competencies.at(each).id.toString(), levels.at(each)});
    Snapshot snapshot = shared(name, ShareScope::Rows, values);
    snapshot.frameworks = {{framework.id, framework.version}};
    team.add(name.toUtf8(), snapshot);
}

/// The team “Harbour” that asked for \a framework: three people by name; a group of ten,
/// whose figures are shown for the first competency, of four people for the second, and of
/// people who are too alike for the third. Nothing else has the number 7919.
inline void fillReportedTeam(InMemoryTeam &team, const Framework &framework)
{
    const auto id = [&framework](int index) { return framework.competencies.at(index).id; };
    team.team.name = QStringLiteral("Harbour");
    team.asked[0].frameworks = {{framework.id, framework.version}};
    shareByName(team, framework, QStringLiteral("Zoe Zimmermann"), {4, 3, 2});
    shareByName(team, framework, QStringLiteral("Adam Abernathy"), {3, 1, 0});
    shareByName(team, framework, QStringLiteral("Maude Marchand"), {2, 3});
    team.show({id(0), ShareScope::Totals, false}, {{2, 3, 4, 1, 0}});
    team.show({id(1), ShareScope::Totals, false}, {{0, 1, 2, 1, 0}});
    team.show({id(2), ShareScope::Totals, false}, {{0, 0, 7919, 0, 1}});
    team.needed = {{id(0), 2, level(3), QStringLiteral("For the move")},
                   {id(1), 3, level(3), QStringLiteral("For the audit")}};
    for (int each = 0; each < 10; ++each)
        team.add(QByteArray::number(each), shared(QString::number(each), ShareScope::Totals, {}));
}

} // namespace Compass::Sample
