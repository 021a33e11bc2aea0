// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/htmltext.h"

#include <algorithm>

namespace Compass {

/// Controls and non-characters: no HTML document may hold them, in any spelling.
static bool isForbidden(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isSpace = code == u'\t' || code == u'\n' || code == u'\r';
    const bool isControl = (code < 0x20 && !isSpace) || (code >= 0x7f && code <= 0x9f);
    return isControl || code >= 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

QString htmlEscaped(const QString &text)
{
    // Through UTF-8, which has no half of a surrogate pair.
    QString sound = QString::fromUtf8(text.toUtf8());
    std::ranges::replace_if(sound, isForbidden, QChar(QChar::ReplacementCharacter));
    return sound.toHtmlEscaped();
}

} // namespace Compass
