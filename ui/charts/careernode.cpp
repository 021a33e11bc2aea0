// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/careernode.h"

#include "ui/style/iconset.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Compass {

static constexpr double NodePadding = 1.0;
static constexpr double SignSide = 1.75;
static constexpr double SignGap = 0.75;
static constexpr int NodeTextFlags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

static QFont placeFont()
{
    return textFont(0.93, QFont::DemiBold);
}

static QFont titleFont()
{
    return textFont(0.93, QFont::DemiBold);
}

static QFont markFont()
{
    return textFont(0.93);
}

static int widestWordIn(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

static int signWidth()
{
    return grid(SignSide) + grid(SignGap);
}

int careerNodeMinimumWidth(const CareerNodeTexts &texts)
{
    const int words =
        std::max({widestWordIn(texts.place, placeFont()), widestWordIn(texts.title, titleFont()),
                  widestWordIn(careerMarkWord(texts.mark), markFont()) + signWidth()});
    return words + 2 * grid(NodePadding) + 2;
}

static int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, grid(100.0), NodeTextFlags, text).height();
}

namespace {

/// The parts of a node from top to bottom.
struct NodeParts
{
    QRect place; ///< Null when the role is neither the current nor the next one.
    QRect title;
    QRect mark;
    int height = 0;
};

} // namespace

static NodeParts partsOf(const CareerNodeTexts &texts, const QRect &rect)
{
    const int padding = grid(NodePadding);
    const int inner = rect.width() - 2 * padding;
    NodeParts parts;
    int y = rect.top();
    if (!texts.place.isEmpty()) {
        const int height = wrappedHeight(texts.place, placeFont(), inner) + grid(0.75);
        parts.place = {rect.left(), y, rect.width(), height};
        y += height;
    }
    y += grid(0.75);
    parts.title = {rect.left() + padding, y, inner, wrappedHeight(texts.title, titleFont(), inner)};
    y += parts.title.height() + grid(0.75);
    const int words = wrappedHeight(careerMarkWord(texts.mark), markFont(), inner - signWidth());
    const int markHeight = std::max(words, grid(SignSide));
    parts.height = y + markHeight + grid(1.0) - rect.top();
    // At the bottom, so that the signs of a row line up.
    y = std::max(y, rect.bottom() - grid(1.0) - markHeight);
    parts.mark = {rect.left() + padding, y, inner, markHeight};
    return parts;
}

int careerNodeHeight(const CareerNodeTexts &texts, int width)
{
    return partsOf(texts, QRect(0, 0, width, 0)).height;
}

static void paintFrame(QPainter &painter, const QRect &rect, const CareerNodeTexts &texts,
                       const ColourTheme &theme)
{
    const bool isStrong = texts.isSelected;
    painter.setPen(QPen(isStrong ? theme.action : theme.border, isStrong ? 2 : 1));
    painter.setBrush(texts.isSelected ? theme.selection : theme.card);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CornerPx, CornerPx);
}

/// The current role is filled, the next one outlined; both say so in words.
static void paintPlace(QPainter &painter, const QRect &strip, const CareerNodeTexts &texts,
                       const ColourTheme &theme)
{
    const QColor text = texts.isCurrentRole ? theme.page : theme.text;
    QPainterPath path;
    path.addRoundedRect(QRectF(strip).adjusted(1, 1, -1, 0), CornerPx, CornerPx);
    QPainterPath lower;
    lower.addRect(QRectF(strip).adjusted(1, strip.height() / 2.0, -1, 0));
    painter.fillPath(path.united(lower), texts.isCurrentRole ? theme.heading : theme.track);
    painter.setPen(text);
    painter.setFont(placeFont());
    const int padding = grid(NodePadding);
    painter.drawText(strip.adjusted(padding, grid(0.375), -padding, 0), NodeTextFlags, texts.place);
}

void paintCareerMark(QPainter &painter, const QRect &rect, CareerMark mark,
                     const ColourTheme &theme)
{
    const QRectF circle = QRectF(rect).adjusted(1.0, 1.0, -1.0, -1.0);
    const bool isReady = mark == CareerMark::Ready || mark == CareerMark::Reached;
    QPen pen(isReady ? theme.success : theme.secondary, 1.5);
    if (mark == CareerMark::NotCompared)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(mark == CareerMark::Reached ? QBrush(theme.success) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (mark == CareerMark::Nearly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.secondary);
        painter.drawPie(circle, -90 * 16, 180 * 16);
    }
    if (isReady) {
        const QColor tick = mark == CareerMark::Reached ? theme.card : theme.success;
        const QRect inner = rect.adjusted(2, 2, -2, -2);
        painter.drawPixmap(
            inner,
            iconPixmap(IconName::Check, tick, inner.width(), painter.device()->devicePixelRatio()));
    }
}

void paintCareerNode(QPainter &painter, const QRect &rect, const CareerNodeTexts &texts,
                     const ColourTheme &theme)
{
    const NodeParts parts = partsOf(texts, rect);
    paintFrame(painter, rect, texts, theme);
    if (!parts.place.isNull())
        paintPlace(painter, parts.place, texts, theme);

    painter.setPen(theme.text);
    painter.setFont(titleFont());
    painter.drawText(parts.title, NodeTextFlags, texts.title);

    const QRect sign(parts.mark.topLeft(), QSize(grid(SignSide), grid(SignSide)));
    const int line = QFontMetrics(markFont()).height();
    paintCareerMark(painter, sign.translated(0, (line - sign.height()) / 2), texts.mark, theme);
    painter.setPen(theme.secondary);
    painter.setFont(markFont());
    painter.drawText(parts.mark.adjusted(signWidth(), 0, 0, 0), NodeTextFlags,
                     careerMarkWord(texts.mark));
}

} // namespace Compass
