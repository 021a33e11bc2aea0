// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    return widths;
}

/// A line without spaces at its end: the last column is as wide as its text.
static QString line(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += u"  "_s + cells.at(i).leftJustified(widths.at(i));
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString textTable(const QList<QStringList> &rows)
{
    const QList<qsizetype> widths = columnWidths(rows);
    QString text;
    for (const QStringList &row : rows)
        text += line(row, widths);
    return text;
}

QString textTable(const QStringList &header, const QList<QStringList> &rows)
{
    const QList<QStringList> titled = QList<QStringList>{header} + rows;
    QStringList rule;
    for (const qsizetype width : columnWidths(titled))
        rule.append(QString(width, u'-'));
    return textTable(QList<QStringList>{header, rule} + rows);
}

} // namespace Compass
