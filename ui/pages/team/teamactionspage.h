// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamaction.h"
#include "ui/pages/team/teamviewpage.h"

#include <optional>

class QPushButton;

namespace Compass {

class DataTable;
class EmptyState;
class LinkedSentence;
class NoMembers;
class TeamActionModel;
class TeamBudgetSection;
class TextLabel;

/// What a team decided to do about its needs, and what its time for learning buys.
class TeamActionsPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamActionsPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void showTeam() override;
    void forgetTeam() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showActions();
    void showChoice();
    std::optional<TeamAction> chosen() const;
    void edit(const TeamAction &action);
    void editChosen();
    void turnDone();
    void removeChosen();
    void restore();
    void tell(const QString &sentence, bool canUndo);
    void choose(const ActionId &action);

    std::optional<TeamAction> m_removed;
    QPushButton *m_add;
    TextLabel *m_heading;
    LinkedSentence *m_outcome;
    TeamActionModel *m_model;
    DataTable *m_table;
    QWidget *m_rowButtons;
    QPushButton *m_edit;
    QPushButton *m_done;
    QPushButton *m_remove;
    QWidget *m_actions;
    EmptyState *m_none;
    TeamBudgetSection *m_budget;
    NoMembers *m_noMembers;
};

} // namespace Compass
