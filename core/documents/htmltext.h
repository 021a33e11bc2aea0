// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Compass {

/// \a text for the content or a quoted attribute of an HTML element: no character of
/// it is markup, and those that XML and HTML forbid are replaced.
QString htmlEscaped(const QString &text);

} // namespace Compass
