// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"

#include "app/datachange.h"
#include "app/sampleperson.h"
#include "core/content/localframeworks.h"
#include "ui/shell/problemwindow.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QMessageBox>

namespace Compass {

Q_LOGGING_CATEGORY(desktopLog, "compass.desktop")

Desktop::Desktop(QString dataFolder, std::unique_ptr<Preferences> preferences)
    : m_dataFolder(std::move(dataFolder))
    , m_preferences(std::move(preferences))
{
    applyLook();
    const bool french = QLocale::system().language() == QLocale::French;
    setLanguage(m_preferences->language().value_or(french ? QLocale::French : QLocale::English));
    connect(&m_languageShortcut, &LanguageShortcut::switchWanted, this, &Desktop::switchLanguage);
}

void Desktop::switchLanguage()
{
    setLanguage(m_language.otherLanguage());
    m_preferences->setLanguage(m_language.locale().language());
}

Desktop::~Desktop() = default;

void Desktop::open()
{
    Result<std::unique_ptr<Services>> services = Services::open(m_dataFolder);
    if (!services) {
        showProblem(services.error());
        return;
    }

    m_own = makeSession(*std::move(services), Person::User);
    connectOwn();
    showAt(m_preferences->isWelcomed() ? Place::Home : Place::Language);
    if (m_problem)
        m_problem.release()->deleteLater();
}

/// Queued: the window that asks is replaced.
void Desktop::connectOwn()
{
    const MainWindow *window = m_own.window.get();
    connect(window, &MainWindow::frameworkFileChosen, this, &Desktop::addFramework,
            Qt::QueuedConnection);
    connect(window, &MainWindow::importWanted, this, &Desktop::import, Qt::QueuedConnection);
    connect(window, &MainWindow::revertWanted, this, &Desktop::revertTo, Qt::QueuedConnection);
    connect(window, &MainWindow::erasureWanted, this, &Desktop::erase, Qt::QueuedConnection);
}

void Desktop::showAt(Place place)
{
    m_own.window->restoreGeometry(m_preferences->windowGeometry());
    m_own.window->go(place);
    m_own.window->show();
    for (const Error &refused : m_own.services->refusedFiles())
        m_own.window->currentPage()->showError(refused);
}

/// Keeps the framework and opens the data anew, with it in use.
void Desktop::addFramework(const QString &path)
{
    const Catalog &catalog = m_own.services->content().catalog;
    if (const auto kept = keepFramework(path, m_dataFolder, catalog); !kept) {
        m_own.window->currentPage()->showError(kept.error());
        return;
    }
    closeOwn();
    open();
}

void Desktop::closeOwn()
{
    m_preferences->setWindowGeometry(m_own.window->saveGeometry());
    close(m_own);
}

/// Each before what it stands on.
void Desktop::close(Session &session)
{
    session.window.reset();
    session.sessions.reset();
    session.services.reset();
}

/// What is on the disk is no longer what the window shows.
void Desktop::openAnew(DataOutcome outcome)
{
    closeOwn();
    open();
    if (m_own.window)
        m_own.window->tell(outcome);
}

void Desktop::import(const PersonRecord &record)
{
    if (const auto replaced = m_own.services->replaceContents(record); !replaced)
        m_own.window->currentPage()->showError(replaced.error());
    else
        openAnew(DataOutcome::Imported);
}

void Desktop::revertTo(const QString &backup)
{
    if (const auto reverted = m_own.services->revertTo(backup); !reverted)
        m_own.window->currentPage()->showError(reverted.error());
    else
        openAnew(DataOutcome::Reverted);
}

/// Deletes everything and starts as on the first day, in the language of now.
void Desktop::erase()
{
    close(m_sample);
    closeOwn();
    const Result<QStringList> left = eraseData(m_dataFolder, *m_preferences);
    applyLook();
    open();
    if (m_own.window)
        tellErasure(left);
}

void Desktop::tellErasure(const Result<QStringList> &left)
{
    if (!left)
        return m_own.window->currentPage()->showError(left.error());
    auto *notice = new QMessageBox(m_own.window.get());
    notice->setAttribute(Qt::WA_DeleteOnClose);
    notice->setIcon(left->isEmpty() ? QMessageBox::Information : QMessageBox::Warning);
    notice->setWindowTitle(tr("Delete everything"));
    notice->setText(erasureText(*left));
    notice->addButton(tr("&Start anew"), QMessageBox::AcceptRole);
    notice->open();
}

Desktop::Session Desktop::makeSession(std::unique_ptr<Services> services, Person person)
{
    Services &parts = *services;
    auto sessions =
        std::make_unique<WindowSessions>(parts, *m_preferences, m_language.programLanguage());
    const PageSources sources =
        pageSources(parts, *sessions, *m_preferences, m_language.programLanguage());
    auto window = std::make_unique<MainWindow>(sources, m_language, person);
    window->setLocale(m_language.locale());
    connect(window.get(), &MainWindow::appearanceWanted, this, &Desktop::setAppearance);
    connect(window.get(), &MainWindow::textPercentWanted, this, &Desktop::setTextPercent);
    connect(window.get(), &MainWindow::sampleWanted, this, &Desktop::openSample);
    return {std::move(services), std::move(sessions), std::move(window)};
}

void Desktop::showProblem(const Error &error)
{
    qCWarning(desktopLog).noquote() << "The data was not opened:" << error.detail;
    if (m_problem) {
        m_problem->setError(error);
        return;
    }
    m_problem = std::make_unique<ProblemWindow>(error, m_dataFolder);
    connect(m_problem.get(), &ProblemWindow::retryWanted, this, &Desktop::open);
    connect(m_problem.get(), &ProblemWindow::languageSwitchWanted, this, &Desktop::switchLanguage);
    m_problem->show();
}

void Desktop::openSample()
{
    Result<std::unique_ptr<Services>> services = Services::inMemory();
    if (!services) {
        m_own.window->currentPage()->showError(services.error());
        return;
    }
    if (const auto made = becomeSamplePerson(**services, SampleStage::Finished); !made) {
        m_own.window->currentPage()->showError(made.error());
        return;
    }
    close(m_sample);
    m_sample = makeSession(*std::move(services), Person::Sample);
    m_sample.window->go(Place::Home);
    m_sample.window->show();
}

void Desktop::setAppearance(Appearance appearance)
{
    m_preferences->setAppearance(appearance);
    applyLook();
    for (const Session *session : {&m_own, &m_sample}) {
        if (session->window)
            session->window->showPreferences();
    }
}

void Desktop::setTextPercent(int percent)
{
    m_preferences->setTextPercent(percent);
    applyLook();
    for (const Session *session : {&m_own, &m_sample}) {
        if (!session->window)
            continue;
        session->window->rebuildPages();
        session->window->showPreferences();
    }
}

static ThemeKind themeFor(Appearance appearance, const ApplicationLook &look)
{
    switch (appearance) {
    case Appearance::FollowSystem:
        return look.systemTheme();
    case Appearance::Light:
        return ThemeKind::Light;
    case Appearance::Dark:
        return ThemeKind::Dark;
    case Appearance::HighContrast:
        return ThemeKind::HighContrast;
    }
    Q_UNREACHABLE();
}

void Desktop::applyLook()
{
    m_look.setTextPercent(m_preferences->textPercent());
    m_look.setTheme(themeFor(m_preferences->appearance(), m_look));
}

} // namespace Compass
