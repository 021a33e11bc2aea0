// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/cataloguesearch.h"

#include "core/base/searchable.h"

#include <algorithm>

namespace Compass {

static QString inBoth(const LocalizedText &text)
{
    return text.english + u' ' + text.french;
}

CatalogueSearch::CatalogueSearch(const LearningCatalogue &catalogue, const Catalog &competencies)
{
    for (const LearningResource &resource : catalogue.resources) {
        const QString title = inBoth(resource.title);
        QStringList whole{title, inBoth(resource.provider)};
        for (const CompetencyId &id : resource.competencies) {
            if (const Competency *competency = competencies.competency(id))
                whole.append(inBoth(competency->name));
        }
        m_entries.append({&resource, searchable(title), searchable(whole.join(u' '))});
    }
}

QList<const LearningResource *> CatalogueSearch::matching(const QString &words) const
{
    const QStringList wanted = searchable(words).simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    const auto hasAll = [&wanted](const QString &text) {
        return std::ranges::all_of(wanted,
                                   [&text](const QString &word) { return text.contains(word); });
    };

    QList<const LearningResource *> byTitle;
    QList<const LearningResource *> others;
    for (const Entry &entry : m_entries) {
        if (hasAll(entry.title))
            byTitle.append(entry.resource);
        else if (hasAll(entry.whole))
            others.append(entry.resource);
    }
    return byTitle + others;
}

} // namespace Compass
