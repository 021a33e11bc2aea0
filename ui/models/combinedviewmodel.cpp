// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/combinedviewmodel.h"

#include "core/explanations/words.h"

namespace Compass {

CombinedViewModel::CombinedViewModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void CombinedViewModel::setViews(QList<TwoViews> views)
{
    beginResetModel();
    m_views = std::move(views);
    endResetModel();
}

void CombinedViewModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_views.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CombinedViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

int CombinedViewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CombinedViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole))
        return {};

    const TwoViews &views = m_views.at(index.row());
    switch (index.column()) {
    case NameColumn: {
        const Competency *competency = m_catalog.competency(views.competency);
        return competency ? competency->name.in(m_locale) : views.competency.toString();
    }
    case OwnColumn:
        return levelWithCertainty(m_catalog.scale, views.own, m_locale);
    case CombinedColumn:
        return levelWithCertainty(m_catalog.scale, views.combined, m_locale);
    default:
        return {};
    }
}

QVariant CombinedViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Competency");
    case OwnColumn:
        return tr("Your self-rating");
    case CombinedColumn:
        return tr("With your answers to questions");
    default:
        return {};
    }
}

} // namespace Compass
