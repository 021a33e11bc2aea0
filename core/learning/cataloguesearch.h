// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/learning/learningresource.h"

namespace Compass {

/// Finds resources by their titles, their providers and the competencies they serve,
/// in both languages at once. Case and accents do not matter. Small enough to be kept
/// in memory: what is searched is made ready once.
class CatalogueSearch
{
public:
    /// \a catalogue outlives this.
    CatalogueSearch(const LearningCatalogue &catalogue, const Catalog &competencies);

    /// The resources in which every word of \a words occurs; those with all of them in
    /// a title first, else in the order of the catalogue. None when it is blank.
    QList<const LearningResource *> matching(const QString &words) const;

private:
    /// What is known of a resource, without case and accents.
    struct Entry
    {
        const LearningResource *resource;
        QString title; ///< In both languages.
        QString whole; ///< The title, the provider and the competencies.
    };

    QList<Entry> m_entries;
};

} // namespace Compass
