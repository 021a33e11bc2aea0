// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/figures.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/resulttext.h"
#include "core/explanations/words.h"
#include "core/reports/reporttr.h"
#include "core/reports/textwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double BarsWidth = 504.0;
static constexpr double NameWidth = 196.0;
static constexpr double BarsLeft = NameWidth + 12.0;
static constexpr double ThetaUnit = (BarsWidth - BarsLeft) / 5.0;
static constexpr double BarsLetter = 8.5;
static constexpr double BarsLine = 11.0; ///< From one line of a name to the next.
static constexpr double BarHeight = 12.0;
static constexpr double RowAir = 9.0;

namespace {

/// Draws the rows from top to bottom.
class BarsDrawer
{
public:
    BarsDrawer(const FigureSource &source, const QLocale &locale)
        : m_source(source)
        , m_locale(locale)
    {
    }

    Drawing drawing();

private:
    void addScale();
    void addRow(const CompetencyResult &result);
    void addBar(const LevelEstimate &estimate, double top);
    void addWhisker(const LevelEstimate &estimate, double middle);
    void addTarget(Level target, double top);
    void addLegend();
    void addText(const QPointF &anchor, const QString &text, DrawingRole role,
                 TextAnchor from = TextAnchor::Start);

    const FigureSource &m_source;
    const QLocale &m_locale;
    double m_y = 0.0;
    QList<DrawnItem> m_items;
};

} // namespace

std::optional<Level> targetIn(const FigureSource &source, const CompetencyId &competency)
{
    if (!source.role)
        return std::nullopt;
    const QList<Requirement> &requirements = source.role->requirements;
    const auto found = std::ranges::find(requirements, competency, &Requirement::competency);
    if (found == requirements.cend() || found->target == Level())
        return std::nullopt;
    return found->target;
}

QString figureWords(const FigureSource &source, const QLocale &locale)
{
    QStringList sentences;
    for (const CompetencyResult &result : source.results) {
        const QString name = nameOf(source.catalog, result.competency, locale);
        const QString level = resultText(source.catalog.scale, result, locale);
        const auto target = targetIn(source, result.competency);
        sentences.append(target
                             ? ReportTr::tr("%1: %2; target %3.")
                                   .arg(name, level, atLeast(source.catalog.scale, *target, locale))
                             : ReportTr::tr("%1: %2.").arg(name, level));
    }
    return sentences.join(u' ');
}

static double thetaX(double theta)
{
    return BarsLeft + theta * ThetaUnit;
}

static DrawnPath lineBetween(const QPointF &from, const QPointF &to, const Stroke &stroke)
{
    return {{from, to}, false, stroke, std::nullopt};
}

void BarsDrawer::addText(const QPointF &anchor, const QString &text, DrawingRole role,
                         TextAnchor from)
{
    m_items.append(DrawnText{anchor, text, BarsLetter, from, role});
}

void BarsDrawer::addScale()
{
    for (const LevelText &level : m_source.catalog.scale.levels) {
        addText({thetaX(level.level.toInt() + 0.5), BarsLetter}, level.name.in(m_locale),
                DrawingRole::Muted, TextAnchor::Middle);
    }
    m_y = BarsLetter + RowAir;
}

void BarsDrawer::addBar(const LevelEstimate &estimate, double top)
{
    m_items.append(
        DrawnRectangle{{BarsLeft, top, estimate.mean * ThetaUnit, BarHeight}, DrawingRole::Bar});
}

void BarsDrawer::addWhisker(const LevelEstimate &estimate, double middle)
{
    const LikelyRange range = likelyRange(estimate.mean, estimate.sd);
    const double low = thetaX(range.low);
    const double high = thetaX(range.high);
    const double half = BarHeight * 0.33;
    const Stroke ink{DrawingRole::Ink, 1.25};
    m_items += {lineBetween({low, middle}, {high, middle}, ink),
                lineBetween({low, middle - half}, {low, middle + half}, ink),
                lineBetween({high, middle - half}, {high, middle + half}, ink)};
}

void BarsDrawer::addTarget(Level target, double top)
{
    const double x = thetaX(target.toInt());
    m_items.append(
        lineBetween({x, top - 3.0}, {x, top + BarHeight + 3.0}, Stroke{DrawingRole::Target, 2.5}));
}

void BarsDrawer::addRow(const CompetencyResult &result)
{
    QString name = nameOf(m_source.catalog, result.competency, m_locale);
    if (!result.estimate)
        name = ReportTr::tr("%1: %2").arg(name, statusWord(result.status));
    const QStringList lines = wrappedText(name, NameWidth / BarsLetter);
    const double height = std::max(BarHeight, BarsLine * static_cast<double>(lines.size()));
    const double firstLine = m_y + (height - BarsLine * static_cast<double>(lines.size())) / 2.0;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        addText({0.0, firstLine + BarsLine * static_cast<double>(line) + BarsLetter},
                lines.at(line), DrawingRole::Ink);
    }

    const double top = m_y + (height - BarHeight) / 2.0;
    m_items.append(DrawnRectangle{{BarsLeft, top, 5.0 * ThetaUnit, BarHeight}, DrawingRole::Track});
    if (result.estimate)
        addBar(*result.estimate, top);
    for (int edge = 1; edge <= Level::Highest; ++edge)
        m_items.append(lineBetween({thetaX(edge), top}, {thetaX(edge), top + BarHeight},
                                   Stroke{DrawingRole::Paper, 1.5}));
    if (result.estimate && result.estimate->sd > 0.0)
        addWhisker(*result.estimate, top + BarHeight / 2.0);
    if (const auto target = targetIn(m_source, result.competency))
        addTarget(*target, top);
    m_y += height + RowAir;
}

/// What the marks mean, each beside a sample of itself.
void BarsDrawer::addLegend()
{
    constexpr double Sample = 18.0;
    constexpr double Gap = 5.0;
    double x = BarsLeft;
    const double middle = m_y + 4.0;
    const auto addWords = [&](const QString &words) {
        addText({x + Sample + Gap, middle + 3.0}, words, DrawingRole::Muted);
        x += Sample + 3 * Gap + textWidth(words) * BarsLetter;
    };
    m_items.append(DrawnRectangle{{x, middle - 4.0, Sample, 8.0}, DrawingRole::Bar});
    addWords(ReportTr::tr("average"));
    const Stroke ink{DrawingRole::Ink, 1.25};
    m_items += {lineBetween({x, middle}, {x + Sample, middle}, ink),
                lineBetween({x, middle - 4.0}, {x, middle + 4.0}, ink),
                lineBetween({x + Sample, middle - 4.0}, {x + Sample, middle + 4.0}, ink)};
    addWords(ReportTr::tr("likely range"));
    if (m_source.role) {
        const double tick = x + Sample / 2.0;
        m_items.append(lineBetween({tick, middle - 6.0}, {tick, middle + 6.0},
                                   Stroke{DrawingRole::Target, 2.5}));
        addWords(ReportTr::tr("target"));
    }
    m_y += 14.0;
}

Drawing BarsDrawer::drawing()
{
    addScale();
    for (const CompetencyResult &result : m_source.results)
        addRow(result);
    addLegend();
    return {{BarsWidth, m_y}, m_items};
}

Figure levelBarsFigure(const FigureSource &source, const QLocale &locale)
{
    return {ReportTr::tr("%1: your levels and how sure they are").arg(source.title),
            ReportTr::tr("A bar chart on the scale of levels. %1").arg(figureWords(source, locale)),
            BarsDrawer(source, locale).drawing()};
}

} // namespace Compass
