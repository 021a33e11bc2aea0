// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

using namespace Qt::StringLiterals;

namespace Compass {

/// A direction from the centre, 0 at the top, clockwise.
struct Direction
{
    double right = 0.0;
    double up = 0.0;
};

static Direction directionOf(qsizetype axis, qsizetype count)
{
    const double angle =
        2.0 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return {std::sin(angle), std::cos(angle)};
}

QPointF RadarLayout::at(int axis, double ratio) const
{
    const Direction direction = directionOf(axis, labels.size());
    return centre + radius * ratio * QPointF(direction.right, -direction.up);
}

/// What every label of one layout shares. The centre is at x = width / 2, y = 0.
struct LabelFrame
{
    QFontMetricsF metrics;
    double width;
    double radius;
    qsizetype axes;

    double gap() const { return metrics.height() * 0.5; }
    double centre() const { return width / 2.0; }
    /// From the middle to the labels beside the topmost one.
    double toNeighbour() const { return (radius + gap()) * directionOf(1, axes).right; }
};

static double widestWord(const QFontMetricsF &metrics, const QString &text)
{
    double widest = 0.0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// The widest a label may be that starts at \a x and leans to the side by \a lean,
/// -1 (ends there) … 1 (begins there), and stays in the frame and on its own side.
static double roomFor(const LabelFrame &frame, const Direction &direction, double x, double lean)
{
    double room = std::min(frame.metrics.averageCharWidth() * 26.0, frame.width);
    if (lean > -1.0)
        room = std::min(room, 2.0 * (frame.width - x) / (1.0 + lean));
    if (lean < 1.0)
        room = std::min(room, 2.0 * x / (1.0 - lean));
    if (direction.up < 0.0 && std::abs(lean) < 1.0 && std::abs(direction.right) > 0.1) {
        const double toMiddle = std::abs(x - frame.centre()) - frame.gap();
        room = std::min(room, 2.0 * toMiddle / (1.0 - std::abs(lean)));
    }
    if (direction.up > 0.9)
        room = std::min(room, 2.0 * (frame.toNeighbour() - frame.gap()));
    return room;
}

static QRectF labelRect(const LabelFrame &frame, const Direction &direction, const QString &text)
{
    const double lean = std::clamp(direction.right * 1.6, -1.0, 1.0);
    const double rise = std::clamp(direction.up * 1.3, -1.0, 1.0);
    const double x = frame.centre() + (frame.radius + frame.gap()) * direction.right;
    const double y = -(frame.radius + frame.gap()) * direction.up;

    const double room = std::max(roomFor(frame, direction, x, lean), 1.0);
    const QRectF lines =
        frame.metrics.boundingRect(QRectF(0, 0, room, 1e5), Qt::TextWordWrap, text);
    const double width = std::min(std::ceil(lines.width()) + 1.0, std::max(room, 1.0));
    return {x - width * (1.0 - lean) / 2.0, y - lines.height() * (1.0 + rise) / 2.0, width,
            lines.height()};
}

static bool fits(const LabelFrame &frame, const QRectF &label, const QString &text)
{
    constexpr double MostLines = 5.2;
    if (label.height() > MostLines * frame.metrics.height())
        return false;
    return label.left() >= -0.5 && label.right() <= frame.width + 0.5
        && widestWord(frame.metrics, text) <= label.width() + 0.5;
}

static bool anyOverlap(const QList<QRectF> &labels, double gap)
{
    for (qsizetype first = 0; first < labels.size(); ++first) {
        const QRectF grown = labels.at(first).adjusted(-gap, -gap, gap, gap);
        for (qsizetype second = first + 1; second < labels.size(); ++second) {
            if (grown.intersects(labels.at(second)))
                return true;
        }
    }
    return false;
}

/// The labels for the radius of \a frame; no value when they do not fit.
static std::optional<QList<QRectF>> labelsFor(const LabelFrame &frame, const QStringList &names)
{
    QList<QRectF> labels;
    for (qsizetype axis = 0; axis < names.size(); ++axis) {
        const QRectF label = labelRect(frame, directionOf(axis, names.size()), names.at(axis));
        if (!fits(frame, label, names.at(axis)))
            return std::nullopt;
        labels.append(label);
    }
    if (anyOverlap(labels, frame.gap() * 0.25))
        return std::nullopt;
    return labels;
}

static RadarLayout placed(const LabelFrame &frame, QList<QRectF> labels, const QStringList &texts)
{
    double top = -frame.radius;
    double bottom = frame.radius;
    for (const QRectF &label : labels) {
        top = std::min(top, label.top());
        bottom = std::max(bottom, label.bottom());
    }
    const double shift = frame.gap() - top;
    for (QRectF &label : labels)
        label.translate(0.0, shift);
    return {QPointF(frame.centre(), shift),  frame.radius, std::move(labels), texts, {},
            bottom - top + 2.0 * frame.gap()};
}

QString radarKeyText(int axis, const QString &name, const QLocale &locale)
{
    return u"%1. %2"_s.arg(locale.toString(axis + 1), name);
}

/// Numbers on the axes and the names in lines below.
static RadarLayout withKey(const LabelFrame &frame, const QStringList &names)
{
    QStringList numbers;
    for (qsizetype axis = 1; axis <= names.size(); ++axis)
        numbers.append(QLocale().toString(axis));
    QList<QRectF> labels;
    for (qsizetype axis = 0; axis < names.size(); ++axis)
        labels.append(labelRect(frame, directionOf(axis, names.size()), numbers.at(axis)));

    RadarLayout layout = placed(frame, std::move(labels), numbers);
    for (int axis = 0; axis < names.size(); ++axis) {
        const QString line = radarKeyText(axis, names.at(axis), QLocale());
        const QRectF text =
            frame.metrics.boundingRect(QRectF(0, 0, frame.width, 1e5), Qt::TextWordWrap, line);
        layout.key.append(QRectF(0.0, layout.height, frame.width, text.height()));
        layout.height += text.height() + frame.gap() / 2.0;
    }
    return layout;
}

RadarLayout radarLayout(const QStringList &names, const QFont &font, double width,
                        double largestRadius)
{
    constexpr double SmallestShare = 0.6;
    constexpr double Step = 0.96;
    LabelFrame frame{QFontMetricsF(font), width, std::min(largestRadius, width / 3.0),
                     names.size()};
    const double largest = frame.radius;
    for (; frame.radius >= largest * SmallestShare; frame.radius *= Step) {
        if (auto labels = labelsFor(frame, names))
            return placed(frame, *std::move(labels), names);
    }
    frame.radius = largest;
    return withKey(frame, names);
}

} // namespace Compass
