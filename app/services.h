// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/snapshots/sodiumcryptobox.h"
#include "core/storage/store.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/historysession.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/reportsession.h"
#include "ui/session/rolessession.h"
#include "ui/session/sharesession.h"
#include "ui/session/teamintake.h"
#include "ui/session/teamreportsession.h"
#include "ui/session/teamsession.h"
#include "ui/settings/datalocation.h"
#include "ui/settings/datasources.h"
#include "ui/shell/pagestack.h"

#include <memory>

namespace Compass {

/// The composition root: opens content and data, owns them, and hands out sessions.
class Services final
{
public:
    /// Everything on the data file in \a folder, which is made when missing.
    /// \error what shippedContent() and Store::open() say.
    static Result<std::unique_ptr<Services>> open(const QString &folder);

    /// Frameworks and role profiles kept in the data folder that could not be read, and why.
    const QList<Error> &refusedFiles() const { return m_refused; }

    /// Everything on an empty store in memory.
    static Result<std::unique_ptr<Services>> inMemory();

    const Content &content() const { return m_content; }

    /// What assessment() and history() stand on, for whoever fills it before they do.
    AssessmentRepository &assessments() { return m_store->assessments(); }

    AssessmentSession &assessment() { return m_assessment; }
    ProfileSession &profile() { return m_profile; }
    RolesSession &roles() { return m_roles; }
    HistorySession &history() { return m_history; }
    JournalSession &journal() { return m_journal; }
    LearningSession &learning() { return m_learning; }
    TeamSession &team() { return m_team; }
    ShareSession &share() { return m_share; }

    /// What a report is made from, and how a page gets to all of the data. Both refer
    /// to this.
    ReportSources reportSources() const;
    DataSources dataSources() const;

    /// See Store::replaceContents() and Store::revertTo(). What the sessions know is
    /// out of date after it: open the data anew.
    Result<void> replaceContents(const PersonRecord &record);
    Result<void> revertTo(const QString &backup);

private:
    /// The content in use and what was refused of it.
    struct ContentInUse
    {
        Content content;
        QList<Error> refused;
    };

    Services(ContentInUse content, std::unique_ptr<Store> store, QString folder);

    DataLocation dataLocation() const;
    std::optional<ReportedChange> newestChange() const;
    void followFinished();
    Result<void> load();
    static Result<ContentInUse> contentFor(const QString &folder);
    static Result<std::unique_ptr<Services>> assemble(Result<std::unique_ptr<Store>> store,
                                                      const QString &folder);

    Content m_content; ///< Constant but for the roles, which m_roles may change.
    const QList<Error> m_refused;
    const std::unique_ptr<Store> m_store;
    const QString m_folder; ///< Empty for a store in memory.
    AssessmentSession m_assessment;
    HistorySession m_history;
    ProfileSession m_profile;
    RolesSession m_roles;
    JournalSession m_journal;
    LearningSession m_learning;
    const SodiumCryptoBox m_crypto;
    TeamSession m_team;
    ShareSession m_share;
};

/// What stands on services and also needs the language and the preferences of a window,
/// all of which outlive it.
struct WindowSessions
{
    WindowSessions(Services &services, Preferences &preferences, ProgramLanguage &language);

    ReportSession report;
    TeamIntake teamIntake;
    TeamReportSession teamReport;
};

/// What the pages of a window on \a services and \a sessions are built from.
PageSources pageSources(Services &services, WindowSessions &sessions, Preferences &preferences,
                        ProgramLanguage &language);

/// The folder the program keeps its data in unless told otherwise.
QString defaultDataFolder();

} // namespace Compass
