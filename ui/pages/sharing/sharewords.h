// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"
#include "core/snapshots/snapshot.h"

namespace Compass {

/// "What stays here: …", as rich text: everything that \a snapshot does not hold.
QString whatStaysText(const Snapshot &snapshot, const QLocale &locale);

/// \a sections as lines to paste into a message.
QString plainText(const QList<PreviewSection> &sections);

} // namespace Compass
