// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storedhistory.h"

#include "core/history/mappingreader.h"
#include "core/history/pastassessments.h"

namespace Compass {

QList<FrameworkComparison> StoredHistory::comparison(qsizetype before, qsizetype after) const
{
    return compare(past.at(before), past.at(after), mappings);
}

static Result<QList<FrameworkMapping>> mappingsIn(Store &store)
{
    const Result<QList<AcceptedMapping>> accepted = store.mappings().list();
    if (!accepted)
        return accepted.error();
    QList<FrameworkMapping> mappings;
    for (const AcceptedMapping &each : *accepted) {
        const Result<FrameworkMapping> mapping = parseMapping(each.file, store.path());
        if (!mapping)
            return mapping.error();
        mappings.append(*mapping);
    }
    return mappings;
}

Result<StoredHistory> historyIn(Store &store, const Catalog &catalog)
{
    FrameworkVersions versions(catalog, &store.frameworks());
    if (const auto loaded = versions.load(); !loaded)
        return loaded.error();
    const Result<QList<PastAssessment>> past = readAllPast(store.assessments(), versions);
    if (!past)
        return past.error();
    const Result<QList<FrameworkMapping>> mappings = mappingsIn(store);
    if (!mappings)
        return mappings.error();
    return StoredHistory{*past, *mappings};
}

} // namespace Compass
