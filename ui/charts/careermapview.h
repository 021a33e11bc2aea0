// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/careermaplayout.h"
#include "ui/charts/chartaccess.h"

#include <QWidget>

namespace Compass {

class CareerModel;

/// A career map as a diagram: one column for each step, one band for each path. The
/// arrow keys follow what leads where; each role is a child that can be heard.
class CareerMapView final : public QWidget, public DescribedChart
{
    Q_OBJECT

public:
    /// \a model outlives the view.
    explicit CareerMapView(const CareerModel *model, QWidget *parent = nullptr);

    /// Whether no word of the map is cut at \a width.
    bool fits(int width) const;

    /// Marks the role in \a row; −1 takes the mark away.
    void setCurrentRow(int row);

    QStringList pointTexts() const override;
    QRect pointRect(int point) const override;
    int currentPoint() const override { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);
    void activated(int row); ///< By Enter, the space bar or a double click.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renew();
    qsizetype columns() const;
    CareerMapLayout layoutFor(int width) const;
    QString headingOf(int column) const;
    int headingHeight(int width) const;
    int rowAt(const QPoint &point) const;
    void walkTo(const QList<RoleId> &roles);
    void tellFocus();
    void paintBands(QPainter &painter) const;
    void paintEdges(QPainter &painter) const;

    const CareerModel *m_model;
    QList<CareerMapCell> m_cells;
    CareerMapLayout m_layout;
    int m_current = -1;
};

} // namespace Compass
