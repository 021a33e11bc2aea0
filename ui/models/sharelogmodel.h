// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharelog.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// Everything a person shared, the newest first: when, to whom, what, until when, and
/// whether it still counts.
class ShareLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, TeamColumn, WhatColumn, UntilColumn, StateColumn };

    /// \a catalog outlives the model.
    explicit ShareLogModel(const Catalog &catalog, QObject *parent = nullptr);

    /// \a shared is oldest first.
    void setShared(const QList<SharedFile> &shared, QDate today);
    void setLocale(const QLocale &locale);

    /// Tells everything under the date, for a table without room for the other columns.
    void setCompact(bool compact);

    const SharedFile &file(int row) const { return m_shared.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString what(const Snapshot &snapshot) const;
    QString state(int row) const;
    const SharedFile *replacement(int row) const;

    const Catalog &m_catalog;
    QList<SharedFile> m_shared;
    QDate m_today;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
