// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

#include <QAbstractTableModel>

namespace Compass {

/// Files that were not taken in, and why, in words.
class RefusedFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ReasonColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<RefusedFile> &files);

    /// Asks for every word anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RefusedFile> m_files;
};

} // namespace Compass
