// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/collection.h"

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
    for (const ShareRequest &request : requests) {
        rules.requests.insert(idOf(request));
        for (auto asked = request.frameworks.cbegin(); asked != request.frameworks.cend(); ++asked)
            rules.frameworks.insert(
                asked.key(), {asked.value(), competenciesOf(asked.key(), asked.value(), catalog)});
    }
    return rules;
}

} // namespace Compass
