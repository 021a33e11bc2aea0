// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QStringList>

namespace Compass::Sample {

/// The blocks of one kind in \a part.
template<typename T>
QList<T> all(const ReportPart &part)
{
    QList<T> found;
    for (const ReportBlock &block : part.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found.append(*one);
    }
    return found;
}

/// The texts of the row \a name of the table whose caption has \a caption, in the first
/// part of \a report; none when there is no such row.
inline QStringList rowOf(const Report &report, const QString &caption, const QString &name)
{
    QStringList texts;
    for (const Table &table : all<Table>(report.parts.constFirst())) {
        for (const QList<TableCell> &row : table.rows) {
            if (!table.caption.contains(caption) || row.constFirst().text != name)
                continue;
            for (const TableCell &cell : row.mid(1))
                texts.append(cell.text);
        }
    }
    return texts;
}

} // namespace Compass::Sample
