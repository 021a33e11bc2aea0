// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Compass {

/// The style sheet of htmlDocument().
QString htmlStyle();

} // namespace Compass
