// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapheader.h"

#include "ui/style/theme.h"

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
    return {widestWord + 2 * margin, bounds.height() + 2 * margin};
}

} // namespace Compass
