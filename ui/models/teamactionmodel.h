// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamaction.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// What a team decided to do, one action a row: those still open by their day, those
/// without a day after them, and those that are done last.
class TeamActionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        OwnerColumn,
        DueColumn,
        ProgressColumn,
        NoteColumn,
        ColumnCount
    };

    /// \a catalog outlives the model.
    explicit TeamActionModel(const Catalog &catalog, QObject *parent = nullptr);

    /// \a today tells which are late.
    void setActions(QList<TeamAction> actions, QDate today);
    void setLocale(const QLocale &locale);

    /// Tells the kind, the owner and the day under the competency, for a table without
    /// room for their columns.
    void setCompact(bool compact);

    const TeamAction &actionAt(int row) const { return m_actions.at(row); }

    /// −1 for an action that is not there.
    int rowOf(const ActionId &action) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TeamAction &action, int column) const;
    QString compactText(const TeamAction &action) const;
    QString progressText(const TeamAction &action) const;
    void tellChange();

    const Catalog &m_catalog;
    QList<TeamAction> m_actions;
    QDate m_today;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
