// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"

#include "core/explanations/words.h"

#include <QStringList>

namespace Compass {

using namespace Qt::StringLiterals;

QString shortened(const QString &text, qsizetype length)
{
    QString whole = text.endsWith(u'.') ? text.chopped(1) : text;
    if (whole.size() <= length)
        return whole;
    const qsizetype space = whole.lastIndexOf(u' ', length - 1);
    return whole.first(space > 0 ? space : length - 1) + u'…';
}

QString nameOf(const Catalog &catalog, const CompetencyId &id, const QLocale &locale)
{
    const Competency *competency = catalog.competency(id);
    return competency ? competency->name.in(locale) : id.toString();
}

QString sumText(const QList<double> &terms, const QLocale &locale)
{
    QStringList texts;
    for (const double term : terms)
        texts.append(figure(term, locale));
    return texts.join(u" + "_s);
}

QString figure(double value, const QLocale &locale)
{
    return numberText(value, 2, locale);
}

} // namespace Compass
