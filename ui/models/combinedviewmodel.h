// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/levelestimate.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// A competency by the self-rating alone, and together with the questions.
struct TwoViews
{
    CompetencyId competency;
    LevelEstimate own;
    LevelEstimate combined;
};

/// Both views side by side, one competency a row.
class CombinedViewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OwnColumn, CombinedColumn, ColumnCount };

    /// \a catalog outlives the model.
    explicit CombinedViewModel(const Catalog &catalog, QObject *parent = nullptr);

    void setViews(QList<TwoViews> views);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Catalog &m_catalog;
    QList<TwoViews> m_views;
    QLocale m_locale;
};

} // namespace Compass
