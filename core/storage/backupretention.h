// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace Compass {

/// Which of the copies made at \a times may go. Kept are the 5 newest, the newest
/// of each of the last 4 weeks and the newest of each of the last 12 months that
/// have a copy: a loss may be found out long after it happened. Weeks begin on
/// Monday; all in UTC. Source: design page reliability.md, section 2.4.
QList<QDateTime> dispensableBackups(const QList<QDateTime> &times);

} // namespace Compass
