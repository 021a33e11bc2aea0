// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartimage.h"

#include "ui/charts/chartview.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace Compass {

static void paintChart(ChartView &chart, QPaintDevice *device, const QRectF &target)
{
    QPainter painter(device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, themeOf(&chart).page);
    chart.scene()->render(&painter, target, chart.sceneRect());
}

QImage chartImage(ChartView &chart, double scale)
{
    QImage image((chart.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    paintChart(chart, &image, QRectF({}, image.size()));
    return image;
}

QByteArray chartPng(ChartView &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(ChartView &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.sceneRect().size().toSize());
    generator.setViewBox(QRectF({}, chart.sceneRect().size()));
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.pointTexts().join(u'\n'));
    paintChart(chart, &generator, generator.viewBoxF());
    return bytes;
}

} // namespace Compass
