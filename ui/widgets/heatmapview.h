// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/columnwindow.h"

#include <QTableView>

namespace Compass {

class HeatmapHeader;
class HeatmapModel;

/// A heatmap on a page: one stop for Tab, walked cell by cell with the arrows, Home and
/// End. As tall as its rows. Where people do not all fit beside each other it shows some
/// of them, beside the competencies and, with room for it, the group.
class HeatmapView final : public QTableView
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget *parent = nullptr);

    void setHeatmap(HeatmapModel *model);

    /// Leaves out the column with the target, see HeatmapModel::setCompact().
    void setCompact(bool compact);

    /// How many columns move, how many of them are shown, and the first of these.
    int movableCount() const { return static_cast<int>(m_window.movable.size()); }
    int shownCount() const { return m_window.shown; }
    int firstShown() const { return m_window.first; }
    void setFirstShown(int first);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void shownColumnsChanged();
    void cellChanged(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    QList<int> columnWidths() const;
    QList<int> columnsThatMove() const;
    void showColumns();
    void spread();
    void copyRow() const;

    HeatmapModel *m_heatmap = nullptr;
    HeatmapHeader *m_header;
    ColumnWindow m_window;
    bool m_compact = false;
    int m_keptRow = 0; ///< Of the current cell, while the model is reset.
    int m_keptColumn = 0;
};

} // namespace Compass
