// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pageimages.h"

#include "core/documents/pagelayout.h"
#include "core/documents/pagepainter.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace Compass {

namespace {

struct DestroyImage
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};

using ImageSurface = std::unique_ptr<cairo_surface_t, DestroyImage>;

} // namespace

static PageImage copyOf(cairo_surface_t *surface)
{
    cairo_surface_flush(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        return {};
    PageImage image{cairo_image_surface_get_width(surface),
                    cairo_image_surface_get_height(surface),
                    cairo_image_surface_get_stride(surface),
                    {}};
    const auto *bytes = reinterpret_cast<const char *>(cairo_image_surface_get_data(surface));
    image.bytes = QByteArray(bytes, qsizetype(image.bytesPerLine) * image.height);
    return image;
}

static PageImage imageOf(const PrintedPage &page, const Typesetter &typesetter, double scale)
{
    const ImageSurface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(std::lround(PageSize::Width * scale)),
                                   int(std::lround(PageSize::Height * scale))));
    cairo_t *context = cairo_create(surface.get());
    cairo_set_source_rgb(context, 1.0, 1.0, 1.0);
    cairo_paint(context);
    cairo_scale(context, scale, scale);
    paintMarks(context, page.marks, typesetter, Tagging::Off);
    cairo_destroy(context);
    return copyOf(surface.get());
}

QList<PageImage> pageImages(const Report &report, double dpi)
{
    const double scale = std::clamp(dpi, 36.0, 600.0) / 72.0;
    const PageLayout layout = pageLayout(report);
    QList<PageImage> images;
    for (const PrintedPage &page : layout.pages)
        images.append(imageOf(page, layout.typesetterOf(page), scale));
    return images;
}

} // namespace Compass
