// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Compass {

/// \a fact without what could play tricks on a terminal.
QString printable(QString fact);

/// \a fact cut to 80 characters: a hostile file can hold any length.
QString shortened(const QString &fact);

/// \a sentence with \a facts for its marks %1, %2 and %3, any of which it may leave
/// out: QString::arg() would renumber the others.
QString filledSentence(const QString &sentence, const std::array<QString, 3> &facts);

} // namespace Compass
