// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/texttable.h"
#include "core/base/errortext.h"
#include "core/storage/backupcontents.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QString timeWord(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

static QStringList backupRow(const Backup &backup)
{
    const QLocale locale;
    if (!backup.contents)
        return {timeWord(backup.time), CliTr::tr("cannot be used"), {}, {}, {}};
    const BackupContents &contents = *backup.contents;
    return {timeWord(backup.time), locale.toString(contents.assessments),
            locale.toString(contents.finished), locale.toString(contents.notes),
            timeWord(contents.newestChange)};
}

static QString backupTable(const QList<Backup> &backups)
{
    QList<QStringList> rows;
    for (const Backup &backup : backups)
        rows.append(backupRow(backup));
    return textTable({CliTr::tr("Backup"), CliTr::tr("Assessments"), CliTr::tr("Finished"),
                      CliTr::tr("Notes"), CliTr::tr("Last change")},
                     rows);
}

/// Whether the data was read and found wrong, which is what a check is for.
static bool isDamage(const Error &error)
{
    return error.code == ErrorCode::StoreCorrupt || error.code == ErrorCode::StoreTampered;
}

static Result<PersonRecord> checkedContents(const QCommandLineParser &options, const Clock &clock)
{
    const auto store = openData(u"store check"_s, options, DataUse::Reading, clock);
    if (!store)
        return store.error();
    return (*store)->contents();
}

static Result<int> checkStore(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<PersonRecord> record = checkedContents(options, context.clock);
    if (!record && !isDamage(record.error()))
        return record.error();

    const QList<Backup> backups = backupsIn(options.value(u"data"_s));
    if (record)
        context.results << CliTr::tr("The data is whole. It has %n assessments.", nullptr,
                                     static_cast<int>(record->assessments.size()));
    else
        context.results << errorText(record.error());
    context.results << u'\n';
    if (backups.isEmpty())
        context.results << CliTr::tr("There is no backup.") << u'\n';
    else
        context.results << backupTable(backups);
    const bool isFine = record && std::ranges::all_of(backups, [](const Backup &backup) {
                            return backup.contents.has_value();
                        });
    return isFine ? ExitDone : ExitFindings;
}

static Result<int> backUpStore(const QCommandLineParser &options, const CommandContext &context)
{
    const auto store = openData(u"store backup"_s, options, DataUse::Changing, context.clock);
    if (!store)
        return store.error();
    const Result<QString> path = (*store)->backUp();
    if (!path)
        return path.error();
    context.results << CliTr::tr("The backup is the file “%1”.").arg(*path) << u'\n';
    return ExitDone;
}

Command storeCheckCommand()
{
    return {
        u"store check"_s,
        CliTr::tr("Read through your data and its backups, and tell what they have."),
        {u"--data DIR"_s},
        {dataOption()},
        false,
        checkStore,
    };
}

Command storeBackupCommand()
{
    return {
        u"store backup"_s,
        CliTr::tr("Make a backup of your data, unless the newest one has the same."),
        {u"--data DIR"_s},
        {dataOption()},
        false,
        backUpStore,
    };
}

} // namespace Compass
