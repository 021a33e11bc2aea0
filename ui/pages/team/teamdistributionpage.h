// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class ChartPanel;
class DataTable;
class DistributionChart;
class DistributionModel;
class FrameworkChoice;
class LevelLegend;
class NothingReceived;

/// How the levels of the open team are spread: a sentence, a table and bars.
class TeamDistributionPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamDistributionPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showTeam() override;
    void arrange(bool narrow) override;

private:
    void showRows();

    FrameworkChoice *m_framework;
    DistributionModel *m_model;
    DataTable *m_table;
    DistributionChart *m_chart;
    ChartPanel *m_panel;
    LevelLegend *m_legend;
    TextLabel *m_hidden;
    NothingReceived *m_nothing;
};

} // namespace Compass
