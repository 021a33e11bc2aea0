// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartaccess.h"

#include <QChartView>

namespace Compass {

/// A chart in the program's look: reads as a name, a sentence and one child for each
/// point, is walked with the arrow keys, takes the height its labels need, and follows
/// palette, text size and language, all of which QChart leaves alone.
class ChartView : public QChartView, public DescribedChart
{
    Q_OBJECT

public:
    QStringList pointTexts() const override { return m_points; }
    QRect pointRect(int point) const override;
    int currentPoint() const override { return m_current; }

    /// Marks point \a point; -1 takes the mark away.
    void setCurrentPoint(int point);

    /// The words of a button that shows this chart instead of another.
    virtual QString switchText() const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override = 0;

    /// Draws the chart for \a size. Needed only for a chart that is never shown.
    void layOut(const QSize &size);

signals:
    void currentPointChanged(int point);

protected:
    /// The words of a chart in the language of now.
    struct Description
    {
        QString name;
        QString summary;
        QStringList points;
    };

    ChartView(QChart *chart, QWidget *parent);

    virtual Description description() const = 0;

    /// Draws everything anew for \a size: places, colours, fonts and words.
    virtual void draw(const QSizeF &size) = 0;

    /// Where the point \a point is, in the scene.
    virtual QRectF pointArea(int point) const = 0;

    /// What marks the current point, over the chart.
    virtual void paintMark(QPainter *painter, int point) const = 0;

    /// To be called by a subclass when what it shows has changed.
    void renew();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void describe();

    QStringList m_points;
    int m_current = -1;
};

} // namespace Compass
