// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/teamsources.h"
#include "core/content/frameworkfiles.h"
#include "core/content/localframeworks.h"
#include "core/content/localroles.h"
#include "core/content/shippedmappings.h"
#include "core/storage/backupcontents.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace Compass {

Q_LOGGING_CATEGORY(servicesLog, "compass.services")

/// Has no state, so one serves everything that is ever opened.
static const SystemClock systemClock;

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Services::Services(ContentInUse content, std::unique_ptr<Store> store, QString folder)
    : m_content(std::move(content.content))
    , m_refused(std::move(content.refused))
    , m_store(std::move(store))
    , m_folder(std::move(folder))
    , m_assessment(m_content, m_store->assessments(), systemClock, &m_store->frameworks())
    , m_history(m_content.catalog,
                {m_store->assessments(), m_store->frameworks(), m_store->mappings()}, systemClock,
                shippedMappings())
    , m_profile(m_store->profiles())
    , m_roles(m_content, m_folder, systemClock)
    , m_journal(m_store->evidence(), systemClock)
    , m_learning({m_assessment, m_profile, m_store->plans(), systemClock})
    , m_team(teamSources({m_content, m_crypto, systemClock, m_folder}))
    , m_share({m_assessment, m_learning, m_crypto, systemClock, m_folder})
{
    QObject::connect(&m_history, &HistorySession::changed, &m_assessment,
                     [this] { m_assessment.setMappings(m_history.acceptedMappings()); });
    QObject::connect(&m_assessment, &AssessmentSession::changed, &m_history,
                     [this] { followFinished(); });
}

/// Brings an assessment that was just finished into the history.
void Services::followFinished()
{
    const Assessment *last = m_assessment.lastFinished();
    const QList<PastAssessment> &past = m_history.past();
    const bool isKnown = std::ranges::any_of(past, [last](const PastAssessment &each) {
        return last && each.assessment.id == last->id;
    });
    if (last && !isKnown)
        m_history.update();
}

Result<std::unique_ptr<Services>> Services::open(const QString &folder)
{
    return assemble(Store::open(folder, systemClock), folder);
}

Result<std::unique_ptr<Services>> Services::inMemory()
{
    return assemble(Store::inMemory(systemClock), QString());
}

Result<std::unique_ptr<Services>> Services::assemble(Result<std::unique_ptr<Store>> store,
                                                     const QString &folder)
{
    if (!store)
        return store.error();
    Result<ContentInUse> content = contentFor(folder);
    if (!content)
        return content.error();

    // One that cannot be kept now is kept at the next start.
    if (const auto kept = (*store)->keepFrameworksFrom(frameworkFiles(folder)); !kept)
        qCWarning(servicesLog).noquote() << "Frameworks were not kept:" << kept.error().detail;

    std::unique_ptr<Services> services(
        new Services(*std::move(content), *std::move(store), folder));
    if (const auto loaded = services->load(); !loaded)
        return loaded.error();
    return services;
}

Result<void> Services::load()
{
    const auto loadEach = [](auto &...sessions) {
        Result<void> loaded;
        (... && static_cast<bool>(loaded = sessions.load()));
        return loaded;
    };
    return loadEach(m_assessment, m_history, m_profile, m_journal, m_learning);
}

Result<Services::ContentInUse> Services::contentFor(const QString &folder)
{
    Result<Content> shipped = shippedContent();
    if (!shipped)
        return shipped.error();
    ContentInUse content{*std::move(shipped), {}};
    if (!folder.isEmpty()) {
        content.refused = addLocalFrameworks(folder, content.content.catalog);
        content.refused += addLocalRoles(folder, content.content);
    }
    return content;
}

/// From the last but one finished assessment to the last.
std::optional<ReportedChange> Services::newestChange() const
{
    const QList<PastAssessment> &past = m_history.past();
    const qsizetype count = past.size();
    if (count < 2)
        return std::nullopt;
    return ReportedChange{past.at(count - 2), past.at(count - 1),
                          m_history.comparison(count - 2, count - 1)};
}

ReportSources Services::reportSources() const
{
    return {m_assessment, m_profile,   m_learning,
            m_journal,    systemClock, [this] { return newestChange(); }};
}

/// The copies in \a folder, as the pages know them.
static QList<KeptBackup> keptBackups(const QString &folder)
{
    QList<KeptBackup> kept;
    for (const Backup &backup : backupsIn(folder)) {
        const auto counts = [&backup]() -> Result<RecordCounts> {
            if (!backup.contents)
                return backup.contents.error();
            const BackupContents &there = *backup.contents;
            return RecordCounts{there.assessments, there.finished, there.notes, there.newestChange};
        };
        kept.append({backup.time, backup.path, counts()});
    }
    return kept;
}

DataSources Services::dataSources() const
{
    DataSources sources;
    sources.location = [this] { return dataLocation(); };
    if (m_folder.isEmpty())
        return sources;
    sources.contents = [this] { return m_store->contents(); };
    sources.backups = [this] { return keptBackups(m_folder); };
    return sources;
}

Result<void> Services::replaceContents(const PersonRecord &record)
{
    return m_store->replaceContents(record);
}

Result<void> Services::revertTo(const QString &backup)
{
    return m_store->revertTo(backup);
}

DataLocation Services::dataLocation() const
{
    if (m_folder.isEmpty())
        return {};
    const QFileInfo file(storePath(m_folder));
    return {file.absoluteFilePath(), file.size(), backupPath(m_folder), file.lastModified().toUTC(),
            m_folder != defaultDataFolder()};
}

WindowSessions::WindowSessions(Services &services, Preferences &preferences,
                               ProgramLanguage &language)
    : report(services.reportSources(), language)
    , teamIntake(services.team(), preferences)
    , teamReport(services.team(), language)
{
}

PageSources pageSources(Services &services, WindowSessions &sessions, Preferences &preferences,
                        ProgramLanguage &language)
{
    return {services.assessment(), services.profile(),    services.roles(),    services.history(),
            services.journal(),    services.learning(),   services.share(),    sessions.report,
            services.team(),       sessions.teamIntake,   sessions.teamReport, language,
            preferences,           services.dataSources()};
}

} // namespace Compass
