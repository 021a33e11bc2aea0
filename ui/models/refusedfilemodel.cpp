// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/refusedfilemodel.h"

#include "core/base/errortext.h"
#include "core/base/sentence.h"

namespace Compass {

static constexpr int RefusedColumns = RefusedFileModel::ReasonColumn + 1;

void RefusedFileModel::setFiles(const QList<RefusedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

void RefusedFileModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, RefusedColumns - 1);
    if (!m_files.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, RefusedColumns - 1));
}

int RefusedFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RefusedFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RefusedColumns;
}

/// Whoever adds a team pack learns what it is and where it is opened.
static QString reasonOf(const RefusedFile &file)
{
    if (!file.isTeamPack)
        return errorText(file.error);
    return RefusedFileModel::tr("This is a team pack: figures of a whole team, which nobody’s "
                                "file can be taken from. Open it with “Open a team pack…” on the "
                                "page of the team.");
}

QVariant RefusedFileModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefusedFile &file = m_files.at(index.row());
    return index.column() == NameColumn ? shortened(file.name) : reasonOf(file);
}

QVariant RefusedFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("File") : tr("Why it was not taken in");
}

} // namespace Compass
