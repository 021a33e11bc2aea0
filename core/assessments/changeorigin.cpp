// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/changeorigin.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

/// How the ids of changes that were not simply answered start. They stand in data
/// files: neither is ever changed.
static constexpr std::array<std::pair<ChangeOrigin, QLatin1StringView>, 2> Prefixes{{
    {ChangeOrigin::Confirmed, "confirmed-"_L1},
    {ChangeOrigin::Carried, "carried-"_L1},
}};

OperationId newOperationId(ChangeOrigin origin)
{
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const auto &[each, prefix] : Prefixes) {
        if (each == origin)
            id.prepend(prefix);
    }
    return OperationId(id);
}

ChangeOrigin originOf(const OperationId &change)
{
    const auto *const found = std::ranges::find_if(Prefixes, [&change](const auto &each) {
        return change.toString().startsWith(each.second);
    });
    return found == Prefixes.end() ? ChangeOrigin::Answered : found->first;
}

QSet<ResponseKey> carriedKeys(const QList<Change> &done)
{
    QSet<ResponseKey> carried;
    for (const Change &change : done) {
        if (originOf(change.id) == ChangeOrigin::Carried)
            carried.insert(change.key);
        else
            carried.remove(change.key);
    }
    return carried;
}

} // namespace Compass
