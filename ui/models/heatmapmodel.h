// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"
#include "ui/models/heatmapcell.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// How the competencies of a heatmap are sorted; people never are but by name.
enum class HeatmapOrder {
    Catalog,
    MostMissing, ///< Most people missing first.
    BestCovered, ///< Best covered first.
    Name
};

enum class HeatmapColumn { Competency, Need, Member, Group, GroupInBands };

/// One framework’s competencies against the people of a team who shared by name, in
/// alphabetical order, and against the group as a whole.
class HeatmapModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \a catalog outlives the model.
    explicit HeatmapModel(const Catalog &catalog, QObject *parent = nullptr);

    void setFigures(const TeamFigures &figures);
    void setFramework(const FrameworkId &framework);
    void setOrder(HeatmapOrder order);
    void setLocale(const QLocale &locale);

    /// Puts the target under the name of the competency.
    void setCompact(bool compact);

    HeatmapColumn columnAt(int column) const { return m_columns.at(column).kind; }
    const CompetencyId &competencyAt(int row) const { return m_rows.at(row); }

    /// Whom a cell is about, "Accounts and authentication, Noor", and what it says of
    /// them, "Lead, quite sure, meets target."; both as text without markup.
    QString cellSubject(const QModelIndex &index) const;
    QString cellStatement(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        HeatmapColumn kind;
        qsizetype member = -1;
    };

    void sort();
    int rank(const CompetencyId &competency) const;
    QString name(const CompetencyId &competency) const;
    std::optional<Level> needed(int row) const;
    QString targetText(int row) const;
    std::optional<GapState> standing(int row, const MemberFigure &figure) const;
    const MemberFigure *figureAt(int row, int column) const;
    DisclosedFigure groupAt(int row, int column) const;
    HeatmapCell cell(int row, int column) const;
    HeatmapCell memberCell(int row, int column) const;
    HeatmapCell groupCell(int row, int column) const;
    QString shownText(const QModelIndex &index) const;
    QString words(const QModelIndex &index) const;
    QString columnTitle(int column) const;

    const Catalog &m_catalog;
    TeamFigures m_figures;
    FrameworkId m_framework;
    HeatmapOrder m_order = HeatmapOrder::Catalog;
    QLocale m_locale;
    bool m_compact = false;
    QList<Column> m_columns{{HeatmapColumn::Competency}};
    QList<CompetencyId> m_rows;
};

} // namespace Compass
