// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"
#include "core/assessments/changeorigin.h"
#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/history/frameworkmapping.h"
#include "core/history/frameworkversions.h"
#include "core/measurement/assessmentresult.h"
#include "core/measurement/progress.h"
#include "ui/session/undosource.h"

#include <optional>

namespace Compass {

/// The verbs of a person's own assessment. Disk first, then memory: what the
/// session tells is always what is stored, and changed() comes after the commit.
class AssessmentSession final : public UndoSource
{
    Q_OBJECT

public:
    /// \a archive has the framework versions of earlier assessments; without it only
    /// those in use now are known. Everything given outlives the session.
    AssessmentSession(const Content &content, AssessmentRepository &repository, const Clock &clock,
                      const FrameworkArchive *archive = nullptr, QObject *parent = nullptr);

    /// Reads the newest open and the newest finished assessment from the store.
    Result<void> load();

    const Content &content() const { return m_content; }

    /// The frameworks of the open assessment, else of the last finished one, as they
    /// were when it was started, and the others in use: what it is answered, measured
    /// and shown with. The reference stays.
    const Catalog &catalog() const { return m_catalog; }

    /// Those of the open assessment whose version is kept nowhere: nothing of them can
    /// be asked or measured any more.
    QList<FrameworkVersion> lostVersions() const;

    /// The assessment being answered; null when none is open.
    const Assessment *open() const { return m_open ? &*m_open : nullptr; }

    /// The newest finished assessment; null when there is none.
    const Assessment *lastFinished() const { return m_lastFinished ? &*m_lastFinished : nullptr; }

    /// The figures of the open assessment, else of the last finished one.
    const AssessmentResult &result() const;

    /// result() told in the frameworks in use now, as far as the accepted mappings lead
    /// there: what targets, plans and careers go by.
    AssessmentResult resultNow() const;
    AssessmentResult toldNow(const AssessmentResult &result, const AssessmentPlan &plan) const;

    /// The mappings that a person accepted; changed() follows.
    void setMappings(const QList<FrameworkMapping> &mappings);

    /// Of the last finished assessment; empty when there is none.
    const AssessmentResult &lastFinishedResult() const { return m_lastFinishedResult; }

    /// Of the open assessment; all zero when none is open.
    const AssessmentProgress &progress() const;

    /// The level of \a competency in the last finished assessment.
    std::optional<Level> lastKnownLevel(const CompetencyId &competency) const;

    /// The knowledge questions of \a framework in the open assessment.
    QList<QuestionId> questions(const FrameworkId &framework) const;

    /// Whether \a key is a question of a set all of whose questions have their full
    /// answer. Such a set is explained, so its answers stay as they are.
    bool isClosed(const ResponseKey &key) const;

    /// What undo and redo would act on; null when there is nothing, or when it is an
    /// answer of a closed set.
    const Change *lastDone() const;
    const Change *lastUndone() const;

    /// Each returns false after emitting failed(); nothing has changed then.
    bool start(const AssessmentPlan &plan);

    bool change(const ResponseKey &key, const std::optional<ResponseValue> &value);
    /// Stores \a answers, all that differ from what is stored, by that origin; those
    /// before one that fails are stored.
    bool record(const QList<Responses::Entry> &answers, ChangeOrigin origin);

    /// Whether the person means to confirm earlier answers rather than to rate anew: they
    /// said so at the start, or have confirmed some. Only what was confirmed is kept when
    /// the program closes.
    bool isConfirming() const;
    void setConfirming(bool confirming) { m_isConfirming = confirming; }

    bool finish();
    bool discard();

    std::optional<UndoStep> undoable() const override;
    std::optional<UndoStep> redoable() const override;
    bool undo() override;
    bool redo() override;

signals:
    /// A change of answers was committed to disk.
    void saved();

private:
    bool succeeded(const Result<void> &outcome);
    bool store(const QList<Change> &changes);
    void update();

    const Content &m_content;
    AssessmentRepository &m_repository;
    const Clock &m_clock;
    std::optional<Assessment> m_open;
    std::optional<Assessment> m_lastFinished;
    AssessmentResult m_lastFinishedResult;
    FrameworkVersions m_versions;
    Catalog m_catalog;
    QList<FrameworkMapping> m_mappings;
    ChangeHistory m_history;
    bool m_isConfirming = false;
    QSet<QuestionId> m_seenQuestions;
    // Computed when first asked for after a change.
    mutable std::optional<AssessmentResult> m_result;
    mutable std::optional<AssessmentProgress> m_progress;
};

/// Whether nothing is missing from \a answer: "I don't know", or an option and how
/// sure the person is of it.
bool isComplete(const std::optional<QuestionAnswer> &answer);

} // namespace Compass
