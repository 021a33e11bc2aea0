// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/framework.h"

#include <QString>

namespace Compass {

/// The framework in the file \a path, which may come from a stranger and is at most
/// 1 MiB. It is official only when it is, byte for byte, one this program ships.
/// Themes and anchors that the scale does not know are let through.
/// \error those of readWhole() and parseStrictJson(); FormatUnknown; those of
///        checkSchema(); IdDuplicate for an id that stands twice; ContentInvalid for a
///        question that does not have exactly one correct option
Result<Framework> readFrameworkFile(const QString &path);

} // namespace Compass
