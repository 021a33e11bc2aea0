// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/competencyresult.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// Where a person stands, one competency a row: name, level, how sure, likely range.
/// The range is a level bar that also reads as words; last comes a link to why.
class CompetencyResultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LevelColumn, CertaintyColumn, RangeColumn, WhyColumn, ColumnCount };

    /// \a catalog outlives the model.
    explicit CompetencyResultModel(const Catalog &catalog, QObject *parent = nullptr);

    void setResults(QList<CompetencyResult> results);
    void setLocale(const QLocale &locale);

    /// Shows how sure a level is under it, for a table without room for the column.
    void setCompact(bool compact);

    const QList<CompetencyResult> &results() const { return m_results; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CompetencyResult &result, int column) const;
    QString levelName(const CompetencyResult &result) const;
    void emitAllChanged();

    const Catalog &m_catalog;
    QList<CompetencyResult> m_results;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
