// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Compass {

/// What a row of a list says below its title, for ListRowDelegate.
enum ListRowRole {
    ListDetailRole = Qt::UserRole + 101, ///< A quieter line, wrapped.
    ListMarkRole,                        ///< After the detail: "Your current role"; may be empty.
};

} // namespace Compass
