// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roledistancemodel.h"

#include "core/explanations/words.h"

namespace Compass {

RoleDistanceModel::RoleDistanceModel(const RoleLibrary &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
}

void RoleDistanceModel::setDistances(QList<RoleDistance> distances)
{
    beginResetModel();
    m_distances = std::move(distances);
    endResetModel();
}

void RoleDistanceModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_distances.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RoleDistanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_distances.size());
}

int RoleDistanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoleDistanceModel::text(const RoleDistance &distance, int column) const
{
    switch (column) {
    case TitleColumn: {
        const RoleProfile *role = m_library.role(distance.role);
        return role ? roleTitle(*role, m_locale) : distance.role.toString();
    }
    case DistanceColumn:
        return numberText(distance.distance, 1, m_locale);
    case WhyColumn:
        return tr("Why?");
    default:
        return {};
    }
}

QVariant RoleDistanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const RoleDistance &distance = m_distances.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(distance, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == WhyColumn)
            return tr("Why? %1").arg(text(distance, TitleColumn));
        return text(distance, index.column());
    default:
        return {};
    }
}

QVariant RoleDistanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Role");
    case DistanceColumn:
        return tr("Distance");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Compass
