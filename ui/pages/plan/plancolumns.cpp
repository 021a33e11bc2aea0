// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/plancolumns.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace Compass {

/// In grid units; 0 for the column that takes the rest.
static constexpr std::array ColumnUnits = {15.0, 0.0, 19.0, 25.0};

PlanColumns::PlanColumns(QWidget *row, const std::array<QWidget *, 4> &parts)
    : m_parts(parts)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, row))
{
    m_layout->setContentsMargins(grid(1.25), grid(0.75), grid(0.5), grid(0.75));
    for (size_t i = 0; i < parts.size(); ++i)
        m_layout->addWidget(parts.at(i), ColumnUnits.at(i) > 0.0 ? 0 : 1, Qt::AlignTop);
    arrange(false);
}

void PlanColumns::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 0.25 : 1.5));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        QWidget *part = m_parts.at(i);
        const bool isFree = narrow || ColumnUnits.at(i) == 0.0;
        part->setMinimumWidth(isFree ? 0 : grid(ColumnUnits.at(i)));
        part->setMaximumWidth(isFree ? QWIDGETSIZE_MAX : grid(ColumnUnits.at(i)));
        m_layout->setAlignment(part, narrow ? Qt::Alignment() : Qt::AlignTop);
    }
}

PlanHeading::PlanHeading(QWidget *parent) : QWidget(parent)
{
    std::array<QWidget *, 4> parts{};
    for (size_t i = 0; i < m_titles.size(); ++i) {
        m_titles.at(i) = new TextLabel(TextStyle::Strong);
        parts.at(i) = m_titles.at(i);
    }
    const PlanColumns columns(this, parts);
    retranslate();
}

void PlanHeading::retranslate()
{
    m_titles.at(0)->setText(tr("When"));
    m_titles.at(1)->setText(tr("What, and why"));
    m_titles.at(2)->setText(tr("Time and type"));
    m_titles.at(3)->setText(tr("Actions"));
}

void PlanHeading::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.side);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace Compass
