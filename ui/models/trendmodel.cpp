// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trendmodel.h"

#include "core/explanations/words.h"
#include "ui/models/historytext.h"

namespace Compass {

static constexpr int TrendColumns = TrendModel::VersionColumn + 1;

TrendModel::TrendModel(const Scale &scale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_scale(scale)
{
}

void TrendModel::setTrends(const QList<FrameworkTrend> &trends)
{
    beginResetModel();
    m_rows.clear();
    for (const FrameworkTrend &trend : trends) {
        for (const TrendPoint &point : trend.points)
            m_rows.append({trend.name, point});
    }
    endResetModel();
}

void TrendModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, TrendColumns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, TrendColumns - 1));
}

void TrendModel::setCompact(bool compact)
{
    m_compact = compact;
    setLocale(m_locale);
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TrendColumns;
}

QString TrendModel::text(const Row &row, int column) const
{
    switch (column) {
    case FrameworkColumn:
        return row.framework.in(m_locale);
    case DateColumn:
        return dayText(row.point.at, m_locale);
    case LevelColumn:
        //: %1 a level, %2 the mean it comes from.
        return tr("%1 (%2)").arg(m_scale.nameOf(levelOfMean(row.point.figures.mean)).in(m_locale),
                                 numberText(row.point.figures.mean, 2, m_locale));
    case RangeColumn:
        return rangeText(row.point.figures, m_locale);
    case RatedColumn:
        return tr("%1 of %2")
            .arg(m_locale.toString(row.point.rated), m_locale.toString(row.point.applicable));
    case VersionColumn:
        return versionText(row.point);
    default:
        return {};
    }
}

QString TrendModel::compactText(const Row &row) const
{
    //: A level; a range of figures; a date; how many are rated and the version.
    return tr("%1\nlikely %2\n%3\n%4, version %5")
        .arg(text(row, LevelColumn), text(row, RangeColumn), text(row, DateColumn),
             text(row, RatedColumn), text(row, VersionColumn));
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (m_compact && index.column() == LevelColumn)
            return compactText(m_rows.at(index.row()));
        return text(m_rows.at(index.row()), index.column());
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text(m_rows.at(index.row()), index.column());
    default:
        return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FrameworkColumn:
        return tr("Framework");
    case DateColumn:
        return tr("Finished");
    case LevelColumn:
        return tr("Level (mean)");
    case RangeColumn:
        return tr("Likely range");
    case RatedColumn:
        return tr("Rated");
    case VersionColumn:
        return tr("Version");
    default:
        return {};
    }
}

} // namespace Compass
