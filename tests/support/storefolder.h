// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/support/fakeclock.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace Compass {

/// A folder of its own for a data file, and ways to look at and spoil that file.
class StoreFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString storePath() const { return Compass::storePath(m_folder.path()); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    FakeClock &clock() { return m_clock; }

    Result<std::unique_ptr<Store>> open(const OpenOptions &options = {})
    {
        return Store::open(m_folder.path(), m_clock, options);
    }

    /// Why the store does not open; none when it does.
    std::optional<ErrorCode> refusal(const OpenOptions &options = {})
    {
        const auto store = open(options);
        return store ? std::nullopt : std::optional(store.error().code);
    }

    QByteArray content() const
    {
        QFile file(storePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool setContent(const QByteArray &bytes) const
    {
        QFile file(storePath());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// Runs \a sql on the closed data file, without any check of ours.
    bool alter(const QString &sql) const
    {
        const auto database = Database::open(storePath(), Access::Whole);
        return database && (*database)->execute(sql);
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)};
};

/// The change number \a number of a row of ratings, each of its own statement.
inline Change numberedChange(int number)
{
    return {OperationId(QStringLiteral("operation-%1").arg(number)),
            keyOf(StatementId(QStringLiteral("TEC-01-%1").arg(number))), std::nullopt,
            Rating::fromInt(number % 4).value(),
            QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)};
}

inline AssessmentId numberedAssessment(int number)
{
    return AssessmentId(
        QStringLiteral("6d1f1b0e-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

/// The note number \a number of a row of notes, the last one newest.
inline EvidenceNote numberedNote(int number)
{
    EvidenceNote note;
    note.id = EvidenceId(QStringLiteral("note-%1").arg(number));
    note.competency = CompetencyId(QStringLiteral("TEC-01"));
    note.date = QDate(2026, 1, 1).addDays(number);
    note.action = QStringLiteral("Action %1").arg(number);
    note.changedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    return note;
}

/// Starts assessment 1 and gives \a count answers.
inline bool fill(Store &store, int count)
{
    const AssessmentId id = numberedAssessment(1);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    bool filled = store.assessments().start(id, {}, at).has_value();
    for (int number = 0; number < count; ++number)
        filled = filled && store.assessments().record(id, numberedChange(number));
    return filled;
}

} // namespace Compass
