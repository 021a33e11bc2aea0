// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/frameworkmapping.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

bool fits(CompetencyFate fate, qsizetype from, qsizetype to)
{
    switch (fate) {
    case CompetencyFate::Kept:
    case CompetencyFate::Renamed:
        return from == 1 && to == 1;
    case CompetencyFate::Split:
        return from == 1 && to >= 2;
    case CompetencyFate::Merged:
        return from >= 2 && to == 1;
    case CompetencyFate::Retired:
        return from == 1 && to == 0;
    case CompetencyFate::New:
        return from == 0 && to == 1;
    }
    Q_UNREACHABLE();
}

static bool isOf(const FrameworkVersion &version, const Framework &framework)
{
    return version.framework == framework.id && version.version == framework.version
        && version.sha256 == framework.sha256;
}

static Error mappingProblem(ErrorCode code, const QString &subject, const QString &found)
{
    return {code, subject, u"competencies"_s, found, {}};
}

/// That \a named are the ids of the competencies of \a framework, each once.
static Result<void> checkNamed(const QList<CompetencyId> &named, const Framework &framework,
                               const QString &subject)
{
    QSet<CompetencyId> missing;
    for (const Competency &competency : framework.competencies)
        missing.insert(competency.id);
    const QSet<CompetencyId> known = missing;
    for (const CompetencyId &id : named) {
        if (!known.contains(id))
            return mappingProblem(ErrorCode::IdUnknown, subject, id.toString());
        if (!missing.remove(id))
            return mappingProblem(ErrorCode::IdDuplicate, subject, id.toString());
    }
    if (!missing.isEmpty())
        return mappingProblem(ErrorCode::MappingIncomplete, subject,
                              std::ranges::min(missing, {}, &CompetencyId::toString).toString());
    return {};
}

Result<void> checkMapping(const FrameworkMapping &mapping, const Framework &from,
                          const Framework &to, const QString &subject)
{
    if (!isOf(mapping.from, from) || !isOf(mapping.to, to))
        return Error{ErrorCode::MappingUnmatched, subject, {}, from.id.toString(), {}};

    QList<CompetencyId> before;
    QList<CompetencyId> after;
    for (const MappedCompetencies &each : mapping.competencies) {
        before += each.from;
        after += each.to;
    }
    if (const auto named = checkNamed(before, from, subject); !named)
        return named.error();
    return checkNamed(after, to, subject);
}

/// Every chain of \a chains with one more mapping at its end, to a file not in \a known.
static QList<QList<FrameworkMapping>> lengthened(const QList<QList<FrameworkMapping>> &chains,
                                                 const QList<FrameworkMapping> &mappings,
                                                 QSet<QByteArray> &known)
{
    QList<QList<FrameworkMapping>> longer;
    for (const QList<FrameworkMapping> &chain : chains) {
        for (const FrameworkMapping &next : mappings) {
            if (next.from.sha256 != chain.constLast().to.sha256 || known.contains(next.to.sha256))
                continue;
            known.insert(next.to.sha256);
            longer.append(chain + QList{next});
        }
    }
    return longer;
}

QList<FrameworkMapping> mappingChain(const QList<FrameworkMapping> &mappings,
                                     const QByteArray &from, const QByteArray &to)
{
    QSet<QByteArray> known{from};
    QList<QList<FrameworkMapping>> chains;
    for (const FrameworkMapping &first : mappings) {
        if (first.from.sha256 == from)
            chains.append({first});
    }
    while (!chains.isEmpty()) {
        const auto leadsThere = [&to](const QList<FrameworkMapping> &chain) {
            return chain.constLast().to.sha256 == to;
        };
        const auto found = std::ranges::find_if(std::as_const(chains), leadsThere);
        if (found != chains.cend())
            return *found;
        chains = lengthened(chains, mappings, known);
    }
    return {};
}

} // namespace Compass
