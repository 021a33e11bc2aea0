// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datatable.h"

#include "ui/models/covermarks.h"
#include "ui/models/levelbarvalues.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrapheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace Compass {

/// The column that takes the width the others leave.
static constexpr int WideColumn = 0;

static constexpr double NarrowestBar = 12.0;

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new WrapHeader(this));
    verticalHeader()->hide();
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    // A section that is hidden or shown goes to no width, or comes from it.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int before, int now) {
                if (before == 0 || now == 0)
                    QTimer::singleShot(0, this, &DataTable::fitColumns);
            });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] { fitColumns(); };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::layoutChanged, this, refit);
    connect(model, &QAbstractItemModel::dataChanged, this, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, refit);
    fitColumns();
}

void DataTable::setLeastFirst(double units)
{
    m_leastFirst = units;
    fitColumns();
}

QSize DataTable::sizeHint() const
{
    const bool scrolls = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    return {grid(60.0), rows + bar + 2 * frameWidth()};
}

QSize DataTable::minimumSizeHint() const
{
    return {grid(20.0), sizeHint().height()};
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &DataTable::fitColumns);
}

void DataTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    // A chosen row is pale, so its text keeps its colour.
    option->palette.setColor(QPalette::HighlightedText, themeOf(this).text);
}

void DataTable::paintEvent(QPaintEvent *event)
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

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

static constexpr QChar BreakingPlace(0x200B);

static int widestWord(const QString &text, const QFontMetrics &metrics)
{
    const auto isBreak = [](QChar letter) {
        return letter == u' ' || letter == u'\n' || letter == BreakingPlace;
    };
    int widest = 0;
    for (qsizetype start = 0; start < text.size();) {
        const auto end = std::find_if(text.cbegin() + start, text.cend(), isBreak);
        const qsizetype length = std::distance(text.cbegin() + start, end);
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(start, length)));
        start += length + 1;
    }
    return widest;
}

int DataTable::narrowestWidth(int column) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    int narrowest = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (columnSpan(row, 0) > 1)
            continue;
        if (index.data(LevelBarRole).isValid()) {
            narrowest = std::max(narrowest, grid(NarrowestBar));
            continue;
        }
        if (index.data(WholeCellRole).toBool()) {
            narrowest = std::max(narrowest, sizeHintForIndex(index).width() + 1);
            continue;
        }
        const QVariant font = index.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : this->font());
        narrowest =
            std::max(narrowest, widestWord(index.data().toString(), metrics) + 2 * margin + 1);
    }
    return narrowest;
}

void DataTable::narrow(QList<int> &widths, int missing) const
{
    QList<int> slack(widths.size());
    int total = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0 && column != WideColumn)
            slack[column] = std::max(widths.at(column) - narrowestWidth(column), 0);
        total += slack.at(column);
    }
    // Shares of the sums, so that rounding loses no pixel.
    const int due = std::min(missing, total);
    int passed = 0;
    int given = 0;
    for (int column = 0; column < widths.size() && total > 0; ++column) {
        passed += slack.at(column);
        const int share = passed * due / total - given;
        widths[column] -= share;
        given += share;
    }
    widths[WideColumn] =
        std::max(narrowestWidth(WideColumn), widths.at(WideColumn) - (missing - due));
}

void DataTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;

    // A column that is being hidden loses its width before it counts as hidden.
    QList<int> widths(model()->columnCount());
    for (int column = 0; column < widths.size(); ++column) {
        if (column == WideColumn)
            widths[column] = std::max(narrowestWidth(column), grid(m_leastFirst));
        else if (columnWidth(column) > 0)
            widths[column] =
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }
    const int missing = std::reduce(widths.cbegin(), widths.cend()) - viewport()->width();
    if (missing > 0)
        narrow(widths, missing);
    else
        widths[WideColumn] -= missing;
    const bool fits = std::reduce(widths.cbegin(), widths.cend()) <= viewport()->width();
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);

    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
    fitRows();
}

void DataTable::fitRows()
{
    resizeRowsToContents();
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, std::max(rowHeight(row) + grid(0.75), grid(4.0)));
    const int height = sizeHint().height();
    if (height == minimumHeight())
        return;
    setFixedHeight(height);
    // A layout that is being done at this moment would not tell those above it.
    for (QWidget *each = parentWidget(); each && !each->isWindow(); each = each->parentWidget())
        each->updateGeometry();
}

void DataTable::copySelection() const
{
    QStringList cells;
    const int row = currentIndex().row();
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(model()->index(row, column).data().toString().remove(BreakingPlace));
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace Compass
