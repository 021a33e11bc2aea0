// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class ProgressLine;
class TeamIntake;
class TeamSession;
class TextLabel;

/// How files come into a team: by choosing them, by dropping them on the page, or from a
/// folder that is watched. Shows how far an import is and what came of it.
class IntakePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    IntakePanel(TeamSession &session, TeamIntake &intake, QWidget *parent = nullptr);

    /// Asks which files.
    void askForFiles();

    /// Sets every word.
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void askForFolder();
    void showProgress();
    void showWatched();
    void tellWatched();
    void tellOutcome();
    QString outcomeText() const;

    TeamSession &m_session;
    TeamIntake &m_intake;
    TextLabel *m_invitation;
    QPushButton *m_watch;
    TextLabel *m_watched;
    QWidget *m_running;
    TextLabel *m_count;
    ProgressLine *m_line;
    QPushButton *m_cancel;
    TextLabel *m_outcome;
};

} // namespace Compass
