// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/journal/evidencenote.h"

#include <QList>

namespace Compass {

/// Those of \a notes in which every word of \a words occurs, in a text of the note or
/// in a name of its competency in either language. Case and accents do not matter.
/// All of them when \a words is blank. In their order.
QList<EvidenceNote> notesWith(const QString &words, const QList<EvidenceNote> &notes,
                              const Catalog &catalog);

} // namespace Compass
