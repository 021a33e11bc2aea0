// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/backuplistmodel.h"

#include "core/base/datetext.h"
#include "core/base/errortext.h"
#include "ui/models/listrowroles.h"
#include "ui/models/recordtext.h"

using namespace Qt::StringLiterals;

namespace Compass {

BackupListModel::BackupListModel(QList<KeptBackup> backups, QObject *parent)
    : QAbstractListModel(parent)
    , m_backups(std::move(backups))
{
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

QString BackupListModel::detail(const KeptBackup &backup) const
{
    return backup.counts ? recordText(*backup.counts, m_locale)
                         : tr("Cannot be used: %1").arg(errorText(backup.counts.error()));
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptBackup &backup = backupAt(index);
    const QString time = dateTimeText(backup.time, m_locale);
    switch (role) {
    case Qt::DisplayRole:
        return time;
    case Qt::AccessibleTextRole:
        return QString(time + u". "_s + detail(backup));
    case ListDetailRole:
        return detail(backup);
    default:
        return {};
    }
}

Qt::ItemFlags BackupListModel::flags(const QModelIndex &index) const
{
    const bool isUsable = index.isValid() && backupAt(index).counts;
    return isUsable ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

void BackupListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit dataChanged(index(0), index(rowCount() - 1));
}

const KeptBackup &BackupListModel::backupAt(const QModelIndex &index) const
{
    return m_backups.at(index.row());
}

QModelIndex BackupListModel::firstUsable() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_backups.at(row).counts)
            return index(row);
    }
    return {};
}

} // namespace Compass
