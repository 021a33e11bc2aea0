// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/gaptable.h"

#include "ui/models/gapmodel.h"
#include "ui/style/iconset.h"
#include "ui/style/theme.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/levelbar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int columnOf(GapColumn column)
{
    return static_cast<int>(column);
}

static bool isHeading(const QModelIndex &index)
{
    return index.data(GapModel::GroupRole).isValid();
}

namespace {

/// How the heading of a group is marked, beside its words.
struct GroupMark
{
    IconName icon;
    QColor colour;
};

GroupMark markOf(GapGroup group, const ColourTheme &theme)
{
    switch (group) {
    case GapGroup::Blocking:
        return {IconName::Cross, theme.danger};
    case GapGroup::Unsure:
        return {IconName::Question, theme.text};
    case GapGroup::BelowAsset:
        return {IconName::Note, theme.text};
    case GapGroup::Unrated:
        return {IconName::Assess, theme.text};
    case GapGroup::Met:
        break;
    }
    return {IconName::Check, theme.success};
}

/// Paints heading rows across the table, and names like any cell.
class GapNameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!isHeading(index)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const ColourTheme &theme = themeOf(option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, isChosen ? theme.selection : theme.side);
        paintWords(painter, option, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.action, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return isHeading(index) ? QSize(grid(12.0), grid(3.5))
                                : QStyledItemDelegate::sizeHint(option, index);
    }

private:
    static void paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const ColourTheme &theme = themeOf(option.widget);
        const GroupMark mark =
            markOf(static_cast<GapGroup>(index.data(GapModel::GroupRole).toInt()), theme);
        const int side = grid(2.0);
        QRect rest = option.rect.adjusted(grid(1.5), 0, -grid(1.0), 0);
        painter->drawPixmap(
            rest.left(), rest.center().y() - side / 2,
            iconPixmap(mark.icon, mark.colour, side, option.widget->devicePixelRatioF()));
        rest.adjust(side + grid(1.0), 0, 0, 0);

        const QString title = index.data().toString();
        painter->setFont(headingFont(1.05));
        painter->setPen(theme.heading);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
        rest.adjust(painter->fontMetrics().horizontalAdvance(title) + grid(1.5), 0, 0, 0);

        const bool folded = index.data(GapModel::FoldedRole).toBool();
        const QString hint = index.data(GapModel::HintRole).toString();
        painter->setFont(textFont(1.0));
        painter->setPen(theme.text);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, folded ? u"▸ "_s + hint : u"▾"_s);
    }
};

} // namespace

GapTable::GapTable(GapModel *model, QWidget *parent) : DataTable(parent), m_gaps(model)
{
    setModel(model);
    setItemDelegateForColumn(columnOf(GapColumn::Name), new GapNameDelegate(this));
    setItemDelegateForColumn(columnOf(GapColumn::Bar), new LevelBarDelegate(this));
    auto *links = new CellLinks(this, {columnOf(GapColumn::Action), columnOf(GapColumn::Why)});
    connect(links, &CellLinks::activated, this, &GapTable::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &GapTable::span);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GapTable::span);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GapTable::span);
    connect(this, &QTableView::clicked, this, &GapTable::toggle);
    span();
}

void GapTable::span()
{
    clearSpans();
    for (int row = 0; row < m_gaps->rowCount(); ++row) {
        if (isHeading(m_gaps->index(row, 0)))
            setSpan(row, 0, 1, GapColumnCount);
    }
    fitColumns();
}

void GapTable::setCompact(bool compact)
{
    for (const GapColumn column : {GapColumn::Importance, GapColumn::Chance, GapColumn::Bar})
        setColumnHidden(columnOf(column), compact);
    fitColumns();
}

void GapTable::toggle(const QModelIndex &index)
{
    if (isHeading(index))
        m_gaps->setFolded(index.row(), !index.data(GapModel::FoldedRole).toBool());
}

void GapTable::follow(const QModelIndex &link)
{
    if (link.column() == columnOf(GapColumn::Why))
        emit explanationWanted(link.row());
    else
        emit actionWanted(link.row());
}

void GapTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!isHeading(current)) {
        DataTable::keyPressEvent(event);
        return;
    }

    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_gaps->setFolded(current.row(), event->key() == Qt::Key_Left);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(current);
        break;
    default:
        DataTable::keyPressEvent(event);
    }
}

} // namespace Compass
