// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/heatmapheader.h"

#include "ui/models/heatmapcell.h"
#include "ui/style/theme.h"
#include "ui/widgets/heatmapdelegate.h"

#include <QPainter>

#include <algorithm>

namespace Compass {

static constexpr double HeaderSide = 0.75;
static constexpr double HeaderEdge = 0.75;
static constexpr int NoLimit = 10000;

HeatmapHeader::HeatmapHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(grid(4.0));
    setFont(textFont(0.93, QFont::DemiBold));
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
}

QString HeatmapHeader::title(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

QStringList HeatmapHeader::letters(int section) const
{
    return model() ? model()->headerData(section, orientation(), HeatmapLettersRole).toStringList()
                   : QStringList();
}

QFont HeatmapHeader::lettersFont() const
{
    return textFont(0.93);
}

int HeatmapHeader::narrowest(int section) const
{
    int widest = 0;
    for (const QString &word : title(section).split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const QStringList counts = letters(section);
    const int width = std::min(widest, grid(WidestWord)) + 2 * grid(HeaderSide) + 2;
    return std::max(width, static_cast<int>(counts.size()) * heatmapCountWidth());
}

QRect HeatmapHeader::titleBounds(int section, int width) const
{
    const int flags = int(Qt::AlignLeft) | int(Qt::TextWordWrap);
    const QRect room(0, 0, width - 2 * grid(HeaderSide), NoLimit);
    const QRect bounds = fontMetrics().boundingRect(room, flags, title(section));
    return bounds.width() <= room.width()
        ? bounds
        : fontMetrics().boundingRect(room, int(Qt::AlignLeft) | int(Qt::TextWrapAnywhere),
                                     title(section));
}

QSize HeatmapHeader::sectionSizeFromContents(int section) const
{
    const int width = std::max(sectionSize(section), narrowest(section));
    const int below = letters(section).isEmpty() ? 0 : QFontMetrics(lettersFont()).height();
    return {narrowest(section),
            titleBounds(section, width).height() + below + 2 * grid(HeaderEdge)};
}

void HeatmapHeader::paintLetters(QPainter *painter, const QRect &line,
                                 const QStringList &letters) const
{
    painter->setFont(lettersFont());
    const double width = line.width() / static_cast<double>(letters.size());
    for (qsizetype each = 0; each < letters.size(); ++each)
        painter->drawText(QRectF(line.left() + static_cast<double>(each) * width, line.top(), width,
                                 line.height()),
                          Qt::AlignCenter, letters.at(each));
}

void HeatmapHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const QStringList counts = letters(section);
    const int below = counts.isEmpty() ? 0 : QFontMetrics(lettersFont()).height();
    const QRect inner =
        rect.adjusted(grid(HeaderSide), grid(HeaderEdge), -grid(HeaderSide), -grid(HeaderEdge));
    const bool isWhole = fontMetrics()
                             .boundingRect(QRect(0, 0, inner.width(), NoLimit),
                                           int(Qt::TextWordWrap), title(section))
                             .width()
        <= inner.width();
    painter->setPen(themeOf(this).text);
    painter->drawText(inner.adjusted(0, 0, 0, -below),
                      model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt()
                          | int(Qt::AlignBottom)
                          | int(isWhole ? Qt::TextWordWrap : Qt::TextWrapAnywhere),
                      title(section));
    if (!counts.isEmpty())
        paintLetters(painter, QRect(rect.left(), inner.bottom() - below + 1, rect.width(), below),
                     counts);
}

} // namespace Compass
