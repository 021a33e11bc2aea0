// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

namespace Compass {

/// \a report as plain text to paste into a message or a form: titles underlined, a
/// line for each list item and each row of a table, pictures by their words.
QString plainText(const Report &report);

} // namespace Compass
