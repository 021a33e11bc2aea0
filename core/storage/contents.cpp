// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contents.h"

#include "core/storage/database.h"
#include "core/storage/plantable.h"
#include "core/storage/sqlassessmentrepository.h"
#include "core/storage/sqlevidencerepository.h"
#include "core/storage/sqlframeworkarchive.h"
#include "core/storage/sqlmappingrepository.h"
#include "core/storage/sqlplanrepository.h"
#include "core/storage/sqlprofilerepository.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// Puts what \a found has into \a place; its error when it has none.
template<typename T>
static Result<void> put(Result<T> found, T &place)
{
    if (!found)
        return found.error();
    place = *std::move(found);
    return {};
}

Result<PersonRecord> readContents(Database &database)
{
    PersonRecord record;
    for (const Result<void> &read :
         {put(SqlAssessmentRepository(database).records(), record.assessments),
          put(SqlProfileRepository(database).load(), record.profile),
          put(SqlPlanRepository(database).load(), record.plan),
          put(SqlEvidenceRepository(database).list(), record.notes),
          put(SqlFrameworkArchive(database).list(), record.frameworks),
          put(SqlMappingRepository(database).list(), record.mappings)}) {
        if (!read)
            return read.error();
    }
    return record;
}

static Result<void> clear(Database &database)
{
    // The tables that refer to "assessment" are emptied with it.
    for (const QString &sql :
         {u"DELETE FROM assessment"_s, u"DELETE FROM profile"_s, u"DELETE FROM evidence_note"_s,
          u"DELETE FROM framework_file"_s, u"DELETE FROM framework_mapping"_s}) {
        if (const auto cleared = database.statement(sql).run(); !cleared)
            return cleared.error();
    }
    return PlanTable(database).clear();
}

/// \a write of each of \a items, until one fails.
template<typename T, typename Write>
static Result<void> writeEach(const QList<T> &items, Write write)
{
    for (const T &item : items) {
        if (const Result<void> written = write(item); !written)
            return written.error();
    }
    return {};
}

static Result<void> writeLists(Database &database, const PersonRecord &record)
{
    SqlAssessmentRepository assessments(database);
    const auto insert = [&](const AssessmentRecord &each) { return assessments.insert(each); };
    if (const auto written = writeEach(record.assessments, insert); !written)
        return written.error();

    SqlEvidenceRepository notes(database);
    const auto save = [&](const EvidenceNote &each) { return notes.save(each); };
    if (const auto written = writeEach(record.notes, save); !written)
        return written.error();

    SqlFrameworkArchive frameworks(database);
    const auto keep = [&](const FrameworkFile &each) { return frameworks.keep(each); };
    if (const auto written = writeEach(record.frameworks, keep); !written)
        return written.error();

    SqlMappingRepository mappings(database);
    const auto accept = [&](const AcceptedMapping &each) { return mappings.accept(each); };
    return writeEach(record.mappings, accept);
}

Result<void> writeContents(Database &database, const PersonRecord &record)
{
    if (const auto cleared = clear(database); !cleared)
        return cleared.error();
    if (const auto written = writeLists(database, record); !written)
        return written.error();
    if (record.profile != Profile{}) {
        if (const auto saved = SqlProfileRepository(database).save(record.profile); !saved)
            return saved.error();
    }
    if (record.plan == PlanChoices{})
        return {};
    return PlanTable(database).replace(record.plan);
}

} // namespace Compass
