// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Compass {

/// The framework mappings this program ships, each a whole file in the format
/// "compass-mapping/1": how to carry history over to the versions it ships.
QList<QByteArray> shippedMappings();

} // namespace Compass
