// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services.h"
#include "ui/language/languagecontroller.h"
#include "ui/language/languageshortcut.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/widgets/focusring.h"

#include <memory>

namespace Compass {

class ProblemWindow;

/// The running desktop program: its windows and what they share.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QString dataFolder, std::unique_ptr<Preferences> preferences);
    ~Desktop() override;

    /// Opens the window on the person's data, or says in words why it cannot.
    void open();

    void setLanguage(QLocale::Language language) { m_language.setLanguage(language); }

    /// The window on the person's own data, and what is behind it; only after open()
    /// succeeded.
    MainWindow &ownWindow() { return *m_own.window; }
    Services &ownServices() { return *m_own.services; }
    const ReportSession &ownReport() const { return m_own.sessions->report; }

private:
    /// A window and the data behind it, which outlives it.
    struct Session
    {
        std::unique_ptr<Services> services;
        std::unique_ptr<WindowSessions> sessions;
        std::unique_ptr<MainWindow> window;
    };

    Session makeSession(std::unique_ptr<Services> services, Person person);
    void showProblem(const Error &error);
    void switchLanguage();
    void openSample();
    void connectOwn();
    void showAt(Place place);
    void addFramework(const QString &path);
    void import(const PersonRecord &record);
    void revertTo(const QString &backup);
    void erase();
    static void close(Session &session);
    void closeOwn();
    void openAnew(DataOutcome outcome);
    void tellErasure(const Result<QStringList> &left);
    void setAppearance(Appearance appearance);
    void setTextPercent(int percent);
    void applyLook();

    QString m_dataFolder;
    std::unique_ptr<Preferences> m_preferences;
    ApplicationLook m_look;
    LanguageController m_language;
    LanguageShortcut m_languageShortcut;
    FocusRing m_focusRing;
    std::unique_ptr<ProblemWindow> m_problem;
    Session m_own;
    Session m_sample;
};

} // namespace Compass
