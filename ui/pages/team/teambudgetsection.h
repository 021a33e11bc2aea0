// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teambudget.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace Compass {

class CountField;
class DataTable;
class TeamLearningModel;
class TeamSession;
class TextLabel;
struct Error;

/// How many hours a team has for learning, and what these buy best: who learns from what,
/// which needs are covered then, and what is left out and why.
class TeamBudgetSection final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the section.
    explicit TeamBudgetSection(TeamSession &session, QWidget *parent = nullptr);

    /// Works the budget out anew for the team of now. Needs a team that is open.
    void refresh();

    /// Takes the hours back, which are of another team.
    void forgetTeam();

    void retranslate();
    void arrange(bool narrow);

signals:
    void failed(const Compass::Error &error);
    /// So many rows became actions.
    void actionsAdded(int count);

private:
    void layOut();
    QWidget *question();
    void recompute();
    void showBudget();
    void showLeftOut();
    QString sentence() const;
    void showTicked();
    void addActions();

    TeamSession &m_session;
    std::optional<TeamBudget> m_budget; ///< No value while no hours are given.
    TextLabel *m_heading;
    TextLabel *m_intro;
    TextLabel *m_question;
    CountField *m_hours;
    QCheckBox *m_withSlack;
    TextLabel *m_sentence;
    TeamLearningModel *m_model;
    DataTable *m_table;
    QPushButton *m_add;
    TextLabel *m_leftOutHeading;
    TextLabel *m_leftOut;
};

} // namespace Compass
