// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pagepainter.h"

#include "core/documents/palette.h"

#include <pango/pangocairo.h>

#include <array>

namespace Compass {

namespace {

/// Draws the items of one drawing.
struct DrawingPainter
{
    cairo_t *context;
    const Typesetter &typesetter;

    void operator()(const DrawnRectangle &rectangle) const;
    void operator()(const DrawnPath &path) const;
    void operator()(const DrawnText &text) const;
};

struct MarkPainter
{
    cairo_t *context;
    const Typesetter &typesetter;
    Tagging tagging;

    void operator()(const TagMark &mark) const;
    void operator()(const TextMark &mark) const;
    void operator()(const BoxMark &mark) const;
    void operator()(const DrawingMark &mark) const;
    void operator()(const OutlineMark &) const {}
};

} // namespace

/// \a colour is "#rrggbb".
static void setColour(cairo_t *context, QLatin1StringView colour, double opacity = 1.0)
{
    const uint rgb = colour.mid(1).toUInt(nullptr, 16);
    const auto part = [rgb](int shift) { return ((rgb >> shift) & 0xffU) / 255.0; };
    cairo_set_source_rgba(context, part(16), part(8), part(0), opacity);
}

static void setStroke(cairo_t *context, const Stroke &stroke)
{
    setColour(context, lightColour(stroke.role));
    cairo_set_line_width(context, stroke.width);
    const bool isDashed = stroke.dash == DashStyle::Dashed;
    const std::array dashes = {(isDashed ? 4.0 : 1.5) * stroke.width,
                               (isDashed ? 2.5 : 1.5) * stroke.width};
    cairo_set_dash(context, dashes.data(), stroke.dash == DashStyle::Solid ? 0 : 2, 0.0);
}

static void addRectangle(cairo_t *context, const QRectF &place)
{
    cairo_rectangle(context, place.x(), place.y(), place.width(), place.height());
}

void DrawingPainter::operator()(const DrawnRectangle &rectangle) const
{
    setColour(context, lightColour(rectangle.fill));
    addRectangle(context, rectangle.place);
    cairo_fill(context);
}

void DrawingPainter::operator()(const DrawnPath &path) const
{
    cairo_new_path(context);
    for (const QPointF &point : path.points)
        cairo_line_to(context, point.x(), point.y());
    if (path.isClosed)
        cairo_close_path(context);
    if (path.fill) {
        setColour(context, lightColour(*path.fill), path.opacity);
        cairo_fill_preserve(context);
    }
    if (path.stroke) {
        setStroke(context, *path.stroke);
        cairo_stroke_preserve(context);
    }
    cairo_new_path(context);
}

static double shareBefore(TextAnchor anchor)
{
    switch (anchor) {
    case TextAnchor::Start:
        return 0.0;
    case TextAnchor::Middle:
        return 0.5;
    case TextAnchor::End:
        return 1.0;
    }
    Q_UNREACHABLE();
}

void DrawingPainter::operator()(const DrawnText &text) const
{
    const SetText set = typesetter.setDrawn(text, text.size);
    const double baseline = pango_units_to_double(pango_layout_get_baseline(set.layout()));
    setColour(context, lightColour(text.role));
    cairo_move_to(context, text.anchor.x() - shareBefore(text.from) * set.width(),
                  text.anchor.y() - baseline);
    pango_cairo_show_layout(context, set.layout());
}

void MarkPainter::operator()(const TagMark &mark) const
{
    if (tagging == Tagging::Off)
        return;
    if (mark.isEnd)
        cairo_tag_end(context, mark.name.constData());
    else
        cairo_tag_begin(context, mark.name.constData(), nullptr);
}

void MarkPainter::operator()(const TextMark &mark) const
{
    PangoLayout *layout = mark.text.layout();
    const double above = mark.text.heightOf({0, mark.lines.first});
    PangoLayoutIter *lines = pango_layout_get_iter(layout);
    setColour(context, mark.colour);
    for (int line = 0; line < mark.lines.first + mark.lines.count; ++line) {
        if (line >= mark.lines.first) {
            PangoRectangle extents;
            pango_layout_iter_get_line_extents(lines, nullptr, &extents);
            const double baseline = pango_units_to_double(pango_layout_iter_get_baseline(lines));
            cairo_move_to(context, mark.place.x() + pango_units_to_double(extents.x),
                          mark.place.y() + baseline - above);
            pango_cairo_show_layout_line(context, pango_layout_iter_get_line_readonly(lines));
        }
        pango_layout_iter_next_line(lines);
    }
    pango_layout_iter_free(lines);
}

void MarkPainter::operator()(const BoxMark &mark) const
{
    setColour(context, mark.colour);
    addRectangle(context, mark.place);
    cairo_fill(context);
}

void MarkPainter::operator()(const DrawingMark &mark) const
{
    cairo_save(context);
    cairo_translate(context, mark.place.x(), mark.place.y());
    cairo_scale(context, mark.scale, mark.scale);
    const DrawingPainter painter{context, typesetter};
    for (const DrawnItem &item : mark.drawing.items)
        std::visit(painter, item);
    cairo_restore(context);
}

void paintMarks(cairo_t *context, const QList<Mark> &marks, const Typesetter &typesetter,
                Tagging tagging)
{
    const MarkPainter painter{context, typesetter, tagging};
    for (const Mark &mark : marks)
        std::visit(painter, mark);
}

} // namespace Compass
