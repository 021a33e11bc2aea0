// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/journal/evidencerepository.h"
#include "ui/session/undosource.h"

#include <QList>

#include <optional>

namespace Compass {

/// The verbs of a person's evidence journal. Disk first, then memory. What was done
/// since the program started can be undone.
class JournalSession final : public UndoSource
{
    Q_OBJECT

public:
    JournalSession(EvidenceRepository &repository, const Clock &clock, QObject *parent = nullptr);

    Result<void> load();

    /// Newest first, as EvidenceRepository::list() orders them.
    const QList<EvidenceNote> &notes() const { return m_notes; }

    /// Null when there is none; lives until the next change.
    const EvidenceNote *note(const EvidenceId &id) const;

    /// Keeps \a note, which has no problem; one without an id is new. The time of
    /// change is set here.
    /// \return the id of the note; none after failed(), and nothing has changed then.
    std::optional<EvidenceId> save(EvidenceNote note);

    /// False after failed(). A note that is not there is no error.
    bool remove(const EvidenceId &id);

    std::optional<UndoStep> undoable() const override;
    std::optional<UndoStep> redoable() const override;
    bool undo() override;
    bool redo() override;

private:
    /// A note before and after; no value where it was not there.
    struct Step
    {
        EvidenceId id;
        std::optional<EvidenceNote> before;
        std::optional<EvidenceNote> after;
        QDateTime at;
    };

    bool change(const Step &step);
    bool keep(const EvidenceId &id, const std::optional<EvidenceNote> &note);
    static std::optional<UndoStep> lastOf(const QList<Step> &steps);

    EvidenceRepository &m_repository;
    const Clock &m_clock;
    QList<EvidenceNote> m_notes;
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace Compass
