// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"

namespace Compass {

/// \a sections as HTML, one fact a line below the title of its section, in the language
/// of now. Words that come from a file are no markup in it.
QString previewHtml(const QList<PreviewSection> &sections);

} // namespace Compass
