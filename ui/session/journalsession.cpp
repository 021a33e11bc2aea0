// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/journalsession.h"

#include <QUuid>

#include <algorithm>

namespace Compass {

JournalSession::JournalSession(EvidenceRepository &repository, const Clock &clock, QObject *parent)
    : UndoSource(parent)
    , m_repository(repository)
    , m_clock(clock)
{
}

Result<void> JournalSession::load()
{
    Result<QList<EvidenceNote>> notes = m_repository.list();
    if (!notes)
        return notes.error();
    m_notes = *std::move(notes);
    emit changed();
    return {};
}

const EvidenceNote *JournalSession::note(const EvidenceId &id) const
{
    const auto found = std::ranges::find(m_notes, id, &EvidenceNote::id);
    return found == m_notes.cend() ? nullptr : &*found;
}

std::optional<EvidenceId> JournalSession::save(EvidenceNote note)
{
    Q_ASSERT(!problemOf(note));
    const EvidenceNote *kept = this->note(note.id);
    if (note.id.isNull())
        note.id = EvidenceId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (kept)
        note.changedAt = kept->changedAt;
    if (kept && *kept == note)
        return note.id;

    const std::optional<EvidenceNote> before = kept ? std::optional(*kept) : std::nullopt;
    note.changedAt = m_clock.now();
    return change({note.id, before, note, note.changedAt}) ? std::optional(note.id) : std::nullopt;
}

bool JournalSession::remove(const EvidenceId &id)
{
    const EvidenceNote *kept = note(id);
    return !kept || change({id, *kept, std::nullopt, m_clock.now()});
}

bool JournalSession::change(const Step &step)
{
    if (!keep(step.id, step.after))
        return false;
    m_done.append(step);
    m_undone.clear();
    emit changed();
    return true;
}

static bool isNewer(const EvidenceNote &a, const EvidenceNote &b)
{
    return std::pair(a.date, a.changedAt) > std::pair(b.date, b.changedAt);
}

/// Makes \a note, or its absence, the state of \a id on disk and then here.
bool JournalSession::keep(const EvidenceId &id, const std::optional<EvidenceNote> &note)
{
    const Result<void> kept = note ? m_repository.save(*note) : m_repository.remove(id);
    if (!kept) {
        emit failed(kept.error());
        return false;
    }
    m_notes.removeIf([&id](const EvidenceNote &each) { return each.id == id; });
    if (note)
        m_notes.insert(std::ranges::upper_bound(m_notes, *note, isNewer), *note);
    return true;
}

std::optional<UndoStep> JournalSession::lastOf(const QList<Step> &steps)
{
    if (steps.isEmpty())
        return std::nullopt;
    const Step &last = steps.constLast();
    return UndoStep{UndoSubject::Evidence, last.id.toString(), last.at};
}

std::optional<UndoStep> JournalSession::undoable() const
{
    return lastOf(m_done);
}

std::optional<UndoStep> JournalSession::redoable() const
{
    return lastOf(m_undone);
}

bool JournalSession::undo()
{
    if (m_done.isEmpty() || !keep(m_done.constLast().id, m_done.constLast().before))
        return false;
    m_undone.append(m_done.takeLast());
    emit changed();
    return true;
}

bool JournalSession::redo()
{
    if (m_undone.isEmpty() || !keep(m_undone.constLast().id, m_undone.constLast().after))
        return false;
    m_done.append(m_undone.takeLast());
    emit changed();
    return true;
}

} // namespace Compass
