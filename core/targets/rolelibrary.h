// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/roleprofile.h"

namespace Compass {

/// All role profiles and work streams.
struct RoleLibrary
{
    QString version;
    QList<WorkStream> streams;
    QList<RoleProfile> roles;

    /// Null for an unknown id; lives as long as the library.
    const RoleProfile *role(const RoleId &id) const;
    const WorkStream *stream(const StreamId &id) const;

    /// Roles in which every word of \a words occurs, in either language, as a
    /// title, classification, stream name or id. Case and accents do not matter.
    /// All roles when \a words is blank. In library order.
    QList<RoleId> search(const QString &words) const;
};

/// The importance of a requirement whose profile does not say: essential where
/// the target is 3 or more, or 2 or more in a profile with no target above 2;
/// else asset. Source: issue "The main job", section 2.
Importance defaultImportance(Level target, Level highestTargetOfProfile);

} // namespace Compass
