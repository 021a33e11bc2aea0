// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class SummaryCards;
struct SummaryCard;

/// The open team in a few sentences: who shared, its strengths first, then what it needs
/// and has.
class TeamOverviewPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamOverviewPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showTeam() override;
    void arrange(bool narrow) override;

private:
    QWidget *waiting();
    QList<SummaryCard> strengthCards() const;
    QList<SummaryCard> needCards() const;
    void showWaiting();

    TextLabel *m_sentence;
    QWidget *m_waiting = nullptr;
    TextLabel *m_waitingHeading;
    TextLabel *m_waitingText;
    QPushButton *m_request;
    QPushButton *m_files;
    TextLabel *m_strengthsHeading;
    SummaryCards *m_strengths;
    TextLabel *m_needsHeading;
    SummaryCards *m_needs;
    TextLabel *m_group;
};

} // namespace Compass
