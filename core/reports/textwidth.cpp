// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/textwidth.h"

using namespace Qt::StringLiterals;

namespace Compass {

static double letterWidth(QChar letter)
{
    constexpr double Narrow = 0.36;
    constexpr double Usual = 0.62;
    constexpr double Wide = 0.95;
    const QChar base = letter.decomposition().isEmpty() ? letter : letter.decomposition().front();
    if (u"ijl.,:;!’'|()[] \u00a0ft-rI"_s.contains(base))
        return Narrow;
    if (u"mwMW%@—…"_s.contains(base))
        return Wide;
    return base.isUpper() ? 0.74 : Usual;
}

double textWidth(const QString &text)
{
    double width = 0.0;
    for (const QChar letter : text)
        width += letterWidth(letter);
    return width;
}

QStringList wrappedText(const QString &text, double width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (!lines.isEmpty() && textWidth(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace Compass
