// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"

#include <QAbstractTableModel>

namespace Compass {

/// The lines of a preview, item and value, each section after a row with its title.
class SharePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, ValueColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setSections(const QList<PreviewSection> &sections);

    /// Whether \a row is the title of a section, which stands over both columns.
    bool isTitle(int row) const { return m_rows.at(row).isTitle; }

    /// The rows that are no title.
    int lineCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        PreviewLine line;
        bool isTitle = false;
    };

    QList<Row> m_rows;
};

} // namespace Compass
