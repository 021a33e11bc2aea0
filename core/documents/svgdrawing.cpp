// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/svgdrawing.h"

#include "core/documents/htmltext.h"
#include "core/documents/palette.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString svgNumber(double value)
{
    return QString::number(value, 'g', 6);
}

static QString svgPoints(const QList<QPointF> &points)
{
    QStringList pairs;
    for (const QPointF &point : points)
        pairs.append(svgNumber(point.x()) + u',' + svgNumber(point.y()));
    return pairs.join(u' ');
}

static QString svgItem(const DrawnRectangle &rectangle)
{
    return uR"(<rect class="fill-%1" x="%2" y="%3" width="%4" height="%5"/>)"_s.arg(
        nameOf(rectangle.fill), svgNumber(rectangle.place.x()), svgNumber(rectangle.place.y()),
        svgNumber(rectangle.place.width()), svgNumber(rectangle.place.height()));
}

static QString strokeAttributes(const Stroke &stroke)
{
    QString attributes = uR"( stroke-width="%1")"_s.arg(svgNumber(stroke.width));
    if (stroke.dash == DashStyle::Dashed)
        attributes += uR"( stroke-dasharray="%1 %2")"_s.arg(svgNumber(4 * stroke.width),
                                                            svgNumber(2.5 * stroke.width));
    if (stroke.dash == DashStyle::Dotted)
        attributes += uR"( stroke-dasharray="%1 %1")"_s.arg(svgNumber(1.5 * stroke.width));
    return attributes;
}

static QString svgItem(const DrawnPath &path)
{
    QStringList classes;
    classes.append(path.fill ? u"fill-"_s + nameOf(*path.fill) : u"fill-none"_s);
    if (path.stroke)
        classes.append(u"stroke-"_s + nameOf(path.stroke->role));
    QString attributes = path.stroke ? strokeAttributes(*path.stroke) : QString();
    if (path.fill && path.opacity < 1.0)
        attributes += uR"( fill-opacity="%1")"_s.arg(svgNumber(path.opacity));
    return uR"(<%1 class="%2" points="%3"%4/>)"_s.arg(path.isClosed ? u"polygon"_s : u"polyline"_s,
                                                      classes.join(u' '), svgPoints(path.points),
                                                      attributes);
}

static QString anchorName(TextAnchor anchor)
{
    switch (anchor) {
    case TextAnchor::Start:
        return u"start"_s;
    case TextAnchor::Middle:
        return u"middle"_s;
    case TextAnchor::End:
        return u"end"_s;
    }
    Q_UNREACHABLE();
}

static QString svgItem(const DrawnText &text)
{
    QString attributes = uR"(class="fill-%1" x="%2" y="%3" font-size="%4" text-anchor="%5")"_s.arg(
        nameOf(text.role), svgNumber(text.anchor.x()), svgNumber(text.anchor.y()),
        svgNumber(text.size), anchorName(text.from));
    if (text.isBold)
        attributes += uR"( font-weight="bold")"_s;
    return u"<text "_s + attributes + u'>' + htmlEscaped(text.text) + u"</text>"_s;
}

QString svgElement(const Drawing &drawing, const PictureWords &words)
{
    const QString width = svgNumber(drawing.size.width());
    const QString height = svgNumber(drawing.size.height());
    QString svg = uR"(<svg role="img" aria-labelledby="%1-title %1-desc" )"_s.arg(words.id)
        + uR"(viewBox="0 0 %1 %2" width="%1" height="%2">)"_s.arg(width, height) + u'\n'
        + uR"(<title id="%1-title">)"_s.arg(words.id) + htmlEscaped(words.title) + u"</title>\n"_s
        + uR"(<desc id="%1-desc">)"_s.arg(words.id) + htmlEscaped(words.description)
        + u"</desc>\n"_s;
    for (const DrawnItem &item : drawing.items)
        svg += std::visit([](const auto &drawn) { return svgItem(drawn); }, item) + u'\n';
    return svg + u"</svg>\n"_s;
}

QString svgStyle()
{
    QString style = u".fill-none { fill: none; }\n"_s;
    for (const DrawingRole role : allDrawingRoles()) {
        style += u".fill-%1 { fill: var(--%1); } .stroke-%1 { stroke: var(--%1); }\n"_s.arg(
            nameOf(role));
    }
    return style;
}

} // namespace Compass
