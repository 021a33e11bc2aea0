// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamneed.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// What a team needs against who is there, one need a row, the worst first.
class CoverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NeedColumn,
        HaveColumn,
        ExpectedColumn,
        RiskColumn,
        WhyColumn,
        ColumnCount
    };

    /// \a catalog outlives the model.
    explicit CoverModel(const Catalog &catalog, QObject *parent = nullptr);

    void setCovers(QList<Cover> covers);
    void setLocale(const QLocale &locale);

    /// Tells the need under the name, for a table without room for its column.
    void setCompact(bool compact);

    const Cover &coverAt(int row) const { return m_covers.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellChange();
    QString text(const Cover &cover, int column) const;
    QString shown(const Cover &cover, int column) const;
    QString spoken(const Cover &cover, int column) const;

    const Catalog &m_catalog;
    QList<Cover> m_covers;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
