// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"
#include "core/storage/openreport.h"
#include "core/storage/sqlassessmentrepository.h"
#include "core/storage/sqlevidencerepository.h"
#include "core/storage/sqlframeworkarchive.h"
#include "core/storage/sqlmappingrepository.h"
#include "core/storage/sqlplanrepository.h"
#include "core/storage/sqlprofilerepository.h"
#include "core/storage/storefile.h"

#include <QString>

#include <memory>

namespace Compass {

class Clock;
class OwnFilesExchange;

/// The data of one person: one file, opened by this program alone. Belongs to the
/// thread that opened it.
class Store
{
    Q_DISABLE_COPY_MOVE(Store)

public:
    /// Opens the data file in \a folder, or creates both. \a clock must outlive it.
    /// \error see OpenState.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const Clock &clock,
                                               const OpenOptions &options = {});

    /// An empty store in memory, for tests and samples.
    static Result<std::unique_ptr<Store>> inMemory(const Clock &clock);

    /// Leaves one file at rest, without a log beside it.
    ~Store();

    const OpenReport &report() const { return m_file.report; }

    /// Of the data file; ":memory:" for a store in memory.
    const QString &path() const { return m_file.database->path(); }

    AssessmentRepository &assessments() { return m_assessments; }
    ProfileRepository &profiles() { return m_profiles; }
    PlanRepository &plans() { return m_plans; }
    EvidenceRepository &evidence() { return m_evidence; }
    FrameworkArchive &frameworks() { return m_frameworks; }
    MappingRepository &mappings() { return m_mappings; }

    /// The framework files of every assessment, those there are and those that will be
    /// started, are kept in the archive, as far as \a source has them.
    Result<void> keepFrameworksFrom(FrameworkSource source);

    /// Moves the log into the data file, so that a plain copy of it is complete.
    Result<void> checkpoint();

    /// Everything this program keeps about the person, the files of their own and the log
    /// of sharing too; not their keys.
    /// \error StoreCorrupt, those of readShareLog() and of the disk; nothing is left out
    ///        in silence.
    Result<PersonRecord> contents() const;

    /// Puts \a record in the place of everything, after a backup; all of it or nothing.
    /// Earlier files of the person's own are moved to the backups; keys and log of sharing
    /// stay.
    /// \error StoreReadOnly, FileUnwritable and those of the disk.
    Result<void> replaceContents(const PersonRecord &record);

    /// Goes back to the copy \a backup, after a backup of what there is. The files of
    /// the person's own stay.
    /// \error those of readBackup(), StoreReadOnly, FileUnwritable and those of the disk.
    Result<void> revertTo(const QString &backup);

    /// Copies the data file into the folder "backups" beside it. Not for a store in
    /// memory.
    /// \return the path of the copy.
    /// \error  StoreFull, StoreDiskFailed, FileUnwritable
    Result<QString> backUp();

private:
    Store(StoreFile file, const Clock &clock);

    /// Empty for a store in memory.
    QString folder() const;
    Result<QString> backUpBeforeReplacing();
    Result<void> replaceRows(const PersonRecord &record, OwnFilesExchange *files);

    StoreFile m_file;
    const Clock &m_clock;
    SqlAssessmentRepository m_assessments;
    SqlProfileRepository m_profiles;
    SqlPlanRepository m_plans;
    SqlEvidenceRepository m_evidence;
    SqlFrameworkArchive m_frameworks;
    SqlMappingRepository m_mappings;
};

} // namespace Compass
