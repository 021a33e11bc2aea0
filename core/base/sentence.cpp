// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentence.h"

#include <algorithm>

namespace Compass {

QString printable(QString fact)
{
    const auto isControl = [](QChar letter) { return !letter.isPrint() && !letter.isSurrogate(); };
    std::ranges::replace_if(fact, isControl, QChar(QChar::ReplacementCharacter));
    return fact;
}

QString shortened(const QString &fact)
{
    constexpr qsizetype longest = 80;
    return fact.size() > longest ? fact.first(longest - 1) + u'…' : fact;
}

QString filledSentence(const QString &sentence, const std::array<QString, 3> &facts)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isMark = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int number = isMark ? sentence.at(i + 1).digitValue() : 0;
        if (number < 1 || number > 3) {
            text += sentence.at(i);
        } else {
            text += facts.at(static_cast<size_t>(number) - 1);
            ++i;
        }
    }
    return text;
}

} // namespace Compass
