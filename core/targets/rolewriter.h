// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/roleprofile.h"

#include <QByteArray>

namespace Compass {

/// \a roles as a file of the format "compass-roles/1" that readRoles() understands,
/// without streams and families.
QByteArray rolesFile(const QList<RoleProfile> &roles);

} // namespace Compass
