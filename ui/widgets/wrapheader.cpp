// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapheader.h"

#include "ui/models/levelbarvalues.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace Compass {

WrapHeader::WrapHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom | Qt::Alignment(Qt::TextWordWrap));
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(grid(4.0));
    setFont(textFont(0.93, QFont::DemiBold));
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
}

QSize WrapHeader::sectionSizeFromContents(int section) const
{
    const QString title =
        model() ? model()->headerData(section, orientation()).toString() : QString();
    const int margin = grid(1.0);
    int widestWord = 0;
    for (const QString &word : title.split(u' '))
        widestWord = std::max(widestWord, fontMetrics().horizontalAdvance(word));

    const int width = std::max(sectionSize(section) - 2 * margin, widestWord);
    const QRect bounds = fontMetrics().boundingRect(
        QRect(0, 0, width, 1000), int(Qt::AlignLeft) | int(Qt::TextWordWrap), title);
    const int numbers = hasLevelNumbers(section) ? numbersHeight() : 0;
    return {widestWord + 2 * margin, bounds.height() + numbers + 2 * margin};
}

bool WrapHeader::hasLevelNumbers(int section) const
{
    return model() && model()->headerData(section, orientation(), LevelBarRole).toBool();
}

/// What an item view leaves free beside the text of a cell.
int WrapHeader::cellMargin() const
{
    return style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
}

int WrapHeader::numbersHeight() const
{
    return QFontMetrics(textFont(0.86)).height();
}

void WrapHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const bool hasNumbers = hasLevelNumbers(section);
    const int side = hasNumbers ? grid(1.0) : cellMargin();
    const QRect inner = rect.adjusted(side, grid(0.75), -side, -grid(0.75));
    painter->setPen(themeOf(this).text);
    painter->drawText(inner.adjusted(0, 0, 0, hasNumbers ? -numbersHeight() : 0),
                      int(Qt::AlignLeft) | int(Qt::AlignBottom) | int(Qt::TextWordWrap),
                      model()->headerData(section, orientation()).toString());
    if (hasNumbers)
        paintNumbers(painter, inner);
}

void WrapHeader::paintNumbers(QPainter *painter, const QRect &inner) const
{
    painter->setFont(textFont(0.86));
    const double unit = inner.width() / double(Level::Highest + 1);
    for (int level = Level::Lowest; level <= Level::Highest; ++level) {
        const QRectF place(inner.left() + level * unit, inner.bottom() - numbersHeight(), unit,
                           numbersHeight());
        painter->drawText(place, Qt::AlignCenter, locale().toString(level));
    }
}

} // namespace Compass
