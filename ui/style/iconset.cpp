// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/iconset.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static QString fileOf(IconName name)
{
    static const std::array names = {
        "home"_L1,     "assess"_L1,      "results"_L1, "careers"_L1, "settings"_L1,
        "language"_L1, "menu"_L1,        "check"_L1,   "cross"_L1,   "question"_L1,
        "lock"_L1,     "arrow-right"_L1, "note"_L1,    "warning"_L1, "search"_L1,
        "compass"_L1,  "plan"_L1,        "team"_L1,    "hidden"_L1,
    };
    return u":/icons/%1.svg"_s.arg(names.at(static_cast<size_t>(name)));
}

QPixmap iconPixmap(IconName name, const QColor &colour, int sidePx, qreal devicePixelRatio)
{
    QFile file(fileOf(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qPrintable(file.fileName()));
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());

    QPixmap pixmap(QSize(sidePx, sidePx) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(IconName name, const QColor &colour)
{
    QIcon result;
    for (const qreal ratio : {1.0, 2.0})
        result.addPixmap(iconPixmap(name, colour, grid(2.25), ratio));
    return result;
}

} // namespace Compass
