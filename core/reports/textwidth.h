// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Compass {

/// About how wide \a text is with letters of size 1 in a plain sans-serif font, never
/// less than it is in Noto Sans. For drawings, which are made before a font is known.
double textWidth(const QString &text);

/// \a text broken at spaces into lines of at most \a width, in units of letter size. A
/// word wider than that has a line of its own.
QStringList wrappedText(const QString &text, double width);

} // namespace Compass
