// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/scenario.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// The needs that a scenario changes: how many people are there before and after it.
class ScenarioModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ColumnCount };

    /// \a catalog outlives the model.
    explicit ScenarioModel(const Catalog &catalog, QObject *parent = nullptr);

    /// Leaves out the needs whose cover and risk stay as they are.
    void setRows(const QList<ScenarioRow> &rows);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ScenarioRow &row, int column) const;
    QString countText(const std::optional<Cover> &cover, bool withNeed) const;
    QString spoken(const ScenarioRow &row, int column) const;

    const Catalog &m_catalog;
    QList<ScenarioRow> m_rows;
    QLocale m_locale;
};

} // namespace Compass
