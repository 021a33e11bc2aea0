// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/datatable.h"

namespace Compass {

class CellLinks;
class GapModel;

/// A GapModel as a table. Its heading rows span all columns and fold with Left and
/// Right, Enter, the space bar or a click.
class GapTable final : public DataTable
{
    Q_OBJECT

public:
    /// \a model outlives the table.
    explicit GapTable(GapModel *model, QWidget *parent = nullptr);

    /// Leaves out the columns whose words a compact model puts into others.
    void setCompact(bool compact);

signals:
    void explanationWanted(int row);
    /// The link under "To do" was followed: to rating or to suggestions.
    void actionWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void span();
    void toggle(const QModelIndex &index);
    void follow(const QModelIndex &link);

    GapModel *m_gaps;
};

} // namespace Compass
