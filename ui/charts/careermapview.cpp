// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/careermapview.h"

#include "ui/charts/careeredge.h"
#include "ui/charts/careernode.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/focusring.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Compass {

CareerMapView::CareerMapView(const CareerModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::leaveOut(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(model, &QAbstractItemModel::modelReset, this, &CareerMapView::renew);
    connect(model, &QAbstractItemModel::dataChanged, this, &CareerMapView::renew);
    renew();
}

static CareerNodeTexts textsOf(const CareerModel &model, int row)
{
    const QModelIndex index = model.index(row, CareerModel::TitleColumn);
    CareerNodeTexts texts;
    texts.place = index.data(CareerModel::PlaceRole).toString();
    texts.title = model.shortTitleAt(row);
    texts.mark = model.markAt(row);
    texts.isCurrentRole = model.isCurrentRole(row);
    return texts;
}

void CareerMapView::renew()
{
    QList<int> steps;
    for (int row = 0; row < m_model->rowCount(); ++row)
        steps.append(m_model->nodeAt(row).step);
    std::ranges::sort(steps);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());

    m_cells.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CareerNode &node = m_model->nodeAt(row);
        m_cells.append({static_cast<int>(steps.indexOf(node.step)), node.lane});
    }
    if (m_current >= m_cells.size())
        m_current = -1;
    m_layout = layoutFor(width());
    updateGeometry();
    update();
}

qsizetype CareerMapView::columns() const
{
    int columns = 0;
    for (const CareerMapCell &cell : m_cells)
        columns = std::max(columns, cell.column + 1);
    return columns;
}

QString CareerMapView::headingOf(int column) const
{
    const auto cell = std::ranges::find(m_cells, column, &CareerMapCell::column);
    return m_model->stepText(static_cast<int>(cell - m_cells.cbegin()));
}

int CareerMapView::headingHeight(int width) const
{
    const QFontMetrics metrics(textFont(0.93, QFont::DemiBold));
    int highest = 0;
    for (int column = 0; column < columns(); ++column) {
        const QRect room(0, 0, width, grid(100.0));
        highest = std::max(
            highest, metrics.boundingRect(room, Qt::TextWordWrap, headingOf(column)).height());
    }
    return highest + grid(1.0);
}

CareerMapLayout CareerMapView::layoutFor(int width) const
{
    const int lineHeight = QFontMetrics(textFont(0.93, QFont::DemiBold)).height();
    CareerMapSizes sizes{width, 0, 0, lineHeight + grid(0.5)};
    const int nodeWidth = careerNodeWidth(columns(), width);
    for (int row = 0; row < m_cells.size(); ++row)
        sizes.node = std::max(sizes.node, careerNodeHeight(textsOf(*m_model, row), nodeWidth));
    if (!m_cells.isEmpty() && !headingOf(0).isEmpty())
        sizes.heading = headingHeight(nodeWidth);
    return careerMapLayout(m_cells, sizes);
}

bool CareerMapView::fits(int width) const
{
    int widest = 0;
    for (int row = 0; row < m_cells.size(); ++row)
        widest = std::max(widest, careerNodeMinimumWidth(textsOf(*m_model, row)));
    return careerMapWidth(columns(), widest) <= width;
}

QStringList CareerMapView::pointTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, CareerModel::TitleColumn);
        texts.append(index.data(CareerModel::SpokenRole).toString());
    }
    return texts;
}

QRect CareerMapView::pointRect(int point) const
{
    return m_layout.nodes.value(point);
}

int CareerMapView::heightForWidth(int width) const
{
    return layoutFor(width).height + grid(1.0);
}

QSize CareerMapView::sizeHint() const
{
    const int width = grid(120.0);
    return {width, heightForWidth(width)};
}

QSize CareerMapView::minimumSizeHint() const
{
    return {grid(30.0), grid(10.0)};
}

void CareerMapView::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    update();
    tellFocus();
    emit currentRowChanged(row);
}

void CareerMapView::tellFocus()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

int CareerMapView::rowAt(const QPoint &point) const
{
    for (int row = 0; row < m_layout.nodes.size(); ++row) {
        if (m_layout.nodes.at(row).contains(point))
            return row;
    }
    return -1;
}

void CareerMapView::walkTo(const QList<RoleId> &roles)
{
    setCurrentRow(m_layout.nearest(m_current, m_model->rowsOf(roles)));
}

void CareerMapView::keyPressEvent(QKeyEvent *event)
{
    if (m_cells.isEmpty() || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current < 0)
        setCurrentRow(0);
    switch (event->key()) {
    case Qt::Key_Right:
        return walkTo(m_model->nodeAt(m_current).leadsTo);
    case Qt::Key_Left:
        return walkTo(m_model->nodeAt(m_current).comesFrom);
    case Qt::Key_Down:
        return setCurrentRow(m_layout.neighbour(m_current, 1));
    case Qt::Key_Up:
        return setCurrentRow(m_layout.neighbour(m_current, -1));
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(static_cast<int>(m_cells.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CareerMapView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row >= 0)
        setCurrentRow(row);
}

void CareerMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rowAt(event->pos()) >= 0)
        emit activated(m_current);
}

bool CareerMapView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (m_current < 0 && !m_cells.isEmpty())
            setCurrentRow(0);
        tellFocus();
        update();
    }
    return QWidget::event(event);
}

void CareerMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        renew();
        break;
    default:
        break;
    }
}

void CareerMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout = layoutFor(width());
}

void CareerMapView::paintBands(QPainter &painter) const
{
    const ColourTheme &theme = themeOf(this);
    painter.setFont(textFont(0.93, QFont::DemiBold));
    const QString names[] = {tr("Management path"), tr("Individual path")};
    const QRect bands[] = {m_layout.management, m_layout.individual};
    for (int i = 0; i < 2; ++i) {
        if (bands[i].isNull())
            continue;
        painter.setPen(theme.line);
        painter.setBrush(theme.side);
        painter.drawRoundedRect(QRectF(bands[i]).adjusted(0.5, 0.5, -0.5, -0.5), CornerPx,
                                CornerPx);
        painter.setPen(theme.secondary);
        painter.drawText(bands[i].adjusted(grid(1.0), grid(0.75), -grid(1.0), 0),
                         Qt::AlignLeft | Qt::AlignTop, names[i]);
    }
    painter.setPen(theme.heading);
    for (int column = 0; column < m_layout.headings.size(); ++column) {
        const QRect heading = m_layout.headings.at(column).adjusted(0, 0, 0, -grid(0.75));
        painter.drawText(heading, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                         headingOf(column));
    }
}

void CareerMapView::paintEdges(QPainter &painter) const
{
    for (int row = 0; row < m_cells.size(); ++row) {
        for (const int next : m_model->rowsOf(m_model->nodeAt(row).leadsTo))
            paintCareerEdge(painter, m_layout.edge(row, next), themeOf(this));
    }
}

void CareerMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    paintEdges(painter);
    for (int row = 0; row < m_cells.size(); ++row) {
        CareerNodeTexts texts = textsOf(*m_model, row);
        texts.isSelected = row == m_current;
        paintCareerNode(painter, m_layout.nodes.at(row), texts, themeOf(this));
    }
    if (hasFocus() && m_current >= 0)
        drawFocusRing(&painter, m_layout.nodes.at(m_current), themeOf(this));
}

} // namespace Compass
