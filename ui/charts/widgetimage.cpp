// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/widgetimage.h"

#include "ui/style/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace Compass {

static constexpr int PictureScale = 2;

static void paintWidget(QWidget &widget, QPaintDevice *device)
{
    QPainter painter(device);
    painter.fillRect(QRect({}, widget.size()), themeOf(&widget).page);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
}

QByteArray widgetPng(QWidget &widget)
{
    QImage image(widget.size() * PictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(PictureScale);
    paintWidget(widget, &image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray widgetSvg(QWidget &widget, const QString &title, const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(QRect({}, widget.size()));
    generator.setTitle(title);
    generator.setDescription(description);
    paintWidget(widget, &generator);
    return bytes;
}

} // namespace Compass
