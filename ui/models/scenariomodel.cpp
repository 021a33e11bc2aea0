// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/scenariomodel.h"

#include "core/explanations/teamwords.h"
#include "ui/models/journallistmodel.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace Compass {

ScenarioModel::ScenarioModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

/// Whether both sides ask for the same.
static bool needStays(const ScenarioRow &row)
{
    return row.before && row.after && row.before->need.people == row.after->need.people
        && row.before->need.level == row.after->need.level;
}

static bool matters(const ScenarioRow &row)
{
    return !needStays(row) || row.before->cover() != row.after->cover()
        || stateOf(*row.before) != stateOf(*row.after);
}

void ScenarioModel::setRows(const QList<ScenarioRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(rows, std::back_inserter(m_rows), matters);
    endResetModel();
}

void ScenarioModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenarioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScenarioModel::countText(const std::optional<Cover> &cover, bool withNeed) const
{
    if (!cover)
        return tr("none needed");
    const QString have = m_locale.toString(cover->cover());
    if (!withNeed)
        return have;
    //: People who are there, of those who are needed: "2 of 3".
    return tr("%1 of %2").arg(have, m_locale.toString(cover->need.people));
}

QString ScenarioModel::text(const ScenarioRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return competencyName(m_catalog, row.competency, m_locale);
    case BeforeColumn:
        return countText(row.before, !needStays(row));
    case AfterColumn:
        return countText(row.after, !needStays(row));
    default:
        return {};
    }
}

QString ScenarioModel::spoken(const ScenarioRow &row, int column) const
{
    const std::optional<Cover> &cover = column == BeforeColumn ? row.before : row.after;
    if (column == NameColumn || !cover)
        return text(row, column);
    //: "2 of 3", then the risk in words.
    return tr("%1: %2").arg(countText(cover, true), coverText(*cover));
}

static QVariant alignmentOfCount(int column)
{
    return column == ScenarioModel::NameColumn ? QVariant()
                                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const ScenarioRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOfCount(index.column());
    case Qt::FontRole:
        return index.column() == AfterColumn ? QVariant(textFont(1.0, QFont::Bold)) : QVariant();
    default:
        return {};
    }
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOfCount(section);
    if (role != Qt::DisplayRole)
        return {};

    switch (section) {
    case NameColumn:
        return tr("What changes");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace Compass
