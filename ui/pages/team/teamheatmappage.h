// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class HeatmapSection;
class LinkedSentence;

/// The people and the group of the open team against the competencies, as a grid.
class TeamHeatmapPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamHeatmapPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showTeam() override;
    void arrange(bool narrow) override;

private:
    void showCell(const QModelIndex &cell);

    LinkedSentence *m_sentence;
    HeatmapSection *m_section;
};

} // namespace Compass
