// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/searchable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

QString searchable(const QString &text)
{
    QString plain;
    // Form KD puts every accent in a character of its own, which is then left out.
    for (const QChar each : text.normalized(QString::NormalizationForm_KD)) {
        if (each.category() != QChar::Mark_NonSpacing)
            plain.append(each);
    }
    plain = plain.toCaseFolded();
    return plain.replace(u'’', u'\'').replace(u'œ', "oe"_L1).replace(u'æ', "ae"_L1);
}

SearchWords::SearchWords(const QString &words)
    : m_words(searchable(words).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchWords::occurIn(const QString &text) const
{
    const QString plain = searchable(text);
    return std::ranges::all_of(m_words,
                               [&plain](const QString &word) { return plain.contains(word); });
}

} // namespace Compass
