// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/methoddialog.h"
#include "ui/language/languagecontroller.h"
#include "ui/pages/nextplace.h"
#include "ui/pages/records/yourdatapage.h"
#include "ui/pages/team/teamfilespage.h"
#include "ui/pages/team/teampage.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/historysession.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/rolessession.h"
#include "ui/session/teamintake.h"
#include "ui/session/teamsession.h"
#include "ui/session/undoorder.h"
#include "ui/shell/band.h"
#include "ui/shell/commandplace.h"
#include "ui/shell/samplenotice.h"
#include "ui/shell/statusstrip.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace Compass {

static constexpr double NarrowEms = 60.0;

MainWindow::MainWindow(const PageSources &sources, LanguageController &language, Person person,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_sources(sources)
    , m_language(language)
    , m_person(person)
    , m_navigation(new Navigation(this))
    , m_menu(new AppMenu(m_navigation->areaActions(), this))
    , m_band(new Band(this))
    , m_pages(new PageStack(sources, this))
    , m_status(new StatusStrip(this))
    , m_navigationMenu(new QMenu(this))
{
    build();
    connectPages();
    connectSessions();
    addFocusShortcut();
    refresh();
    showTeamName();
    resize(QSize(grid(160.0), grid(100.0)).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::build()
{
    setMenuBar(m_menu);
    m_navigationMenu->addActions(m_navigation->areaActions());
    m_band->setNavigationMenu(m_navigationMenu);
    for (const Command command :
         {Command::AddFramework, Command::ExportData, Command::ImportData, Command::RevertData,
          Command::EraseData, Command::CreateTeam, Command::OpenTeam})
        m_menu->setAvailable(command, m_person == Person::User);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    if (m_person == Person::Sample) {
        auto *notice = new SampleNotice(this);
        connect(notice, &SampleNotice::leaveWanted, this, &QWidget::close);
        layout->addWidget(notice);
    }
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(content);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::areaWanted, this, &MainWindow::goToArea);
    connect(m_band->languageButton(), &QPushButton::clicked, this,
            [this] { setLanguage(m_language.otherLanguage()); });
    connect(m_menu, &AppMenu::wanted, this, &MainWindow::run);
    connect(m_menu, &AppMenu::appearanceWanted, this, &MainWindow::appearanceWanted);
    connect(m_menu, &AppMenu::textPercentWanted, this, &MainWindow::textPercentWanted);
    connect(m_pages, &PageStack::placeWanted, this, &MainWindow::go);
    connect(m_pages, &PageStack::languageWanted, this, &MainWindow::setLanguage);
    connect(m_pages, &PageStack::appearanceWanted, this, &MainWindow::appearanceWanted);
    connect(m_pages, &PageStack::textPercentWanted, this, &MainWindow::textPercentWanted);
    connect(m_pages, &PageStack::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_pages, &PageStack::importWanted, this, &MainWindow::importWanted);
    connect(m_pages, &PageStack::revertWanted, this, &MainWindow::revertWanted);
    connect(m_pages, &PageStack::erasureWanted, this, &MainWindow::erasureWanted);
}

void MainWindow::connectSessions()
{
    const auto fail = [this](const Error &error) {
        m_status->setUnsaved();
        m_pages->currentPage()->showError(error);
    };
    for (UndoSource *source : undoSources()) {
        connect(source, &UndoSource::changed, this, &MainWindow::refresh);
        connect(source, &UndoSource::failed, this, fail);
    }
    connect(&m_sources.profile, &ProfileSession::changed, this, &MainWindow::refresh);
    connect(&m_sources.profile, &ProfileSession::failed, this, fail);
    const TeamSession &team = m_sources.team;
    connect(&team, &TeamSession::teamChanged, this, &MainWindow::showTeamName);
    connect(&team, &TeamSession::changed, this, &MainWindow::showTeamName);
    // What went wrong is said by the page it was done on, or that of the files.
    connect(&team, &TeamSession::failed, m_status, &StatusStrip::setUnsaved);
    connect(&team, &TeamSession::changed, m_status, &StatusStrip::setSaved);
    connect(&m_sources.teamIntake.import(), &TeamImport::failed, this, [=, this](const Error &why) {
        m_place == Place::TeamFiles ? m_status->setUnsaved() : fail(why);
    });
}

void MainWindow::addFocusShortcut()
{
    auto *nextPart = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(nextPart, &QShortcut::activated, this, &MainWindow::focusNextPart);
}

void MainWindow::go(Place place)
{
    m_place = place;
    if (place == Place::Home && m_person == Person::User)
        m_sources.preferences.setWelcomed();
    showFrame();
    m_pages->visit(place);
    m_navigation->setCurrent(areaOf(place));
    m_menu->setPageActions(m_pages->currentPage()->pageActions(),
                           areaOf(place) == Area::Plan ? MenuName::Plan : MenuName::Assessment);
    retranslate();
    if (QWidget *first = m_pages->currentPage()->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::rebuildPages()
{
    m_menu->setPageActions({});
    m_pages->rebuild();
    go(m_place);
}

void MainWindow::showPreferences()
{
    m_menu->setView(m_sources.preferences.appearance(), m_sources.preferences.textPercent());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    showFrame();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showFrame();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_person == Person::User)
        m_sources.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::run(Command command)
{
    if (const std::optional<Place> place = placeOf(command))
        return go(*place);
    if (isAboutTeam(command))
        return runOnTeam(command);
    switch (command) {
    case Command::AddFramework:
        return chooseFrameworkFile();
    case Command::Quit:
        QApplication::closeAllWindows();
        return;
    case Command::Undo:
        return undo();
    case Command::Redo:
        return redo();
    case Command::SwitchLanguage:
        return setLanguage(m_language.otherLanguage());
    case Command::StartOrContinue:
        return openAssessment();
    case Command::Method:
        return (new MethodDialog(this))->open();
    case Command::About:
        return (new AboutDialog(this))->open();
    default:
        return runOnData(command);
    }
}

void MainWindow::runOnData(Command command)
{
    go(Place::YourData);
    YourDataPage *page = m_pages->yourData();
    if (command == Command::ExportData)
        page->askForExport();
    else if (command == Command::ImportData)
        page->askForImport();
    else if (command == Command::RevertData)
        page->askForBackup();
    else if (command == Command::EraseData)
        page->askToErase();
}

void MainWindow::runOnTeam(Command command)
{
    if (command == Command::AddTeamFiles) {
        go(Place::TeamFiles);
        return m_pages->teamFiles()->askForFiles();
    }
    go(Place::Team);
    if (command == Command::CreateTeam)
        m_pages->teamPage()->askToCreate();
    else if (command == Command::OpenTeam)
        m_pages->teamPage()->askToOpen();
    else
        m_sources.team.close();
}

void MainWindow::tell(DataOutcome outcome)
{
    go(Place::YourData);
    m_pages->yourData()->tell(outcome);
}

void MainWindow::goToArea(Area area)
{
    switch (area) {
    case Area::Home:
        return go(Place::Home);
    case Area::Assess:
        return openAssessment();
    case Area::Results:
        return go(Place::Results);
    case Area::Plan:
        return go(Place::LearningPlan);
    case Area::Careers:
        return go(Place::Careers);
    case Area::Team:
        return go(m_sources.team.isOpen() ? Place::TeamOverview : Place::Team);
    case Area::Settings:
        return go(Place::Settings);
    }
}

void MainWindow::chooseFrameworkFile()
{
    auto *dialog = new QFileDialog(this, tr("Add a framework"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Framework files (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::frameworkFileChosen);
    dialog->open();
}

void MainWindow::openAssessment()
{
    go(m_sources.assessment.open() ? placeOf(nextStep(m_sources.assessment)) : Place::Prepare);
}

QList<UndoSource *> MainWindow::undoSources() const
{
    return {&m_sources.assessment, &m_sources.history, &m_sources.journal, &m_sources.learning,
            &m_sources.roles};
}

void MainWindow::undo()
{
    UndoSource *source = undoSource(undoSources());
    if (!source)
        return;
    const std::optional<UndoStep> step = source->undoable();
    if (source->undo())
        m_pages->showChange(*step);
}

void MainWindow::redo()
{
    UndoSource *source = redoSource(undoSources());
    if (!source)
        return;
    const std::optional<UndoStep> step = source->redoable();
    if (source->redo())
        m_pages->showChange(*step);
}

/// F6: language button, navigation, page, and round again.
void MainWindow::focusNextPart()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_pages->isAncestorOf(focus))
        m_band->languageButton()->setFocus(Qt::ShortcutFocusReason);
    else if (focus && m_band->isAncestorOf(focus) && m_navigation->isVisible())
        m_navigation->focusCurrent();
    else if (QWidget *first = m_pages->currentPage()->firstFocus())
        first->setFocus(Qt::ShortcutFocusReason);
    else
        m_pages->currentPage()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::refresh()
{
    m_status->setSaved();
    showPreferences();
    showUndo();
    if (Page *page = m_pages->currentPage()) {
        page->clearError();
        page->refresh();
    }
}

void MainWindow::showUndo()
{
    const UndoSource *undo = undoSource(undoSources());
    const UndoSource *redo = redoSource(undoSources());
    m_menu->setUndo(undo ? std::optional(undo->undoable()->subject) : std::nullopt,
                    redo ? std::optional(redo->redoable()->subject) : std::nullopt);
}

void MainWindow::retranslate()
{
    const Page *page = m_pages->currentPage();
    if (!page)
        return;
    //: The title of a page, then the name of the program.
    setWindowTitle(tr("%1 – Digital Skills Compass").arg(page->title()));
    m_band->setPlaceTitle(page->shortTitle());
}

/// The title of a page about a team names it.
void MainWindow::showTeamName()
{
    m_menu->setTeamOpen(m_sources.team.isOpen());
    showFrame();
    retranslate();
}

/// The pages of the first run have no band, navigation or status line.
void MainWindow::showFrame()
{
    const bool visible = areaOf(m_place).has_value()
        && (m_place != Place::AboutMe || m_sources.preferences.isWelcomed());
    // A window that is still to be shown grows by what stands in it: by the least, then.
    const bool narrow = !isVisible() || width() < (NarrowEms + 24.0) * textFont(1.0).pixelSize();
    m_band->setVisible(visible);
    m_band->setNarrow(narrow);
    m_navigation->setVisible(visible && !narrow);
    m_status->setVisible(visible);
    // A sample team is not kept in a window where all else is.
    m_status->setSample(
        m_person == Person::Sample
        || (areaOf(m_place) == Area::Team && m_sources.team.figures().info.isSample));
}

void MainWindow::setLanguage(QLocale::Language language)
{
    m_language.setLanguage(language);
    if (m_person == Person::User)
        m_sources.preferences.setLanguage(language);
}

} // namespace Compass
