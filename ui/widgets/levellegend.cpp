// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/levellegend.h"

#include "core/explanations/teamwords.h"
#include "ui/models/heatmaptext.h"
#include "ui/style/levelhatch.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/heatmapdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int LevelEntries = Level::Highest + 1;
static constexpr int BelowEntry = LevelEntries;
static constexpr int UnsureEntry = LevelEntries + 1;

void paintLevelArea(QPainter *painter, const QRectF &place, int level, const QWidget *widget)
{
    const auto at = static_cast<std::size_t>(level);
    const ColourTheme &theme = themeOf(widget);
    QColor ink = theme.onLevels.at(at);
    ink.setAlphaF(0.5F);
    painter->fillRect(place, theme.levels.at(at));
    painter->strokePath(levelHatch(level, place, grid(0.75)), QPen(ink, 1));
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place);
}

namespace {

/// The sample of a colour or a mark in a legend.
class LegendSample final : public QWidget
{
public:
    LegendSample(int entry, bool isPatterned, QWidget *parent)
        : QWidget(parent)
        , m_entry(entry)
        , m_isPatterned(isPatterned)
    {
    }

    QSize sizeHint() const override { return {grid(2.25), grid(2.25)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const ColourTheme &theme = themeOf(this);
        if (m_entry == BelowEntry)
            return paintBelowMark(&painter, place, theme.text);
        if (m_isPatterned)
            return paintLevelArea(&painter, place, m_entry, this);
        painter.setPen(theme.border);
        painter.setBrush(theme.levels.at(static_cast<std::size_t>(m_entry)));
        painter.drawRect(place);
    }

private:
    int m_entry;
    bool m_isPatterned;
};

} // namespace

LevelLegend::LevelLegend(Kind kind, const Scale &scale, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_scale(scale)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(grid(2.0));
    const int count = kind == Kind::Cells ? UnsureEntry + 1 : LevelEntries;
    for (int entry = 0; entry < count; ++entry) {
        auto *part = new QWidget(this);
        auto *layout = new QHBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(0.75));
        if (entry != UnsureEntry)
            layout->addWidget(new LegendSample(entry, kind == Kind::Bars, part));
        auto *words = new TextLabel(TextStyle::Secondary, part);
        words->setWordWrap(false);
        layout->addWidget(words);
        flow->addWidget(part);
        m_entries.append(part);
    }
    retranslate();
}

void LevelLegend::setNeedsShown(bool shown)
{
    if (m_kind == Kind::Cells)
        m_entries.at(BelowEntry)->setVisible(shown);
}

void LevelLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LevelLegend::retranslate()
{
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        QString words;
        if (entry == BelowEntry)
            words = tr("below target");
        else if (entry == UnsureEntry)
            words = tr("? unsure");
        else
            words = u"%1 %2 %3"_s.arg(levelLetter(entry), locale().toString(entry),
                                      m_scale.levels.at(entry).name.in(locale()));
        m_entries.at(entry)->findChild<TextLabel *>()->setText(words);
    }
}

} // namespace Compass
