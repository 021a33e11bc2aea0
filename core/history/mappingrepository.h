// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace Compass {

/// A framework mapping that a person accepted: the whole file as it was read, and
/// the SHA-256 of the two framework files it joins.
struct AcceptedMapping
{
    QByteArray from; ///< SHA-256 of the older framework file, 32 bytes.
    QByteArray to;   ///< SHA-256 of the newer one.
    QByteArray file; ///< In the format "compass-mapping/1".

    friend bool operator==(const AcceptedMapping &, const AcceptedMapping &) = default;
};

/// Keeps the mappings by which a person carries their history over. Every verb is
/// one durable transaction and may be repeated without a second effect. No verb
/// touches an assessment: a mapping that is taken back leaves everything as it was.
///
/// \error StoreFull, StoreReadOnly, StoreLocked, StoreDiskFailed, StoreFailed,
///        StoreCorrupt from any of them.
class MappingRepository
{
public:
    virtual ~MappingRepository() = default;

    /// In the order in which they were accepted.
    virtual Result<QList<AcceptedMapping>> list() const = 0;

    /// Keeps \a mapping, in the place of an earlier one between the same two files.
    virtual Result<void> accept(const AcceptedMapping &mapping) = 0;

    /// Forgets the mapping between those two files. One already gone is no error.
    virtual Result<void> withdraw(const QByteArray &from, const QByteArray &to) = 0;

protected:
    MappingRepository() = default;
    MappingRepository(const MappingRepository &) = default;
    MappingRepository &operator=(const MappingRepository &) = default;
};

} // namespace Compass
