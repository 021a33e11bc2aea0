// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/collection.h"

#include "core/team/teampromise.h"

namespace Compass {

/// The competencies of the framework \a id; none when its \a version is not in use here.
static QSet<CompetencyId> competenciesOf(const FrameworkId &id, const QString &version,
                                         const Catalog &catalog)
{
    QSet<CompetencyId> competencies;
    const Framework *framework = catalog.framework(id);
    if (!framework || framework->version != version)
        return competencies;
    for (const Competency &competency : framework->competencies)
        competencies.insert(competency.id);
    return competencies;
}

CollectionRules collectionRules(const TeamInfo &info, const QList<ShareRequest> &requests,
                                const Catalog &catalog)
{
    CollectionRules rules;
    rules.team = info.name;
    for (const ShareRequest &request : requests)
        rules.requests.insert(idOf(request), request);
    const TeamPromise promise = promiseOf(requests);
    for (const auto &[id, version] : promise.versions.asKeyValueRange())
        rules.frameworks.insert(id, {version, competenciesOf(id, version, catalog)});
    return rules;
}

} // namespace Compass
