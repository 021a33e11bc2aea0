// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celllinks.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Compass {

namespace {

class LinkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QColor colour = themeOf(option->widget).link;
        option->font.setUnderline(true);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
};

} // namespace

CellLinks::CellLinks(QTableView *table, QList<int> columns)
    : QObject(table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    for (const int column : std::as_const(m_columns))
        table->setItemDelegateForColumn(column, new LinkDelegate(table));
    table->installEventFilter(this);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (isLink(index))
            emit activated(index);
    });
    connect(table, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_table->viewport()->setCursor(isLink(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

bool CellLinks::isLink(const QModelIndex &index) const
{
    return m_columns.contains(index.column()) && !index.data().toString().isEmpty();
}

bool CellLinks::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool activates = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    const QModelIndex current = m_table->currentIndex();
    if (!activates || !isLink(current))
        return false;
    emit activated(current);
    return true;
}

} // namespace Compass
