// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpanel.h"

#include "core/documents/csvtable.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/chartview.h"
#include "ui/charts/exportbutton.h"
#include "ui/models/tablerows.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

ChartPanel::ChartPanel(QTableView *table, double sideBySideEms, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_sentence(new LinkedSentence(this))
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_caption(new TextLabel(TextStyle::Secondary))
    , m_saved(new TextLabel(TextStyle::Secondary))
    , m_legend(new QVBoxLayout)
    , m_charts(new QVBoxLayout)
    , m_switch(new QPushButton)
    , m_export(new ExportButton([this](ExportFormat format) { return bytes(format); }))
{
    auto *tableColumn = new QWidget;
    auto *tableLayout = new QVBoxLayout(tableColumn);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addWidget(table);
    tableLayout->addStretch();
    auto *row = new AdaptiveRow(sideBySideEms);
    row->add(tableColumn, 62);
    row->add(chartColumn(), 38);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_sentence);
    layout->addWidget(row);
    connect(m_sentence, &LinkedSentence::activated, this, &ChartPanel::whyWanted);
    connect(m_switch, &QPushButton::clicked, this, &ChartPanel::showNextChart);
    connect(m_export, &ExportButton::failed, this, &ChartPanel::failed);
    connect(m_export, &ExportButton::saved, m_saved, [this](const QString &sentence) {
        m_saved->setText(sentence);
        m_saved->show();
    });
    m_caption->hide();
    m_saved->hide();
    retranslate();
}

QWidget *ChartPanel::chartColumn()
{
    setButtonKind(m_switch, ButtonKind::Link);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(3.0));
    buttons->addWidget(m_switch);
    buttons->addWidget(m_export);
    buttons->addStretch();

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(grid(1.0), grid(1.0), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_heading);
    layout->addLayout(m_legend);
    layout->addLayout(m_charts);
    layout->addWidget(m_caption);
    layout->addLayout(buttons);
    layout->addWidget(m_saved);
    layout->addStretch();
    return column;
}

void ChartPanel::addChart(ChartView *chart)
{
    chart->hide();
    m_charts->addWidget(chart);
}

void ChartPanel::setLegend(QWidget *legend)
{
    m_legend->addWidget(legend);
}

ChartView *ChartPanel::chartAt(int index) const
{
    return qobject_cast<ChartView *>(m_charts->itemAt(index)->widget());
}

void ChartPanel::showChart(ChartView *chart, bool alone)
{
    m_shown = chart;
    for (int index = 0; index < m_charts->count(); ++index)
        chartAt(index)->setVisible(chartAt(index) == chart);
    m_switch->setVisible(!alone && m_charts->count() > 1);
    retranslate();
}

ChartView *ChartPanel::nextChart() const
{
    return chartAt((m_charts->indexOf(m_shown) + 1) % m_charts->count());
}

void ChartPanel::showNextChart()
{
    showChart(nextChart(), false);
    announce(m_switch, m_shown->accessibleName());
}

void ChartPanel::setSentence(const QString &sentence, const QString &spokenWhy)
{
    m_sentence->setTexts(sentence, spokenWhy.isEmpty() ? QString() : tr("Why?"), spokenWhy);
}

void ChartPanel::setChartTexts(const QString &heading, const QString &caption)
{
    m_heading->setText(heading);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void ChartPanel::setFileName(const QString &name)
{
    m_export->setFileName(name);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::retranslate()
{
    m_saved->hide();
    if (m_shown)
        m_switch->setText(nextChart()->switchText());
}

QByteArray ChartPanel::bytes(ExportFormat format) const
{
    switch (format) {
    case ExportFormat::Png:
        return chartPng(*m_shown, m_notes);
    case ExportFormat::Svg:
        return chartSvg(*m_shown, m_notes);
    case ExportFormat::Csv:
        break;
    }
    return csvTable(withNotes(tableRows(*m_table->model()), m_notes));
}

} // namespace Compass
