// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/style/compassstyle.h"

#include <QAccessible>
#include <QChart>
#include <QEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QWheelEvent>

#include <algorithm>

namespace Compass {

ChartView::ChartView(QChart *chart, QWidget *parent) : QChartView(chart, parent)
{
    installChartAccess();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
}

QRect ChartView::pointRect(int point) const
{
    return mapFromScene(pointArea(point)).boundingRect();
}

QSize ChartView::sizeHint() const
{
    const int width = grid(48.0);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    return {grid(30.0), grid(20.0)};
}

void ChartView::layOut(const QSize &size)
{
    resize(size);
    chart()->resize(size);
    setSceneRect(QRectF({}, size));
    scene()->setSceneRect(sceneRect());
    draw(size);
}

void ChartView::renew()
{
    describe();
    updateGeometry();
    draw(size());
}

void ChartView::describe()
{
    const Description words = description();
    setAccessibleName(words.name);
    setAccessibleDescription(words.summary);
    m_points = words.points;
    if (m_current >= m_points.size())
        setCurrentPoint(-1);
}

void ChartView::setCurrentPoint(int point)
{
    const int wanted = std::clamp(point, -1, static_cast<int>(m_points.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    viewport()->update();
    if (hasFocus() && m_current >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
    emit currentPointChanged(m_current);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        renew();
        break;
    default:
        break;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrentPoint(m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrentPoint(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        setCurrentPoint(0);
        break;
    case Qt::Key_End:
        setCurrentPoint(static_cast<int>(m_points.size()) - 1);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    draw(size());
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_current >= 0)
        paintMark(painter, m_current);
    if (hasFocus())
        drawFocusRing(painter, rect(), themeOf(this));
}

} // namespace Compass
