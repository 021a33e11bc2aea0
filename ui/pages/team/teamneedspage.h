// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

class QPushButton;

namespace Compass {

class CoverModel;
class DataTable;
class EmptyState;
class LinkedSentence;
class NoMembers;
class TextLabel;
class WhatIfPanel;

/// What a team needs against who is there, of the people who shared by name; and what
/// would change if one thing were different.
class TeamNeedsPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamNeedsPage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void showTeam() override;
    void forgetTeam() override;

private:
    void layOut();
    QWidget *tablePanel();
    void connectParts();
    void showSentence();
    void showNote();
    void changeNeeds();
    void addAction();
    void explain();
    void explainRow(int row);

    QPushButton *m_change;
    QPushButton *m_add;
    LinkedSentence *m_sentence;
    LinkedSentence *m_outcome;
    CoverModel *m_model;
    DataTable *m_table;
    TextLabel *m_note;
    WhatIfPanel *m_whatIf;
    QWidget *m_needs;
    EmptyState *m_noNeeds;
    NoMembers *m_noMembers;
};

} // namespace Compass
