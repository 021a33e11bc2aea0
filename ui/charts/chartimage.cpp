// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartimage.h"

#include "ui/charts/chartview.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace Compass {

static constexpr double NoteSize = 0.86;

/// A chart and what is written below it, in pixels of the chart.
struct ChartPicture
{
    ChartView &chart;
    QString notes;

    QRectF chartPlace() const { return {{}, chart.sceneRect().size()}; }
    QRectF notesPlace() const;
    QSizeF size() const { return {chartPlace().width(), notesPlace().bottom()}; }
};

QRectF ChartPicture::notesPlace() const
{
    const QRectF above = chartPlace();
    if (notes.isEmpty())
        return {above.bottomLeft(), QSizeF(above.width(), 0.0)};
    const QFontMetricsF metrics(textFont(NoteSize));
    const QRectF room(above.left() + grid(1.0), above.bottom() + grid(0.5),
                      above.width() - grid(2.0), 1e5);
    const double height = metrics.boundingRect(room, Qt::TextWordWrap, notes).height();
    return {room.topLeft(), QSizeF(room.width(), std::ceil(height) + grid(1.0))};
}

static void paintPicture(const ChartPicture &picture, QPaintDevice *device, double scale)
{
    ChartView &chart = picture.chart;
    QPainter painter(device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillRect(QRectF({}, picture.size()), themeOf(&chart).page);
    chart.scene()->render(&painter, picture.chartPlace(), chart.sceneRect());
    painter.setFont(textFont(NoteSize));
    painter.setPen(themeOf(&chart).secondary);
    painter.drawText(picture.notesPlace(), Qt::TextWordWrap, picture.notes);
}

static QImage pictureImage(const ChartPicture &picture, double scale)
{
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    paintPicture(picture, &image, scale);
    return image;
}

QImage chartImage(ChartView &chart, double scale)
{
    return pictureImage({chart, {}}, scale);
}

QByteArray chartPng(ChartView &chart, const QStringList &notes)
{
    constexpr double Scale = 2.0;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage({chart, notes.join(u'\n')}, Scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(ChartView &chart, const QStringList &notes)
{
    const ChartPicture picture{chart, notes.join(u'\n')};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF({}, picture.size()));
    generator.setTitle(chart.accessibleName());
    generator.setDescription((chart.pointTexts() + notes).join(u'\n'));
    paintPicture(picture, &generator, 1.0);
    return bytes;
}

} // namespace Compass
