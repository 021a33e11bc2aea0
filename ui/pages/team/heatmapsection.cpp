// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/heatmapsection.h"

#include "core/documents/csvtable.h"
#include "core/explanations/teamwords.h"
#include "core/team/distribution.h"
#include "ui/charts/exportbutton.h"
#include "ui/charts/widgetimage.h"
#include "ui/models/heatmaptable.h"
#include "ui/models/tablerows.h"
#include "ui/models/teamnotes.h"
#include "ui/pages/team/frameworkchoice.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/heatmapview.h"
#include "ui/widgets/levellegend.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

HeatmapSection::HeatmapSection(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new HeatmapModel(catalog, this))
    , m_framework(new FrameworkChoice(catalog))
    , m_orderLabel(new TextLabel(TextStyle::Strong))
    , m_order(new QComboBox)
    , m_purpose(new TextLabel(TextStyle::Secondary))
    , m_view(new HeatmapView)
    , m_columnsText(new TextLabel(TextStyle::Secondary))
    , m_columnsBar(new QScrollBar(Qt::Horizontal))
    , m_cell(new TextLabel(TextStyle::Body))
    , m_legend(new LevelLegend(LevelLegend::Kind::Cells, catalog.scale))
    , m_hidden(new TextLabel(TextStyle::Secondary))
    , m_export(new ExportButton([this](ExportFormat format) { return bytes(format); }))
    , m_saved(new TextLabel(TextStyle::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(choices());
    layout->addWidget(picture());
    layout->addWidget(m_export, 0, Qt::AlignLeft);
    layout->addWidget(m_saved);
    m_saved->hide();
    connectParts();
}

QWidget *HeatmapSection::choices()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(grid(1.5));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_orderLabel->setWordWrap(false);
    m_orderLabel->setBuddy(m_order);
    flow->addWidget(m_framework);
    flow->addWidget(m_orderLabel);
    flow->addWidget(m_order);
    return row;
}

/// What is saved as a picture: what it is for, and all that is needed to read the grid.
QWidget *HeatmapSection::picture()
{
    m_view->setHeatmap(m_model);
    m_picture = new QWidget;
    auto *layout = new QVBoxLayout(m_picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_purpose);
    layout->addWidget(m_view);
    layout->addWidget(columnsRow());
    layout->addWidget(m_cell);
    layout->addWidget(m_legend);
    layout->addWidget(m_hidden);
    return m_picture;
}

QWidget *HeatmapSection::columnsRow()
{
    m_columns = new QWidget;
    auto *layout = new QHBoxLayout(m_columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(2.0));
    layout->addWidget(m_columnsText, 1);
    layout->addWidget(m_columnsBar, 2);
    return m_columns;
}

void HeatmapSection::connectParts()
{
    connect(m_framework, &FrameworkChoice::chosen, this, [this] {
        m_model->setFramework(m_framework->framework());
        showCell();
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        m_model->setOrder(HeatmapOrder(m_order->currentData().toInt()));
        showCell();
    });
    connect(m_view, &HeatmapView::cellChanged, this, &HeatmapSection::showCell);
    connect(m_view, &HeatmapView::shownColumnsChanged, this, &HeatmapSection::showColumns);
    connect(m_columnsBar, &QScrollBar::valueChanged, m_view, &HeatmapView::setFirstShown);
    connect(m_export, &ExportButton::failed, this, &HeatmapSection::failed);
    connect(m_export, &ExportButton::saved, m_saved, [this](const QString &sentence) {
        m_saved->setText(sentence);
        m_saved->show();
    });
}

void HeatmapSection::setFigures(const TeamFigures &figures)
{
    m_figures = figures;
    m_framework->setFrameworks(figures.frameworks);
    m_model->setFigures(figures);
    m_model->setFramework(m_framework->framework());
    retranslate();
}

void HeatmapSection::setCompact(bool compact)
{
    m_view->setCompact(compact);
}

/// Without needs, or people by name, there is neither gap nor cover to sort by.
void HeatmapSection::fillOrders()
{
    const int current = std::max(m_order->currentIndex(), 0);
    const bool hasCovers = !m_figures.covers.isEmpty();
    m_order->clear();
    m_order->addItem(tr("Order of the framework"), int(HeatmapOrder::Catalog));
    m_order->addItem(tr("Name"), int(HeatmapOrder::Name));
    if (hasCovers) {
        m_order->addItem(tr("Most people missing first"), int(HeatmapOrder::MostMissing));
        m_order->addItem(tr("Best covered first"), int(HeatmapOrder::BestCovered));
    }
    m_order->setCurrentIndex(current < m_order->count() ? current : 0);
    m_model->setOrder(HeatmapOrder(m_order->currentData().toInt()));
}

void HeatmapSection::retranslate()
{
    m_orderLabel->setText(tr("Sort by"));
    m_order->setAccessibleName(tr("Sort the competencies by"));
    m_purpose->setText((teamNotes(m_figures.info)
                        + QStringList{tr("No ranking: people are in alphabetical order.")})
                           .join(u' '));
    m_view->setAccessibleName(tr("Heatmap of the team, one competency a row"));
    m_hidden->setText(hiddenText());
    m_hidden->setVisible(hasGroup(m_figures));
    m_legend->setNeedsShown(!m_figures.covers.isEmpty());
    m_export->setFileName(tr("Heatmap of the team"));
    m_saved->hide();
    m_model->setLocale(locale());
    fillOrders();
    showCell();
    showColumns();
}

void HeatmapSection::showCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid()) {
        m_cell->setText(tr("Choose a cell, or walk over the grid with the arrow keys, and read it "
                           "here as a sentence."));
        return;
    }
    //: Whom a figure is about, then what it says.
    m_cell->setText(tr("<b>%1:</b> %2")
                        .arg(m_model->cellSubject(cell).toHtmlEscaped(),
                             m_model->cellStatement(cell).toHtmlEscaped()));
}

void HeatmapSection::showColumns()
{
    const int count = m_view->movableCount();
    const int shown = m_view->shownCount();
    m_columns->setVisible(count > 0);
    const QSignalBlocker blocker(m_columnsBar);
    m_columnsBar->setRange(0, count - shown);
    m_columnsBar->setPageStep(std::max(shown, 1));
    m_columnsBar->setValue(m_view->firstShown());
    m_columnsText->setText(tr("Columns %1 to %2 of %3")
                               .arg(locale().toString(m_view->firstShown() + 1),
                                    locale().toString(m_view->firstShown() + shown),
                                    locale().toString(count)));
}

QByteArray HeatmapSection::bytes(ExportFormat format) const
{
    const QList<QStringList> table =
        withNotes(heatmapTable(*m_model, m_catalog.scale, locale()), teamNotes(m_figures.info));
    switch (format) {
    case ExportFormat::Png:
        return widgetPng(*m_picture);
    case ExportFormat::Svg: {
        QStringList lines;
        for (const QStringList &row : table)
            lines.append(row.join(u"; "_s));
        return widgetSvg(*m_picture, m_view->accessibleName(), lines.join(u'\n'));
    }
    case ExportFormat::Csv:
        break;
    }
    return csvTable(table);
}

} // namespace Compass
