// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/appmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"

#include <QMainWindow>

namespace Compass {

class Band;
class LanguageController;
class StatusStrip;

/// Whose data a window shows.
enum class Person { User, Sample };

/// The window: navigation between pages, menus and status; nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const PageSources &sources, LanguageController &language, Person person,
               QWidget *parent = nullptr);

    /// Hides first, while it is whole, so that its pages keep what is being written.
    ~MainWindow() override;

    void go(Place place);
    Place place() const { return m_place; }
    Page *currentPage() const { return m_pages->currentPage(); }

    /// The text size changed: every page is built anew, at the same place.
    void rebuildPages();

    /// Goes to the page on the person's data and tells what was done with it.
    void tell(DataOutcome outcome);

    /// Marks in the menus what the preferences say now.
    void showPreferences();

signals:
    void appearanceWanted(Compass::Appearance appearance);
    void textPercentWanted(int percent);
    void sampleWanted();
    void frameworkFileChosen(const QString &path);
    void importWanted(const Compass::PersonRecord &record);
    void revertWanted(const QString &backup);
    void erasureWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPages();
    void connectSessions();
    void addFocusShortcut();
    void run(Command command);
    void runOnData(Command command);
    void runOnTeam(Command command);
    void goToArea(Area area);
    void chooseFrameworkFile();
    void openAssessment();
    QList<UndoSource *> undoSources() const;
    void undo();
    void redo();
    void focusNextPart();
    void showUndo();
    void showTeamName();
    void refresh();
    void retranslate();
    void showFrame();
    void setLanguage(QLocale::Language language);

    PageSources m_sources;
    LanguageController &m_language;
    Person m_person;
    Place m_place = Place::Home;
    Navigation *m_navigation;
    AppMenu *m_menu;
    Band *m_band;
    PageStack *m_pages;
    StatusStrip *m_status;
    QMenu *m_navigationMenu;
};

} // namespace Compass
