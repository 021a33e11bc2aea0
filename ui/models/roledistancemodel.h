// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"
#include "core/targets/rolelibrary.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// The roles nearest to a person, one a row: title, distance, and a link to why.
class RoleDistanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, DistanceColumn, WhyColumn, ColumnCount };

    /// \a library outlives the model.
    explicit RoleDistanceModel(const RoleLibrary &library, QObject *parent = nullptr);

    /// Distances to roles the library knows.
    void setDistances(QList<RoleDistance> distances);
    void setLocale(const QLocale &locale);

    const RoleDistance &distanceAt(int row) const { return m_distances.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RoleDistance &distance, int column) const;

    const RoleLibrary &m_library;
    QList<RoleDistance> m_distances;
    QLocale m_locale;
};

} // namespace Compass
