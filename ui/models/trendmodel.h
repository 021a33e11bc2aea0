// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"
#include "core/history/trend.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// The points of a person's trends, one a row, framework by framework: the data of the
/// trend chart.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FrameworkColumn,
        DateColumn,
        LevelColumn,
        RangeColumn,
        RatedColumn,
        VersionColumn
    };

    /// \a scale outlives the model.
    explicit TrendModel(const Scale &scale, QObject *parent = nullptr);

    void setTrends(const QList<FrameworkTrend> &trends);
    void setLocale(const QLocale &locale);

    /// Tells what else is known of a point under its level, for a table without room for
    /// the other columns.
    void setCompact(bool compact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        LocalizedText framework;
        TrendPoint point;
    };

    QString text(const Row &row, int column) const;
    QString compactText(const Row &row) const;

    const Scale &m_scale;
    QList<Row> m_rows;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
