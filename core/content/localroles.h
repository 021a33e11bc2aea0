// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/content/content.h"

namespace Compass {

// Role profiles of a department or a person: files of the format "compass-roles/1" in
// the data folder, one for each role, named after it. They join the shipped library
// when the data is opened and are marked RoleOrigin::Local everywhere.

/// The folder in the data folder \a dataFolder where local role profiles are kept.
QString localRolesFolder(const QString &dataFolder);

/// The roles in the file \a path, each of which \a content can take in. Its streams and
/// families are not used: a role belongs to those that \a content knows.
/// \error what a file from elsewhere can have wrong: FileMissing … ContentInvalid;
///        IdUnknown for a competency, IdDuplicate for a role or a competency given
///        twice, IdTaken for a role that \a content has.
Result<QList<RoleProfile>> readLocalRoles(const QString &path, const Content &content);

/// Writes \a role to its file in \a dataFolder, in place of an older form of it.
/// \error FileUnwritable; nothing has changed then.
Result<void> keepLocalRole(const RoleProfile &role, const QString &dataFolder);

/// Deletes the file of \a role.
/// \error FileUnwritable
Result<void> forgetLocalRole(const RoleId &role, const QString &dataFolder);

/// Writes \a roles to the file \a path, for someone else to import.
/// \error FileUnwritable
Result<void> exportRoles(const QList<RoleProfile> &roles, const QString &path);

/// Adds the roles kept in \a dataFolder to \a content.
/// \return why others of them were not added; the same errors as readLocalRoles().
QList<Error> addLocalRoles(const QString &dataFolder, Content &content);

/// A local role like \a original in all but its id, which no role of \a library has,
/// and its \a title.
RoleProfile localCopy(const RoleProfile &original, const LocalizedText &title,
                      const RoleLibrary &library);

/// Succeeds when each requirement in which \a after differs from \a before says why.
/// \error ReasonMissing, which names the competency.
Result<void> checkReasons(const RoleProfile &before, const RoleProfile &after);

} // namespace Compass
