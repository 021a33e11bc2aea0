// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/distribution.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// "By name", "The group", "The group, in two bands"
QString partName(TeamPart part);

/// The level in the middle, in words: "Working", or "between Working and Advanced".
QString middleText(const Scale &scale, const Tally &tally, const QLocale &locale);

/// A row as a sentence.
QString distributionSentence(const Catalog &catalog, const DistributionRow &row,
                             const QLocale &locale);

/// How the levels of a framework are spread over a team, one part a row.
class DistributionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PartColumn, FirstLevelColumn, PeopleColumn = 7, MiddleColumn };

    /// \a catalog outlives the model.
    explicit DistributionModel(const Catalog &catalog, QObject *parent = nullptr);

    void setRows(QList<DistributionRow> rows);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    bool startsCompetency(int row) const;

    const Catalog &m_catalog;
    QList<DistributionRow> m_rows;
    QLocale m_locale;
};

} // namespace Compass
