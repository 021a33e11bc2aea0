// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrisk.h"
#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class Card;
class LinkedSentence;
class NoMembers;
class TextLabel;

/// What can go wrong with the needs of a team, the worst first, and the one absence that
/// would hurt most.
class TeamRisksPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamRisksPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showTeam() override;
    void forgetTeam() override;

private:
    void layOut();
    void showWorst(const TeamRisks &risks);
    void showRisks(const TeamRisks &risks);
    QString summary(const TeamRisks &risks) const;
    void explain();

    QPushButton *m_needs;
    TextLabel *m_sentence;
    LinkedSentence *m_outcome;
    QWidget *m_absence;
    TextLabel *m_absenceHeading;
    LinkedSentence *m_absenceText;
    TextLabel *m_broken;
    TextLabel *m_heading;
    QWidget *m_rows;
    QWidget *m_risks;
    EmptyState *m_noNeeds;
    NoMembers *m_noMembers;
};

} // namespace Compass
