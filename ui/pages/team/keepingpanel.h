// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Compass {

class TeamSession;
class TextLabel;

/// Until when a team’s individual files are kept and how to delete them before, and what
/// can be changed about the team itself.
class KeepingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the panel.
    explicit KeepingPanel(TeamSession &session, QWidget *parent = nullptr);

    /// Shows the team that is open.
    void showTeam();

    /// Says no more what was deleted of another team.
    void forgetTeam();

    /// Sets every word but those of showTeam().
    void retranslate();

signals:
    void failed(const Compass::Error &error);
    void anotherWanted();

private:
    void build();
    QWidget *section(TextLabel *heading, const QList<TextLabel *> &texts,
                     const QList<QPushButton *> &buttons);
    void askToForget();
    void forget();
    void showForgotten();
    void askToChange();

    TeamSession &m_session;
    std::optional<int> m_forgotten; ///< How many files, since the team is open.
    TextLabel *m_keepingHeading;
    TextLabel *m_keeping;
    TextLabel *m_outcome;
    QPushButton *m_forget;
    TextLabel *m_teamHeading;
    TextLabel *m_role;
    TextLabel *m_file;
    QPushButton *m_change;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace Compass
