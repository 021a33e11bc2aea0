// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/scenario.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class Card;
class DataTable;
class ScenarioList;
class ScenarioModel;
class TeamSession;
class TextLabel;
class WhatIfQuestion;
struct Error;

/// What would happen to the needs of a team if one thing were different. Nothing here
/// changes the team; a question can be saved by name.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the panel.
    explicit WhatIfPanel(TeamSession &session, QWidget *parent = nullptr);

    /// Shows the team of now; the question stays.
    void refresh();

    /// Asks what is asked first of a team, whatever was asked of the one before.
    void forgetTeam();

    void retranslate();

signals:
    void failed(const Compass::Error &error);

private:
    void layOut();
    void connectParts();
    void answer();
    void showResult();
    QString coveredText(const ScenarioResult &result) const;
    void open(const Scenario &scenario);
    void save();
    void keep(const Scenario &scenario);
    void askForName(const Scenario &scenario);
    void remove(const Scenario &scenario);

    TeamSession &m_session;
    QList<ScenarioChange> m_changes;
    TextLabel *m_heading;
    WhatIfQuestion *m_question;
    TextLabel *m_result;
    TextLabel *m_unchanged;
    ScenarioModel *m_model;
    DataTable *m_table;
    TextLabel *m_note;
    QPushButton *m_save;
    ScenarioList *m_saved;
};

} // namespace Compass
