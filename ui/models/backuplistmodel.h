// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/recordcounts.h"

#include <QAbstractListModel>
#include <QLocale>

namespace Compass {

/// The copies of the data file as a list to choose from: when each was made, and what
/// it contains or why it cannot be used.
class BackupListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BackupListModel(QList<KeptBackup> backups, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A copy that cannot be used cannot be chosen.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setLocale(const QLocale &locale);

    const KeptBackup &backupAt(const QModelIndex &index) const;

    /// Of the newest copy that can be used; invalid when there is none.
    QModelIndex firstUsable() const;

private:
    QString detail(const KeptBackup &backup) const;

    const QList<KeptBackup> m_backups;
    QLocale m_locale;
};

} // namespace Compass
