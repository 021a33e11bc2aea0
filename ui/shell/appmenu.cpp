// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/appmenu.h"

#include "ui/style/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>

#include <array>

namespace Compass {

static constexpr std::array MenuTitles = {
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&File"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Edit"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&View"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Assessment"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Plan"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "Tea&m"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Help"),
};

/// One line of a menu.
struct MenuLine
{
    MenuName menu;
    Command command;
    const char *text;
    const char *keys;
};

static constexpr std::array Lines = {
    MenuLine{MenuName::File, Command::MakeReport, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Report…"),
             "Ctrl+P"},
    MenuLine{MenuName::File, Command::ShowData,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Where is my &data"), "Ctrl+D"},
    MenuLine{MenuName::File, Command::ExportData,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Export everything…"), "Ctrl+Shift+E"},
    MenuLine{MenuName::File, Command::ImportData, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Import…"),
             "Ctrl+Shift+I"},
    MenuLine{MenuName::File, Command::RevertData,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Revert to a &backup…"), "Ctrl+Shift+B"},
    MenuLine{MenuName::File, Command::EraseData,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "De&lete everything…"), "Ctrl+Shift+Del"},
    MenuLine{MenuName::File, Command::AddFramework,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Add a &framework…"), "Ctrl+O"},
    MenuLine{MenuName::File, Command::Quit, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Quit"),
             "Ctrl+Q"},
    MenuLine{MenuName::Edit, Command::Undo, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo"),
             "Ctrl+Z"},
    MenuLine{MenuName::Edit, Command::Redo, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo"),
             "Ctrl+Shift+Z"},
    //: The name of the other official language, in that language.
    MenuLine{MenuName::View, Command::SwitchLanguage,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Français"), "Ctrl+L"},
    MenuLine{MenuName::Assessment, Command::StartOrContinue,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Start or continue rating"), "Ctrl+B"},
    MenuLine{MenuName::Assessment, Command::Review,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Review my &answers"), "Ctrl+R"},
    MenuLine{MenuName::Assessment, Command::SeeResults,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "See &results"), "Ctrl+E"},
    MenuLine{MenuName::Assessment, Command::SeeGaps,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "See &gaps for a role"), "Ctrl+G"},
    MenuLine{MenuName::Assessment, Command::SeeHistory,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "See my &history"), "Ctrl+H"},
    MenuLine{MenuName::Assessment, Command::ChooseTarget,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Choose a role"), "Ctrl+T"},
    MenuLine{MenuName::Assessment, Command::KeepJournal,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Evidence &journal"), "Ctrl+J"},
    MenuLine{MenuName::Assessment, Command::ShareLevels,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Share &my levels…"), "Ctrl+K"},
    MenuLine{MenuName::Plan, Command::SeePlan,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "See my &learning plan"), "Ctrl+Shift+P"},
    MenuLine{MenuName::Plan, Command::SeeSuggestions,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "See &suggestions"), "Ctrl+Shift+S"},
    MenuLine{MenuName::Team, Command::CreateTeam,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Create a team…"), "Ctrl+Shift+N"},
    MenuLine{MenuName::Team, Command::OpenTeam,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Open a team…"), "Ctrl+Shift+O"},
    MenuLine{MenuName::Team, Command::AddTeamFiles,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "A&dd files…"), "Ctrl+Shift+A"},
    MenuLine{MenuName::Team, Command::AskTeam,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "As&k the team"), "Ctrl+Shift+Q"},
    MenuLine{MenuName::Team, Command::SeeTeamOverview,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "O&verview"), "Ctrl+Shift+V"},
    MenuLine{MenuName::Team, Command::SeeTeamHeatmap,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Heatmap"), "Ctrl+Shift+H"},
    MenuLine{MenuName::Team, Command::SeeTeamDistribution,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Dis&tribution"), "Ctrl+Shift+D"},
    MenuLine{MenuName::Team, Command::SeeTeamNeeds,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Need and have"), "Ctrl+Shift+M"},
    MenuLine{MenuName::Team, Command::SeeTeamRisks, QT_TRANSLATE_NOOP("Compass::AppMenu", "R&isks"),
             "Ctrl+Shift+K"},
    MenuLine{MenuName::Team, Command::SeeTeamActions,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&Actions"), "Ctrl+Shift+C"},
    MenuLine{MenuName::Team, Command::SeeTeamChange,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Chan&ge"), "Ctrl+Shift+G"},
    MenuLine{MenuName::Team, Command::SeeTeamFiles, QT_TRANSLATE_NOOP("Compass::AppMenu", "&Files"),
             "Ctrl+Shift+F"},
    MenuLine{MenuName::Team, Command::MakeTeamReport,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "Team &report"), "Ctrl+Shift+R"},
    MenuLine{MenuName::Team, Command::CloseTeam,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "C&lose the team"), "Ctrl+Shift+W"},
    MenuLine{MenuName::Help, Command::Method,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&How levels are found"), "F1"},
    MenuLine{MenuName::Help, Command::About,
             QT_TRANSLATE_NOOP("Compass::AppMenu", "&About this program"), ""},
};

/// Undo and redo, named after what they act on, in the order of UndoSubject.
struct UndoNames
{
    const char *undo;
    const char *redo;
};

static constexpr std::array UndoTexts = {
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the answer"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the answer")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo leaving out a competency"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo leaving out a competency")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo your own level"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo your own level")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo “in the past”"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo “in the past”")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the note"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the note")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the answer to the question"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the answer to the question")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the change of the learning plan"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the change of the learning plan")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the change of the evidence note"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the change of the evidence note")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo the change of the role profile"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo the change of the role profile")},
    UndoNames{QT_TRANSLATE_NOOP("Compass::AppMenu", "&Undo carrying the history over"),
              QT_TRANSLATE_NOOP("Compass::AppMenu", "&Redo carrying the history over")},
};

static constexpr std::array AppearanceTexts = {
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Follow the system"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Light"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&Dark"),
    QT_TRANSLATE_NOOP("Compass::AppMenu", "&High contrast"),
};

static constexpr std::array TextPercents = {100, 125, 150, 200};

AppMenu::AppMenu(const QList<QAction *> &areaActions, QWidget *parent) : QMenuBar(parent)
{
    for (size_t i = 0; i < MenuTitles.size(); ++i)
        m_menus.append(addMenu(QString()));
    addCommands();
    addViewMenus(areaActions);
    m_pageSeparator = new QAction(this);
    m_pageSeparator->setSeparator(true);
    dress();
    retranslate();
}

void AppMenu::addCommands()
{
    for (const MenuLine &line : Lines) {
        QMenu *menu = m_menus.at(static_cast<int>(line.menu));
        QAction *action = menu->addAction(QString());
        action->setShortcut(QKeySequence(QLatin1StringView(line.keys)));
        m_commands.insert(line.command, action);
        connect(action, &QAction::triggered, this,
                [this, command = line.command] { emit wanted(command); });
    }
}

void AppMenu::addViewMenus(const QList<QAction *> &areaActions)
{
    QMenu *view = m_menus.at(static_cast<int>(MenuName::View));
    m_appearanceMenu = view->addMenu(QString());
    m_appearances = new QActionGroup(this);
    for (size_t i = 0; i < AppearanceTexts.size(); ++i) {
        QAction *action = m_appearances->addAction(m_appearanceMenu->addAction(QString()));
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit appearanceWanted(static_cast<Appearance>(action->data().toInt()));
    });

    m_textMenu = view->addMenu(QString());
    m_textSizes = new QActionGroup(this);
    for (const int percent : TextPercents) {
        QAction *action = m_textSizes->addAction(m_textMenu->addAction(QString()));
        action->setCheckable(true);
        action->setData(percent);
    }
    connect(m_textSizes, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit textPercentWanted(action->data().toInt()); });

    m_goMenu = view->addMenu(QString());
    m_goMenu->addActions(areaActions);
}

void AppMenu::setPageActions(const QList<QAction *> &actions, MenuName menu)
{
    if (m_pageMenu) {
        m_pageMenu->removeAction(m_pageSeparator);
        for (QAction *action : std::as_const(m_pageActions))
            m_pageMenu->removeAction(action);
    }
    m_pageActions = actions;
    m_pageMenu = m_menus.at(static_cast<int>(menu));
    if (actions.isEmpty())
        return;
    m_pageMenu->addAction(m_pageSeparator);
    m_pageMenu->addActions(actions);
}

void AppMenu::setUndo(std::optional<UndoSubject> undo, std::optional<UndoSubject> redo)
{
    m_undo = undo;
    m_redo = redo;
    retranslate();
}

void AppMenu::setAvailable(Command command, bool available)
{
    m_commands.value(command)->setVisible(available);
}

bool isAboutTeam(Command command)
{
    return command >= Command::CreateTeam && command <= Command::CloseTeam;
}

bool needsTeam(Command command)
{
    return isAboutTeam(command) && command != Command::CreateTeam && command != Command::OpenTeam;
}

void AppMenu::setTeamOpen(bool open)
{
    for (const MenuLine &line : Lines) {
        if (needsTeam(line.command))
            m_commands.value(line.command)->setEnabled(open);
    }
}

void AppMenu::setView(Appearance appearance, int textPercent)
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
    for (QAction *action : m_textSizes->actions())
        action->setChecked(action->data().toInt() == textPercent);
}

void AppMenu::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void AppMenu::dress()
{
    const QColor side = themeOf(this).side;
    if (palette().color(QPalette::Window) == side)
        return;
    QPalette ours = palette();
    ours.setColor(QPalette::Window, side);
    setPalette(ours);
}

void AppMenu::retranslate()
{
    for (size_t i = 0; i < MenuTitles.size(); ++i)
        m_menus.at(static_cast<qsizetype>(i))->setTitle(tr(MenuTitles.at(i)));
    for (const MenuLine &line : Lines)
        m_commands.value(line.command)->setText(tr(line.text));

    QAction *undo = m_commands.value(Command::Undo);
    undo->setEnabled(m_undo.has_value());
    if (m_undo)
        undo->setText(tr(UndoTexts.at(static_cast<size_t>(*m_undo)).undo));
    QAction *redo = m_commands.value(Command::Redo);
    redo->setEnabled(m_redo.has_value());
    if (m_redo)
        redo->setText(tr(UndoTexts.at(static_cast<size_t>(*m_redo)).redo));

    m_appearanceMenu->setTitle(tr("&Appearance"));
    m_textMenu->setTitle(tr("&Text size"));
    m_goMenu->setTitle(tr("&Go to"));
    for (QAction *action : m_appearances->actions())
        action->setText(tr(AppearanceTexts.at(static_cast<size_t>(action->data().toInt()))));
    for (QAction *action : m_textSizes->actions())
        //: A text size, in percent of the normal one.
        action->setText(tr("%1%").arg(locale().toString(action->data().toInt())));
}

} // namespace Compass
