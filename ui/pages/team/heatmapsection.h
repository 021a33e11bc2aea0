// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

#include <QWidget>

class QComboBox;
class QScrollBar;

namespace Compass {

enum class ExportFormat;
class ExportButton;
class FrameworkChoice;
class HeatmapModel;
class HeatmapView;
class LevelLegend;
class TextLabel;
struct Error;

/// The heatmap of a team and what belongs to it: which framework and in what order,
/// the grid, the cell in focus as a sentence, and what the marks mean.
class HeatmapSection final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalog outlives the section.
    explicit HeatmapSection(const Catalog &catalog, QWidget *parent = nullptr);

    void setFigures(const TeamFigures &figures);
    void setCompact(bool compact);
    void retranslate();

    HeatmapView *view() const { return m_view; }

signals:
    void failed(const Compass::Error &error);

private:
    QWidget *choices();
    QWidget *picture();
    QWidget *columnsRow();
    void connectParts();
    void fillOrders();
    void showCell();
    void showColumns();
    QByteArray bytes(ExportFormat format) const;

    const Catalog &m_catalog;
    TeamFigures m_figures;
    HeatmapModel *m_model;
    FrameworkChoice *m_framework;
    TextLabel *m_orderLabel;
    QComboBox *m_order;
    TextLabel *m_purpose;
    QWidget *m_picture = nullptr;
    HeatmapView *m_view;
    QWidget *m_columns = nullptr;
    TextLabel *m_columnsText;
    QScrollBar *m_columnsBar;
    TextLabel *m_cell;
    LevelLegend *m_legend;
    TextLabel *m_hidden;
    ExportButton *m_export;
    TextLabel *m_saved;
};

} // namespace Compass
