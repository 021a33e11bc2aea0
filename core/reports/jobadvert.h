// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/documents/report.h"
#include "core/frameworks/catalog.h"
#include "core/targets/roleprofile.h"

namespace Compass {

/// What \a role asks, in words for the advertisement of a position: essential and
/// asset requirements with their levels, and what these levels mean. A part in each of
/// \a languages; plainText() makes it ready to paste.
Report jobAdvert(const Catalog &catalog, const RoleProfile &role, const QDate &date,
                 const QList<QLocale::Language> &languages, ProgramLanguage &language);

} // namespace Compass
