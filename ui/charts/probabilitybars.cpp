// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/probabilitybars.h"

#include "core/explanations/words.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ColumnGap = 2.0;
static constexpr double ShortestBar = 10.0;

ProbabilityBars::ProbabilityBars(QWidget *parent) : QWidget(parent)
{
    installChartAccess();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbabilityBars::show(const Scale &scale, const LevelEstimate &estimate)
{
    m_levelNames.clear();
    for (const LevelText &level : scale.levels)
        m_levelNames.append(level.name);
    m_estimate = estimate;
    retranslate();
}

void ProbabilityBars::retranslate()
{
    m_names.clear();
    m_percentages.clear();
    for (qsizetype level = 0; level < m_levelNames.size(); ++level) {
        m_names.append(m_levelNames.at(level).in(locale()));
        m_percentages.append(
            percentText(m_estimate.probabilities.at(static_cast<size_t>(level)), locale()));
    }
    setAccessibleName(tr("How likely each level is"));
    setAccessibleDescription(pointTexts().join(u"; "_s));
    updateGeometry();
    update();
}

QStringList ProbabilityBars::pointTexts() const
{
    QStringList texts;
    for (qsizetype level = 0; level < m_names.size(); ++level) {
        //: A level and how likely it is.
        texts.append(tr("%1: %2").arg(m_names.at(level), m_percentages.at(level)));
    }
    return texts;
}

QRect ProbabilityBars::pointRect(int point) const
{
    return {0, point * rowHeight(), width(), rowHeight()};
}

static int widestOf(const QStringList &texts)
{
    const QFontMetrics metrics(textFont(1.0, QFont::Bold));
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

int ProbabilityBars::nameWidth() const
{
    return widestOf(m_names);
}

int ProbabilityBars::percentWidth() const
{
    return widestOf(m_percentages);
}

int ProbabilityBars::rowHeight() const
{
    return QFontMetrics(textFont(1.0)).height() + grid(0.5);
}

QSize ProbabilityBars::sizeHint() const
{
    return {grid(60.0), minimumSizeHint().height()};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    const int texts = nameWidth() + percentWidth() + 2 * grid(ColumnGap);
    return {texts + grid(ShortestBar), rowHeight() * static_cast<int>(m_names.size())};
}

void ProbabilityBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int level = 0; level < m_names.size(); ++level)
        paintRow(&painter, level);
}

void ProbabilityBars::paintRow(QPainter *painter, int level) const
{
    const ColourTheme &theme = themeOf(this);
    const bool isLikeliest = level == m_estimate.level.toInt();
    const QRect row = pointRect(level);
    const int beforeBar = nameWidth() + grid(ColumnGap);
    const int afterBar = percentWidth() + grid(ColumnGap);
    QRectF bar(row.adjusted(beforeBar, 0, -afterBar, 0));
    const double thickness = grid(1.5);
    bar.setTop(bar.center().y() - thickness / 2);
    bar.setHeight(thickness);

    painter->setFont(textFont(1.0, isLikeliest ? QFont::Bold : QFont::Normal));
    painter->setPen(theme.text);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_names.at(level));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_percentages.at(level));

    painter->fillRect(bar, theme.track);
    bar.setWidth(bar.width() * m_estimate.probabilities.at(static_cast<size_t>(level)));
    painter->fillRect(bar, isLikeliest ? theme.levels.at(3) : theme.barQuiet);
}

} // namespace Compass
