// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/competencyresult.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// A competency as it is looked over before an assessment is finished.
struct ReviewRow
{
    CompetencyResult result;
    QString note;
};

/// Whether the answers leave the level of \a result open; never so for an own level.
bool isUnsure(const CompetencyResult &result);

/// One competency a row: name, level, how sure, whether there is a note, and a link
/// to its answers. Can be narrowed to the unsure ones.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LevelColumn, CertaintyColumn, NoteColumn, ChangeColumn, ColumnCount };

    /// \a catalog outlives the model.
    explicit ReviewModel(const Catalog &catalog, QObject *parent = nullptr);

    void setRows(const QList<ReviewRow> &rows);
    void setOnlyUnsure(bool only);
    void setLocale(const QLocale &locale);

    CompetencyId competencyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReviewRow &row, int column) const;
    QString spoken(const ReviewRow &row, int column) const;
    void choose();

    const Catalog &m_catalog;
    QList<ReviewRow> m_all;
    QList<ReviewRow> m_rows;
    bool m_onlyUnsure = false;
    QLocale m_locale;
};

} // namespace Compass
