// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPlainTextEdit;

namespace Compass {

/// What stands in \a edit, without space at its ends. Unlike toPlainText(), it keeps the
/// no-break spaces that French is written with.
QString typedText(const QPlainTextEdit &edit);

} // namespace Compass
