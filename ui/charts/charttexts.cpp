// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttexts.h"

#include <QTextDocument>
#include <QTextOption>

namespace Compass {

QGraphicsTextItem *chartText(const QString &text, const QFont &font, const QRectF &place,
                             Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *item = new QGraphicsTextItem(text);
    item->setFont(font);
    item->document()->setDocumentMargin(0.0);
    item->document()->setDefaultTextOption(option);
    item->setTextWidth(place.width());
    item->setPos(place.topLeft());
    return item;
}

} // namespace Compass
