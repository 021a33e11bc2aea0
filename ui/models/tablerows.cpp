// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablerows.h"

#include <QAbstractItemModel>

namespace Compass {

QList<QStringList> tableRows(const QAbstractItemModel &model)
{
    QList<QStringList> rows(model.rowCount() + 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        rows.first().append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            rows[row + 1].append(model.index(row, column).data(Qt::EditRole).toString());
    }
    return rows;
}

QList<QStringList> withNotes(QList<QStringList> table, const QStringList &notes)
{
    if (!notes.isEmpty())
        table.append(QStringList());
    for (const QString &note : notes)
        table.append({note});
    return table;
}

} // namespace Compass
