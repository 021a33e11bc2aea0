// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/careerstanding.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// How a person stands with a role, in one sign.
enum class CareerMark { NotCompared, Developing, Nearly, Ready, Reached };

/// The roles of one career map, one a row: for a table, and for the map as a diagram.
class CareerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StandingColumn, NextColumn, ColumnCount };

    /// What a diagram tells about a role besides Qt::DisplayRole.
    enum Roles {
        PlaceRole = Qt::UserRole + 1, ///< "Your current role", "Your next role" or empty.
        SpokenRole,                   ///< Everything about the role, as one text.
    };

    /// \a library outlives the model.
    explicit CareerModel(const RoleLibrary &library, QObject *parent = nullptr);

    /// Shows \a map, and \a standings with each of its roles, in their order.
    void setMap(const CareerGraph &map, const QList<CareerStanding> &standings);
    void setChosen(const RoleId &current, const RoleId &next);
    void setLocale(const QLocale &locale);

    const CareerNode &nodeAt(int row) const { return m_map.nodes().at(row); }
    const CareerStanding &standingAt(int row) const { return m_standings.at(row); }
    CareerMark markAt(int row) const;
    bool isCurrentRole(int row) const { return nodeAt(row).role == m_current; }

    /// The title without what the map tells already.
    QString shortTitleAt(int row) const { return shortTitle(nodeAt(row).role); }

    /// The classification of the roles at the same step as \a row; "Starting out" before
    /// the first; empty where no role of the map has a classification.
    QString stepText(int row) const;

    /// −1 for a role that is not on the map.
    int rowOf(const RoleId &role) const;

    /// The rows of those of \a roles that are on the map.
    QList<int> rowsOf(const QList<RoleId> &roles) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RoleProfile *profileAt(int row) const;
    QString shortTitle(const RoleId &role) const;
    QString detail(int row) const;
    QString place(int row) const;
    QString nextTitles(int row) const;
    QString spoken(int row) const;
    QString text(int row, int column) const;
    void emitAllChanged();

    const RoleLibrary &m_library;
    CareerGraph m_map;
    QList<CareerStanding> m_standings;
    RoleId m_current;
    RoleId m_next;
    QLocale m_locale;
};

/// "Reached", "Ready", "Nearly ready", "Developing", "Not compared yet"
QString careerMarkWord(CareerMark mark);

} // namespace Compass
