// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/spreaddrawing.h"

#include "core/explanations/teamwords.h"
#include "core/reports/reporttr.h"
#include "core/reports/textwidth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double SpreadWidth = 504.0;
static constexpr double PartWidth = 168.0;
static constexpr double SpreadLeft = PartWidth + 12.0;
static constexpr double SpreadLetter = 8.5;
static constexpr double SpreadLine = 11.0; ///< From one line of a label to the next.
static constexpr double SpreadHeight = 14.0;
static constexpr double SpreadAir = 5.0;

namespace {

/// A part of a bar: the levels it stands for.
struct SpreadPart
{
    int first;
    int last;
};

constexpr std::array levelParts =
    std::to_array<SpreadPart>({{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}});
constexpr std::array bandParts = std::to_array<SpreadPart>({{0, 1}, {2, 4}});

/// Draws the bars from top to bottom.
class SpreadDrawer
{
public:
    SpreadDrawer(const TeamContext &context, bool isSplit) : m_context(context), m_isSplit(isSplit)
    {
    }

    void addGroup(const SpreadGroup &group);

    /// With the legend, to be called last.
    Drawing drawing();

private:
    void addBar(const SpreadBar &bar);
    void addHidden(const QRectF &place);
    void addShown(const SpreadBar &bar, const QRectF &place);
    void addPart(const SpreadPart &part, const QRectF &place, int people);
    void addCount(const QRectF &part, const QString &letters, int people);
    void addLegend();
    void addText(const QPointF &anchor, const QString &text, DrawingRole role,
                 TextAnchor from = TextAnchor::Start);
    void addFrame(const QRectF &place, const Stroke &stroke);

    const TeamContext &m_context;
    bool m_isSplit;
    double m_y = 0.0;
    QList<DrawnItem> m_items;
};

} // namespace

static DrawingRole roleOf(int level)
{
    return static_cast<DrawingRole>(static_cast<int>(DrawingRole::Level0) + level);
}

/// \a x to a tenth: no more can be seen.
static double tenths(double x)
{
    return std::round(x * 10.0) / 10.0;
}

void SpreadDrawer::addText(const QPointF &anchor, const QString &text, DrawingRole role,
                           TextAnchor from)
{
    m_items.append(DrawnText{anchor, text, SpreadLetter, from, role});
}

void SpreadDrawer::addFrame(const QRectF &place, const Stroke &stroke)
{
    m_items.append(
        DrawnPath{{place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()},
                  true,
                  stroke,
                  std::nullopt});
}

void SpreadDrawer::addHidden(const QRectF &place)
{
    addFrame(place, Stroke{DrawingRole::Muted, 0.75, DashStyle::Dashed});
    addText({place.left() + 6.0, place.bottom() - 4.0}, hiddenWord(), DrawingRole::Muted);
}

/// On paper of its own; the number alone, or nothing, where the letters do not fit.
void SpreadDrawer::addCount(const QRectF &part, const QString &letters, int people)
{
    const QString number = m_context.number(people);
    for (const QString &text : {letters + u'\u00a0' + number, number}) {
        const double width = textWidth(text) * SpreadLetter + 4.0;
        if (width + 2.0 > part.width())
            continue;
        const double left = tenths(part.center().x() - width / 2.0);
        m_items.append(DrawnRectangle{{left, part.top() + 2.0, tenths(width), SpreadHeight - 4.0},
                                      DrawingRole::Paper});
        addText({tenths(part.center().x()), part.bottom() - 4.0}, text, DrawingRole::Ink,
                TextAnchor::Middle);
        return;
    }
}

/// Its levels as stripes, one above the other.
void SpreadDrawer::addPart(const SpreadPart &part, const QRectF &place, int people)
{
    const int levels = part.last - part.first + 1;
    const double height = place.height() / levels;
    for (int level = part.first; level <= part.last; ++level) {
        const double top = place.top() + (level - part.first) * height;
        m_items.append(DrawnRectangle{{place.left(), tenths(top), place.width(), tenths(height)},
                                      roleOf(level)});
    }
    addFrame(place, Stroke{DrawingRole::Muted, 0.75});
    const QString first = levelLetter(part.first);
    addCount(place, levels == 1 ? first : first + u'–' + levelLetter(part.last), people);
}

void SpreadDrawer::addShown(const SpreadBar &bar, const QRectF &place)
{
    const std::span<const SpreadPart> parts =
        bar.inBands ? std::span<const SpreadPart>(bandParts) : levelParts;
    const double person = place.width() / bar.figure.tally->people();
    int before = 0;
    for (std::size_t value = 0; value < parts.size(); ++value) {
        const int people = (*bar.figure.tally)[int(value)];
        const double left = tenths(place.left() + before * person);
        before += people;
        const double right = tenths(place.left() + before * person);
        if (people > 0)
            addPart(parts[value], {left, place.top(), right - left, place.height()}, people);
    }
}

void SpreadDrawer::addBar(const SpreadBar &bar)
{
    const QString who = bar.figure.isHidden()
        ? bar.who
        //: Who is counted, then how many people that are.
        : ReportTr::tr("%1 (%2)").arg(bar.who, m_context.number(bar.figure.tally->people()));
    const QStringList lines = wrappedText(who, PartWidth / SpreadLetter);
    const double height = SpreadLine * static_cast<double>(lines.size());
    const double room = std::max(SpreadHeight, height);
    double baseline = m_y + (room - height) / 2.0 + SpreadLetter;
    for (const QString &line : lines) {
        addText({m_isSplit ? 8.0 : 0.0, baseline}, line, DrawingRole::Ink);
        baseline += SpreadLine;
    }
    const QRectF place(SpreadLeft, m_y + (room - SpreadHeight) / 2.0, SpreadWidth - SpreadLeft,
                       SpreadHeight);
    if (bar.figure.isHidden())
        addHidden(place);
    else
        addShown(bar, place);
    m_y += room + SpreadAir;
}

void SpreadDrawer::addGroup(const SpreadGroup &group)
{
    if (m_isSplit) {
        m_items.append(DrawnText{{0.0, m_y + SpreadLetter},
                                 group.competency,
                                 SpreadLetter,
                                 TextAnchor::Start,
                                 DrawingRole::Ink,
                                 true});
        m_y += SpreadLine + 3.0;
    }
    for (const SpreadBar &bar : group.bars)
        addBar(bar);
    m_y += m_isSplit ? SpreadAir : 0.0;
}

/// The levels, each beside a sample of its colour.
void SpreadDrawer::addLegend()
{
    constexpr double Sample = 14.0;
    constexpr double Gap = 5.0;
    double x = 0.0;
    for (const LevelText &level : m_context.scale().levels) {
        //: A letter for a level, then its name.
        const QString words = ReportTr::tr("%1 %2").arg(levelLetter(level.level.toInt()),
                                                        level.name.in(m_context.locale));
        const double width = Sample + 3.0 * Gap + textWidth(words) * SpreadLetter;
        if (x > 0.0 && x + width > SpreadWidth) {
            x = 0.0;
            m_y += SpreadLine + 2.0;
        }
        const QRectF sample(tenths(x), m_y, Sample, 9.0);
        m_items.append(DrawnRectangle{sample, roleOf(level.level.toInt())});
        addFrame(sample, Stroke{DrawingRole::Muted, 0.75});
        addText({tenths(x + Sample + Gap), m_y + SpreadLetter - 0.5}, words, DrawingRole::Muted);
        x += width;
    }
    m_y += SpreadLine + 3.0;
}

Drawing SpreadDrawer::drawing()
{
    m_y += SpreadAir;
    addLegend();
    return {{SpreadWidth, m_y}, m_items};
}

Drawing spreadDrawing(const QList<SpreadGroup> &groups, bool isSplit, const TeamContext &context)
{
    SpreadDrawer drawer(context, isSplit);
    for (const SpreadGroup &group : groups)
        drawer.addGroup(group);
    return drawer.drawing();
}

} // namespace Compass
