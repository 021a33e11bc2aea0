// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Compass {

/// Which of a person's two roles is meant.
enum class RoleKind { Current, Next };

} // namespace Compass
