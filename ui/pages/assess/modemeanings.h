// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Compass {

/// What each mode buys in precision, in the order of Mode.
/// Source: design page measurement.md, section 2.
std::array<QString, 3> modeMeanings();

} // namespace Compass
