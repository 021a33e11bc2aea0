// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QModelIndex;
class QTableView;

namespace Compass {

/// Makes the words in some columns of a table links: they look like it, and a click,
/// Enter or the space bar on one of them activates it. Empty cells are no links.
class CellLinks final : public QObject
{
    Q_OBJECT

public:
    CellLinks(QTableView *table, QList<int> columns);

    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void activated(const QModelIndex &index);

private:
    bool isLink(const QModelIndex &index) const;

    QTableView *m_table;
    QList<int> m_columns;
};

} // namespace Compass
