// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaccess.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace Compass {

namespace {

/// One point of a chart.
class PointAccess final : public QAccessibleInterface
{
public:
    PointAccess(QWidget *widget, int point) : m_widget(widget), m_point(point) {}

    bool isValid() const override { return chart() && m_point < chart()->pointTexts().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_widget ? m_widget->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? chart()->pointTexts().at(m_point)
                                                      : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = chart()->pointRect(m_point);
        return {m_widget->mapToGlobal(own.topLeft()), own.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        if (!isValid() || m_widget->focusPolicy() == Qt::NoFocus)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = chart()->currentPoint() == m_point;
        state.focused = state.selected && m_widget->hasFocus();
        return state;
    }

private:
    const DescribedChart *chart() const
    {
        return dynamic_cast<const DescribedChart *>(m_widget.data());
    }

    QPointer<QWidget> m_widget;
    int m_point;
};

/// A chart whose children are its points; the parts it is drawn with stay hidden.
class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) {}
    ChartAccess(const ChartAccess &) = delete;
    ChartAccess &operator=(const ChartAccess &) = delete;

    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_points))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(chart()->pointTexts().size()); }

    QAccessibleInterface *child(int point) const override
    {
        if (point < 0 || point >= childCount())
            return nullptr;
        while (m_points.size() <= point) {
            m_points.append(QAccessible::registerAccessibleInterface(
                new PointAccess(widget(), static_cast<int>(m_points.size()))));
        }
        return QAccessible::accessibleInterface(m_points.at(point));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int point = 0; point < m_points.size(); ++point) {
            if (QAccessible::accessibleInterface(m_points.at(point)) == child)
                return point;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override { return child(chart()->currentPoint()); }

private:
    const DescribedChart *chart() const { return dynamic_cast<const DescribedChart *>(object()); }

    mutable QList<QAccessible::Id> m_points;
};

} // namespace

static QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    return dynamic_cast<DescribedChart *>(object) ? new ChartAccess(qobject_cast<QWidget *>(object))
                                                  : nullptr;
}

void installChartAccess()
{
    QAccessible::installFactory(chartInterface);
}

} // namespace Compass
