// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QByteArray>

namespace Compass {

/// \a report as one HTML5 file in UTF-8: headings, tables and lists that assistive
/// technology can walk, pictures inside it with their words, letter paper when printed,
/// dark where the reader's screen is. It has no script and loads nothing.
QByteArray htmlDocument(const Report &report);

} // namespace Compass
