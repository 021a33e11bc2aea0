// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/roleprofile.h"

namespace Compass {

/// All role profiles, work streams and families.
struct RoleLibrary
{
    QString version;
    QList<WorkStream> streams;
    QList<RoleFamily> families;
    QList<RoleProfile> roles;

    /// Null for an unknown id; lives as long as the library.
    const RoleProfile *role(const RoleId &id) const;
    const WorkStream *stream(const StreamId &id) const;
    const RoleFamily *family(const FamilyId &id) const;

    /// Roles in which every word of \a words occurs, in either language, as a
    /// title, classification, stream name or id. Case and accents do not matter.
    /// All roles when \a words is blank. In library order.
    QList<RoleId> search(const QString &words) const;
};

/// The importance of a requirement whose profile does not say: essential where
/// the target is 3 or more, or 2 or more in a profile with no target above 2;
/// else asset. Source: issue "The main job", section 2.
Importance defaultImportance(Level target, Level highestTargetOfProfile);

/// The title of \a role without the classification and the stream, for places that
/// tell these already: "IT Analyst (IT-02) – IT Security" gives "IT Analyst".
LocalizedText shortTitle(const RoleProfile &role, const RoleLibrary &library);

} // namespace Compass
