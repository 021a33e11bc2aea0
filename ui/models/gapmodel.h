// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/gapgroups.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Compass {

/// The requirements of a role under one heading row for each group that has any.
/// A folded group shows only its heading; "Met" starts folded.
class GapModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// For a heading row: its GapGroup as int, whether it is folded, and in its first
    /// column words on what unfolding shows. No value for the other rows.
    static constexpr int GroupRole = Qt::UserRole + 50;
    static constexpr int FoldedRole = Qt::UserRole + 51;
    static constexpr int HintRole = Qt::UserRole + 52;

    /// \a catalog outlives the model.
    explicit GapModel(const Catalog &catalog, QObject *parent = nullptr);

    /// \a gaps highest priority first; \a unrated are the requirements without a figure.
    void setGaps(const QList<Gap> &gaps, const QList<Requirement> &unrated);
    void setLocale(const QLocale &locale);

    /// Puts the importance under the target and the chance under the gap, for a table
    /// without room for their columns.
    void setCompact(bool compact);

    /// The competencies that can be rated now, so that their rows offer it.
    void setRatable(const QSet<CompetencyId> &ratable);
    /// Whether the row offers rating; where it does not, a gap offers suggestions.
    bool offersRating(int row) const;
    bool offersSuggestions(int row) const;

    /// Does nothing for a row that is no heading.
    void setFolded(int row, bool folded);

    /// Null for a heading, and for a requirement that is not rated.
    const Gap *gapAt(int row) const;
    /// Null for a heading.
    CompetencyId competencyAt(int row) const;
    /// The ratable competencies to check or rate, in the order of the table.
    QList<CompetencyId> uncertain() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A line of the table: a heading when \a entry is negative.
    struct Row
    {
        GapGroup group;
        qsizetype entry = -1;
    };

    const GapEntry *entryAt(int row) const;
    QList<Row> rows() const;
    QVariant headingData(GapGroup group, GapColumn column, int role) const;
    QString linkText(int row, GapColumn column) const;
    QString text(int row, GapColumn column) const;
    QString shownText(int row, GapColumn column, const QString &separator) const;
    void emitAllChanged();

    const Catalog &m_catalog;
    GapGroups m_groups;
    QSet<GapGroup> m_folded{GapGroup::Met};
    QList<Row> m_rows;
    QLocale m_locale;
    bool m_compact = false;
    QSet<CompetencyId> m_ratable;
};

} // namespace Compass
