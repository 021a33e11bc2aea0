// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/historysession.h"

#include "core/base/strictjson.h"
#include "core/history/mappingreader.h"
#include "core/history/pastassessments.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Compass {

HistorySession::HistorySession(const Catalog &newest, const HistoryRepositories &repositories,
                               const Clock &clock, const QList<QByteArray> &shipped,
                               QObject *parent)
    : UndoSource(parent)
    , m_repositories(repositories)
    , m_clock(clock)
    , m_shipped(shipped)
    , m_versions(newest, &repositories.frameworks)
{
}

Result<void> HistorySession::load()
{
    if (const auto loaded = m_versions.load(); !loaded)
        return loaded.error();
    if (const auto loaded = loadPast(); !loaded)
        return loaded.error();
    const QList<FrameworkMapping> before = acceptedMappings();
    if (const auto loaded = loadMappings(); !loaded)
        return loaded.error();
    if (before != acceptedMappings())
        emit changed();
    return {};
}

void HistorySession::update()
{
    succeeded(load());
}

Result<void> HistorySession::loadPast()
{
    Result<QList<PastAssessment>> past =
        readAllPast(m_repositories.assessments, m_versions, m_past);
    if (!past)
        return past.error();
    m_past = *std::move(past);
    return {};
}

Result<void> HistorySession::loadMappings()
{
    const Result<QList<AcceptedMapping>> accepted = m_repositories.mappings.list();
    if (!accepted)
        return accepted.error();

    m_known.clear();
    // One that was accepted joins versions that were known then; one this program brings
    // may join versions this person never used. Neither is a failure.
    for (const AcceptedMapping &each : *accepted)
        static_cast<void>(addKnown(each.file, QString(), true));
    for (const QByteArray &file : m_shipped + m_opened)
        static_cast<void>(addKnown(file, QString(), false));
    return {};
}

static bool joinsTheSame(const FrameworkMapping &a, const FrameworkMapping &b)
{
    return a.from.sha256 == b.from.sha256 && a.to.sha256 == b.to.sha256;
}

/// Adds the mapping in \a file, unless another one joins the same versions.
Result<void> HistorySession::addKnown(const QByteArray &file, const QString &subject, bool accepted)
{
    const Result<FrameworkMapping> mapping = parseMapping(file, subject);
    if (!mapping)
        return mapping.error();
    const Framework *from = framework(mapping->from);
    const Framework *to = framework(mapping->to);
    if (!from || !to)
        return Error{ErrorCode::MappingUnmatched, subject, {}, {}, {}};
    if (const auto checked = checkMapping(*mapping, *from, *to, subject); !checked)
        return checked.error();

    const bool isKnown = std::ranges::any_of(m_known, [&mapping](const KnownMapping &each) {
        return joinsTheSame(each.mapping, *mapping);
    });
    if (!isKnown)
        m_known.append({*mapping, file, accepted});
    return {};
}

const Framework *HistorySession::framework(const FrameworkVersion &version) const
{
    return m_versions.find(version);
}

QList<FrameworkMapping> HistorySession::acceptedMappings() const
{
    QList<FrameworkMapping> mappings;
    for (const KnownMapping &each : m_known) {
        if (each.isAccepted)
            mappings.append(each.mapping);
    }
    return mappings;
}

QList<FrameworkComparison> HistorySession::comparison(qsizetype before, qsizetype after) const
{
    const auto [first, second] = std::minmax(before, after);
    return compare(m_past.at(first), m_past.at(second), acceptedMappings());
}

QList<FrameworkTrend> HistorySession::trends() const
{
    return Compass::trends(m_past, acceptedMappings());
}

bool HistorySession::openMapping(const QString &path)
{
    const Result<QByteArray> file = readWhole(path, LargestMappingFile);
    if (!file) {
        emit failed(file.error());
        return false;
    }
    if (!succeeded(addKnown(*file, QFileInfo(path).fileName(), false)))
        return false;
    m_opened.append(*file);
    emit changed();
    return true;
}

bool HistorySession::succeeded(const Result<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    return outcome.has_value();
}

bool HistorySession::carryOut(const AcceptedMapping &mapping, bool accept)
{
    const Result<void> outcome = accept
        ? m_repositories.mappings.accept(mapping)
        : m_repositories.mappings.withdraw(mapping.from, mapping.to);
    if (!succeeded(outcome))
        return false;
    if (!accept)
        m_opened.append(mapping.file); // It can be accepted again.
    if (!succeeded(loadMappings()))
        return false;
    emit changed();
    return true;
}

bool HistorySession::decide(qsizetype place, bool accept)
{
    const KnownMapping &known = m_known.at(place);
    const AcceptedMapping mapping{known.mapping.from.sha256, known.mapping.to.sha256, known.file};
    m_done.append({mapping, accept, m_clock.now()});
    const QList<Step> undone = std::exchange(m_undone, {});
    if (carryOut(mapping, accept))
        return true;
    m_done.removeLast();
    m_undone = undone;
    return false;
}

bool HistorySession::acceptMapping(qsizetype place)
{
    return decide(place, true);
}

bool HistorySession::withdrawMapping(qsizetype place)
{
    return decide(place, false);
}

std::optional<UndoStep> HistorySession::undoable() const
{
    if (m_done.isEmpty())
        return std::nullopt;
    const Step &last = m_done.constLast();
    return UndoStep{UndoSubject::History, QString::fromLatin1(last.mapping.to.toHex()), last.at};
}

std::optional<UndoStep> HistorySession::redoable() const
{
    if (m_undone.isEmpty())
        return std::nullopt;
    const Step &last = m_undone.constLast();
    return UndoStep{UndoSubject::History, QString::fromLatin1(last.mapping.to.toHex()), last.at};
}

bool HistorySession::undo()
{
    if (m_done.isEmpty())
        return false;
    const Step step = m_done.takeLast();
    m_undone.append(step);
    if (carryOut(step.mapping, !step.isAcceptance))
        return true;
    m_done.append(m_undone.takeLast());
    return false;
}

bool HistorySession::redo()
{
    if (m_undone.isEmpty())
        return false;
    const Step step = m_undone.takeLast();
    m_done.append(step);
    if (carryOut(step.mapping, step.isAcceptance))
        return true;
    m_undone.append(m_done.takeLast());
    return false;
}

} // namespace Compass
