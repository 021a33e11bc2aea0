// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Compass {

/// A table on a page: grows with its rows instead of scrolling by itself, wraps
/// names and titles, speaks its cells, leaves Tab to the page, copies with Ctrl+C.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The width of the first column, on the grid, below which the others give way; see grid().
    void setLeastFirst(double units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

    /// Gives every column and row the room it needs, and the table the height for it.
    void fitColumns();

private:
    int narrowestWidth(int column) const;
    void narrow(QList<int> &widths, int missing) const;
    void fitRows();
    void copySelection() const;

    double m_leastFirst = 20.0;
};

} // namespace Compass
