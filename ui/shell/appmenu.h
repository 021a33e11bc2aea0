// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/undosource.h"
#include "ui/settings/preferences.h"

#include <QHash>
#include <QMenuBar>

class QActionGroup;

namespace Compass {

/// What the menus can ask for besides going to an area of the program.
enum class Command {
    MakeReport,
    ShowData,
    ExportData,
    ImportData,
    RevertData,
    EraseData,
    AddFramework,
    Quit,
    Undo,
    Redo,
    SwitchLanguage,
    StartOrContinue,
    Review,
    SeeResults,
    SeeGaps,
    SeeHistory,
    ChooseTarget,
    KeepJournal,
    SeePlan,
    SeeSuggestions,
    CreateTeam,
    OpenTeam,
    AddTeamFiles,
    AskTeam,
    SeeTeamOverview,
    SeeTeamHeatmap,
    SeeTeamDistribution,
    SeeTeamNeeds,
    SeeTeamRisks,
    SeeTeamActions,
    SeeTeamChange,
    SeeTeamFiles,
    MakeTeamReport,
    CloseTeam,
    Method,
    About,
};

/// The menus, from left to right.
enum class MenuName { File, Edit, View, Assessment, Plan, Team, Help };

/// Whether \a command is about a team, and about the one that is open.
bool isAboutTeam(Command command);
bool needsTeam(Command command);

/// The menu bar: every command of the program with its key. Pages add the actions
/// of their own to the menu of their area.
class AppMenu final : public QMenuBar
{
    Q_OBJECT

public:
    explicit AppMenu(const QList<QAction *> &areaActions, QWidget *parent = nullptr);

    /// Replaces the page's own actions, which go to the end of \a menu.
    void setPageActions(const QList<QAction *> &actions, MenuName menu = MenuName::Assessment);

    /// Names undo and redo after what they would act on; no subject means nothing.
    void setUndo(std::optional<UndoSubject> undo, std::optional<UndoSubject> redo);

    void setAvailable(Command command, bool available);

    /// What is about the open team cannot be asked for while none is.
    void setTeamOpen(bool open);

    /// Marks what is in force in the View menu.
    void setView(Appearance appearance, int textPercent);

signals:
    void wanted(Compass::Command command);
    void appearanceWanted(Compass::Appearance appearance);
    void textPercentWanted(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCommands();
    void addViewMenus(const QList<QAction *> &areaActions);
    void dress();
    void retranslate();

    QList<QMenu *> m_menus;
    QHash<Command, QAction *> m_commands;
    QMenu *m_appearanceMenu = nullptr;
    QMenu *m_textMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QActionGroup *m_appearances = nullptr;
    QActionGroup *m_textSizes = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_pageSeparator = nullptr;
    QList<QAction *> m_pageActions;
    std::optional<UndoSubject> m_undo;
    std::optional<UndoSubject> m_redo;
};

} // namespace Compass
