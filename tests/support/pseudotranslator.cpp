// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pseudotranslator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QChar accented(QChar letter)
{
    static const QString plain = u"aeiouncyAEIOUNCY"_s;
    static const QString marked = u"àéîõûñçÿÀÉÎÕÛÑÇÝ"_s;
    const auto index = plain.indexOf(letter);
    return index < 0 ? letter : marked.at(index);
}

/// How many characters at \a position must stay as they are: a placeholder or a tag.
static qsizetype fixedLength(const QString &source, qsizetype position)
{
    if (source.at(position) == u'%' && position + 1 < source.size())
        return source.at(position + 1) == u'L' ? 3 : 2;
    if (source.at(position) == u'<')
        return source.indexOf(u'>', position) - position + 1;
    return 0;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};

    QString result = u"⟦"_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype fixed = fixedLength(text, i); fixed > 0) {
            result += text.sliced(i, fixed);
            i += fixed - 1;
        } else {
            result += accented(text.at(i));
        }
    }
    const qsizetype padding = std::max<qsizetype>(2, text.size() * 2 / 5);
    for (qsizetype i = 0; i < padding; ++i)
        result += i % 8 == 7 ? u' ' : u'~';
    return result + u'⟧';
}

} // namespace Compass
