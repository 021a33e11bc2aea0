// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heatmaptable.h"

#include "core/explanations/teamwords.h"

#include <QCoreApplication>

namespace Compass {

namespace {

struct HeatmapTableTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::HeatmapTable)
};

} // namespace

/// The titles of \a column; a column of counts has one for each level or band.
static QStringList titles(const HeatmapModel &model, int column, const Scale &scale,
                          const QLocale &locale)
{
    const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool inBands = model.columnAt(column) == HeatmapColumn::GroupInBands;
    if (model.columnAt(column) != HeatmapColumn::Group && !inBands)
        return {title};

    QStringList titles;
    for (int value = 0; value < (inBands ? 2 : Level::Highest + 1); ++value) {
        //: The title of a column of numbers: the group, then a level.
        titles.append(HeatmapTableTr::tr("%1: %2").arg(
            title,
            inBands ? bandText(static_cast<LevelBand>(value), scale, locale)
                    : scale.levels.at(value).name.in(locale)));
    }
    return titles;
}

static QStringList cells(const QModelIndex &index, qsizetype count, const QLocale &locale)
{
    const auto cell = index.data(HeatmapCellRole).value<HeatmapCell>();
    if (count == 1 || cell.kind == HeatmapCell::Kind::Hidden)
        return QStringList(count, index.data(Qt::EditRole).toString());

    QStringList cells;
    for (int value = 0; value < count; ++value)
        cells.append(locale.toString(cell.counts[value]));
    return cells;
}

QList<QStringList> heatmapTable(const HeatmapModel &model, const Scale &scale,
                                const QLocale &locale)
{
    QList<QStringList> rows(model.rowCount() + 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QStringList heads = titles(model, column, scale, locale);
        rows.first().append(heads);
        for (int row = 0; row < model.rowCount(); ++row)
            rows[row + 1].append(cells(model.index(row, column), heads.size(), locale));
    }
    return rows;
}

} // namespace Compass
