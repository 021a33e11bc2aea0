// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/journalsearch.h"

#include "core/base/searchable.h"

#include <QStringList>

#include <algorithm>

namespace Compass {

/// Everything a note can be found by.
static QString searchedText(const EvidenceNote &note, const Catalog &catalog)
{
    QStringList texts = {note.situation, note.action, note.result, note.competency.toString()};
    if (const Competency *competency = catalog.competency(note.competency))
        texts += {competency->name.english, competency->name.french};
    return texts.join(u'\n');
}

QList<EvidenceNote> notesWith(const QString &words, const QList<EvidenceNote> &notes,
                              const Catalog &catalog)
{
    const SearchWords wanted(words);
    QList<EvidenceNote> found;
    std::ranges::copy_if(notes, std::back_inserter(found), [&](const EvidenceNote &note) {
        return wanted.occurIn(searchedText(note, catalog));
    });
    return found;
}

} // namespace Compass
