// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pageflow.h"
#include "core/documents/report.h"

namespace Compass {

/// Each block of \a part as slabs, with the tags of the document's structure.
QList<Slab> slabsOf(const ReportPart &part, const Typesetter &typesetter);

/// \a table as slabs: caption, head, rows. A row higher than a page goes on in a new one.
QList<Slab> slabsOf(const Table &table, const Typesetter &typesetter);

} // namespace Compass
