// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/csvtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// Whether a spreadsheet skips \a character before it decides what a cell is.
static bool isSkipped(QChar character)
{
    return character.category() == QChar::Separator_Space
        || character.category() == QChar::Other_Format;
}

static bool startsFormula(const QString &cell)
{
    const auto first = std::ranges::find_if_not(cell, isSkipped);
    return first != cell.cend() && u"=+-@|%\t\r\n"_s.contains(*first);
}

static QString quoted(QString cell)
{
    if (startsFormula(cell))
        cell.prepend(u'\'');
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QByteArray csvTable(const QList<QStringList> &rows)
{
    QByteArray file = "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), quoted);
        file += cells.join(u',').toUtf8() + "\r\n";
    }
    return file;
}

} // namespace Compass
