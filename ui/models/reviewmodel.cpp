// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewmodel.h"

#include "core/explanations/resulttext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Compass {

bool isUnsure(const CompetencyResult &result)
{
    return result.estimate && !result.levelOverride
        && result.estimate->certainty == Certainty::Unsure;
}

ReviewModel::ReviewModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ReviewModel::setRows(const QList<ReviewRow> &rows)
{
    m_all = rows;
    choose();
}

void ReviewModel::setOnlyUnsure(bool only)
{
    m_onlyUnsure = only;
    choose();
}

void ReviewModel::choose()
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const ReviewRow &row) {
        return !m_onlyUnsure || isUnsure(row.result);
    });
    endResetModel();
}

void ReviewModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CompetencyId ReviewModel::competencyAt(int row) const
{
    return m_rows.at(row).result.competency;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text(const ReviewRow &row, int column) const
{
    const std::optional<LevelEstimate> &estimate = row.result.estimate;
    switch (column) {
    case NameColumn:
        return m_catalog.competency(row.result.competency)->name.in(m_locale);
    case LevelColumn:
        return estimate ? m_catalog.scale.nameOf(estimate->level).in(m_locale) : u"–"_s;
    case CertaintyColumn:
        return certaintyText(row.result);
    case NoteColumn:
        return row.note.isEmpty() ? QString() : tr("Note");
    case ChangeColumn:
        return row.result.status == CompetencyStatus::NotRated ? tr("Rate") : tr("Change");
    default:
        return {};
    }
}

QString ReviewModel::spoken(const ReviewRow &row, int column) const
{
    if (column == LevelColumn && !row.result.estimate)
        return certaintyText(row.result);
    if (column == NoteColumn)
        return row.note;
    if (column != ChangeColumn)
        return text(row, column);
    const QString name = text(row, NameColumn);
    return row.result.status == CompetencyStatus::NotRated
        ? tr("Rate %1").arg(name)
        : tr("Change the answers to %1").arg(name);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const ReviewRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? row.note.toHtmlEscaped() : QString();
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};

    switch (section) {
    case NameColumn:
        return tr("Competency");
    case LevelColumn:
        return tr("Level");
    case CertaintyColumn:
        return tr("How sure");
    case NoteColumn:
        return tr("Your note");
    case ChangeColumn:
        return tr("Your answers");
    default:
        return {};
    }
}

} // namespace Compass
