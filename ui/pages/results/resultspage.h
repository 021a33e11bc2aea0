// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/pages/results/resultgroups.h"
#include "ui/session/shownassessment.h"

class QBoxLayout;
class QModelIndex;
class QPushButton;

namespace Compass {

class CalibrationPanel;
class ChartPanel;
class CompetencyResultModel;
class DataTable;
class EmptyState;
class GroupTabs;
class GroupingButton;
class LevelBarsChart;
class RadarChart;
class StrengthsRow;
class TextLabel;

/// Where a person stands: strengths first, then one framework, GC competency or theme
/// at a time as a table with its chart. Shows no target.
class ResultsPage final : public Page
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit ResultsPage(AssessmentSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

    void setGrouping(Grouping grouping);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void buildHead();
    void buildTable();
    void buildContent();
    void nameGroups();
    void showGroup();
    void showCharts(const ResultGroup &group);
    void setWords();
    void setGroupWords(const ResultGroup &shown);
    QString subtitle() const;
    QString groupSentence(const ResultGroup &group) const;
    const ResultGroup *group() const;
    void explainRow(const QModelIndex &index);
    void explainGroup();

    AssessmentSession &m_session;
    ShownAssessment m_shown;
    Grouping m_grouping = Grouping::Framework;
    QList<ResultGroup> m_groups;

    TextLabel *m_title;
    TextLabel *m_date;
    GroupingButton *m_groupBy;
    QPushButton *m_gaps;
    QBoxLayout *m_head;
    QBoxLayout *m_foot;
    QWidget *m_content;
    TextLabel *m_sentence;
    TextLabel *m_strengthsHeading;
    StrengthsRow *m_strengths;
    GroupTabs *m_tabs;
    DataTable *m_table;
    CompetencyResultModel *m_model;
    ChartPanel *m_panel = nullptr;
    RadarChart *m_radar;
    LevelBarsChart *m_bars;
    CalibrationPanel *m_calibration;
    EmptyState *m_empty;
};

} // namespace Compass
