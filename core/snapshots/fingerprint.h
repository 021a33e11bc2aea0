// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Compass {

/// How many groups of letters and digits a fingerprint has.
inline constexpr qsizetype FingerprintGroups = 4;

/// \a signingKey as two people compare it on two screens: the first 80 bits of its
/// SHA-256 as four groups of four letters and digits, none easily mistaken.
QString fingerprintOf(const QByteArray &signingKey);

/// Its FingerprintGroups groups, where only the first of them are shown.
QStringList fingerprintGroups(const QByteArray &signingKey);

} // namespace Compass
