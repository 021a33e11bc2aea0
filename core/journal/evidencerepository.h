// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journal/evidencenote.h"

#include <QList>

namespace Compass {

/// Keeps the evidence journal. Every verb is one durable transaction and may be
/// repeated without a second effect.
///
/// \error StoreFull, StoreReadOnly, StoreLocked, StoreDiskFailed, StoreFailed,
///        StoreCorrupt from any of them.
class EvidenceRepository
{
public:
    virtual ~EvidenceRepository() = default;

    /// Newest first: by when it happened, then by when it was last changed.
    virtual Result<QList<EvidenceNote>> list() const = 0;

    /// Keeps \a note, which has an id and no problem, in the place of an earlier one
    /// with its id.
    virtual Result<void> save(const EvidenceNote &note) = 0;

    /// Removes a note for good. One that is already gone is no error.
    virtual Result<void> remove(const EvidenceId &id) = 0;

protected:
    EvidenceRepository() = default;
    EvidenceRepository(const EvidenceRepository &) = default;
    EvidenceRepository &operator=(const EvidenceRepository &) = default;
};

} // namespace Compass
