// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listrowdelegate.h"

#include "ui/models/listrowroles.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int Wrapped = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// Where the two texts of a row go, in a row of a given width.
struct RowTexts
{
    QFont titleFont;
    QFont detailFont;
    QString title;
    QString detail;
    QRect titleRect;
    QRect detailRect;
};

static RowTexts rowTexts(const QModelIndex &index, const QRect &row, bool isChosen)
{
    const QString mark = index.data(ListMarkRole).toString();
    const QString detail = index.data(ListDetailRole).toString();
    RowTexts texts;
    texts.titleFont = textFont(1.0, isChosen ? QFont::DemiBold : QFont::Normal);
    texts.detailFont = textFont(0.93);
    texts.title = index.data().toString();
    texts.detail = mark.isEmpty() ? detail : u"%1 · %2"_s.arg(detail, mark);

    const QRect inner = row.adjusted(grid(2.0), grid(1.0), -grid(1.5), 0);
    const QRect room(inner.topLeft(), QSize(inner.width(), grid(100.0)));
    texts.titleRect = QFontMetrics(texts.titleFont).boundingRect(room, Wrapped, texts.title);
    texts.detailRect = QFontMetrics(texts.detailFont)
                           .boundingRect(room.translated(0, texts.titleRect.height() + grid(0.25)),
                                         Wrapped, texts.detail);
    return texts;
}

void ListRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ColourTheme &colours = themeOf(option.widget);
    const QRect row = option.rect;
    const bool isChosen = option.state & QStyle::State_Selected;
    const RowTexts texts = rowTexts(index, row, isChosen);

    painter->save();
    if (isChosen || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.selection);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
    if (isChosen)
        painter->fillRect(QRect(row.left(), row.top(), grid(0.5), row.height()), colours.action);

    painter->setFont(texts.titleFont);
    painter->setPen(colours.text);
    painter->drawText(texts.titleRect, Wrapped, texts.title);
    painter->setFont(texts.detailFont);
    painter->setPen(colours.secondary);
    painter->drawText(texts.detailRect, Wrapped, texts.detail);

    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.action, 3));
        painter->drawRect(row.adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : grid(40.0);
    // The bold form is the wider one, so choosing a row does not move the others.
    const RowTexts texts = rowTexts(index, QRect(0, 0, width, 0), true);
    return {width, texts.detailRect.bottom() + grid(1.0)};
}

} // namespace Compass
