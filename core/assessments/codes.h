// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Compass {

/// The permanent name of an enumerator of Mode, ResponseKind, Exemption, Practice,
/// Confidence or ChangeState. The names stand in data files and digests: none is ever changed.
template<typename Enum>
QString codeOf(Enum value);

/// The enumerator with that name; none for an unknown one.
template<typename Enum>
std::optional<Enum> fromCode(QStringView code);

} // namespace Compass
