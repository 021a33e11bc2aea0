// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class DataTable;
class Disclosure;
class IntakePanel;
class KeepingPanel;
class ReceivedShareModel;
class RefusedFileModel;
class TeamIntake;
class TeamLogModel;

/// The files of a team: adding them, what is there, what was refused and why, what came
/// and went, and how long it is kept.
class TeamFilesPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    TeamFilesPage(TeamSession &session, TeamIntake &intake, QWidget *parent = nullptr);

    /// Asks which files to add.
    void askForFiles();

protected:
    void retranslate() override;
    void showTeam() override;
    void forgetTeam() override;
    void arrange(bool narrow) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildButtons();
    QWidget *refusedPart();
    void connectParts();
    void showRefused();
    void showReceived();
    void showLog();
    QString receivedText() const;

    TeamIntake &m_intake;
    QPushButton *m_ask;
    QPushButton *m_add;
    TextLabel *m_sentence;
    IntakePanel *m_intakePanel;
    QWidget *m_refused;
    TextLabel *m_refusedHeading;
    DataTable *m_refusedTable;
    RefusedFileModel *m_refusedModel;
    QPushButton *m_dismiss;
    TextLabel *m_receivedHeading;
    DataTable *m_receivedTable;
    ReceivedShareModel *m_receivedModel;
    DataTable *m_logTable;
    TeamLogModel *m_logModel;
    Disclosure *m_log;
    KeepingPanel *m_keeping;
};

} // namespace Compass
