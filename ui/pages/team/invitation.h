// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharerequest.h"

namespace Compass {

/// A message that goes with the request file: what is asked, that it is free, and what to
/// do step by step. In the language that the program speaks now, which is that of
/// \a locale. Never tells the code to compare: whoever sends a false request would send
/// a false code with it.
QString invitationText(const ShareRequest &request, const Catalog &catalog, const QLocale &locale);

} // namespace Compass
