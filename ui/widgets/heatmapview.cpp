// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/heatmapview.h"

#include "ui/models/heatmapmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/heatmapdelegate.h"
#include "ui/widgets/heatmapheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace Compass {

static constexpr int NameColumn = 0;
static constexpr double LeastName = 22.0;
static constexpr double MostName = 48.0;
static constexpr double NeedWidth = 14.0;
static constexpr double MostGroup = 48.0;
static constexpr double LeastRow = 5.75;

/// With fewer people than this beside it, the group takes turns with them.
static constexpr int FewestBesideGroup = 4;

HeatmapView::HeatmapView(QWidget *parent) : QTableView(parent), m_header(new HeatmapHeader(this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new HeatmapDelegate(this));
}

void HeatmapView::setHeatmap(HeatmapModel *model)
{
    m_heatmap = model;
    setModel(model);
    const auto refit = [this] { fit(); };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptRow = std::max(currentIndex().row(), 0);
        m_keptColumn = std::max(currentIndex().column(), 0);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        setCurrentIndex(
            this->model()->index(std::min(m_keptRow, this->model()->rowCount() - 1),
                                 std::min(m_keptColumn, this->model()->columnCount() - 1)));
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, refit);
    connect(model, &QAbstractItemModel::dataChanged, this, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, refit);
    fit();
}

void HeatmapView::setCompact(bool compact)
{
    m_compact = compact;
    m_heatmap->setCompact(compact);
    fit();
}

QSize HeatmapView::sizeHint() const
{
    return {grid(60.0), m_header->sizeHint().height() + verticalHeader()->length()};
}

QSize HeatmapView::minimumSizeHint() const
{
    return {grid(20.0), sizeHint().height()};
}

static int widestWordOf(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n')) {
        for (const QString &word : line.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

/// The least width of each column; none for what is never shown.
QList<int> HeatmapView::columnWidths() const
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    QList<int> widths(m_heatmap->columnCount());
    for (int column = 0; column < widths.size(); ++column) {
        const HeatmapColumn kind = m_heatmap->columnAt(column);
        const bool isText = kind < HeatmapColumn::Member;
        if (kind == HeatmapColumn::Need && m_compact)
            continue;
        int width = m_header->narrowest(column);
        for (int row = 0; row < m_heatmap->rowCount(); ++row) {
            const QModelIndex index = m_heatmap->index(row, column);
            width =
                std::max(width,
                         isText ? widestWordOf(index.data().toString(), fontMetrics()) + margin + 1
                                : sizeHintForIndex(index).width());
        }
        const double least = column == NameColumn ? LeastName : isText ? NeedWidth : 0.0;
        widths[column] = std::max(width, grid(least));
    }
    return widths;
}

/// The columns that take turns when not all fit.
QList<int> HeatmapView::columnsThatMove() const
{
    QList<int> people;
    QList<int> group;
    for (int column = 0; column < m_heatmap->columnCount(); ++column) {
        const HeatmapColumn kind = m_heatmap->columnAt(column);
        if (kind == HeatmapColumn::Member)
            people.append(column);
        else if (kind > HeatmapColumn::Member)
            group.append(column);
    }
    const int all = m_window.widthOfAll();
    if (all <= width())
        return {};

    const int beside = width() - (all - m_window.widthOf(people));
    const bool hasRoom = people.size() >= FewestBesideGroup
        && m_window.widthOf(people.first(FewestBesideGroup)) <= beside;
    return hasRoom ? people : people + group;
}

/// Gives the room that is left to the names, then to the group.
void HeatmapView::spread()
{
    QList<int> widths = m_window.widths;
    int left = width();
    for (int column = 0; column < widths.size(); ++column)
        left -= m_window.shows(column) ? widths.at(column) : 0;
    for (int column = 0; column < widths.size(); ++column) {
        const HeatmapColumn kind = m_heatmap->columnAt(column);
        const bool isGroup = kind > HeatmapColumn::Member && m_window.shows(column);
        if (column != NameColumn && !isGroup)
            continue;
        const int most = grid(isGroup ? MostGroup : MostName);
        const int more = std::clamp(most - widths.at(column), 0, std::max(left, 0));
        widths[column] += more;
        left -= more;
    }
    for (int column = 0; column < widths.size(); ++column) {
        if (m_window.shows(column))
            setColumnWidth(column, widths.at(column));
    }
}

void HeatmapView::fit()
{
    if (!m_heatmap)
        return;
    m_window.widths = columnWidths();
    m_window.movable = columnsThatMove();
    m_window.fit(width());
    showColumns();
}

void HeatmapView::showColumns()
{
    for (int column = 0; column < m_window.widths.size(); ++column)
        setColumnHidden(column, !m_window.shows(column));
    spread();
    resizeRowsToContents();
    for (int row = 0; row < m_heatmap->rowCount(); ++row)
        setRowHeight(row, std::max(rowHeight(row) + grid(0.5), grid(LeastRow)));
    setFixedHeight(sizeHint().height());
    emit shownColumnsChanged();
}

void HeatmapView::setFirstShown(int first)
{
    if (first == m_window.first)
        return;
    m_window.first = first;
    m_window.fit(width());
    showColumns();
}

void HeatmapView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && !m_window.shows(current.column())) {
        m_window.bringInto(current.column(), width());
        showColumns();
    }
    QTableView::currentChanged(current, previous);
    emit cellChanged(current);
}

QModelIndex HeatmapView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return model()->index(0, 0);

    const int lastColumn = m_window.beside(model()->columnCount(), -1);
    const bool isWhole = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveLeft:
    case MoveRight:
        return now.siblingAtColumn(m_window.beside(now.column(), action == MoveLeft ? -1 : 1));
    case MoveHome:
        return model()->index(isWhole ? 0 : now.row(), NameColumn);
    case MoveEnd:
        return model()->index(isWhole ? model()->rowCount() - 1 : now.row(), lastColumn);
    case MovePageUp:
        return now.siblingAtRow(0);
    case MovePageDown:
        return now.siblingAtRow(model()->rowCount() - 1);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void HeatmapView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRow();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatmapView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model())
        setCurrentIndex(model()->index(0, 0));
    emit cellChanged(currentIndex());
}

void HeatmapView::copyRow() const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(currentIndex().siblingAtColumn(column).data(Qt::EditRole).toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void HeatmapView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void HeatmapView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatmapView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &HeatmapView::fit);
}

void HeatmapView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    painter.setPen(themeOf(this).line);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.drawLine(0, bottom, viewport()->width(), bottom);
    }
}

} // namespace Compass
