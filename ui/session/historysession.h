// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"
#include "core/base/clock.h"
#include "core/history/comparison.h"
#include "core/history/frameworkversions.h"
#include "core/history/mappingrepository.h"
#include "core/history/trend.h"
#include "ui/session/undosource.h"

namespace Compass {

/// Where the history of a person is kept.
struct HistoryRepositories
{
    AssessmentRepository &assessments;
    FrameworkArchive &frameworks;
    MappingRepository &mappings;
};

/// A mapping that joins two versions which the person's data knows.
struct KnownMapping
{
    FrameworkMapping mapping;
    QByteArray file;
    bool isAccepted = false;
};

/// Every finished assessment of a person, and how their versions are joined. Disk
/// first, then memory, as every session.
class HistorySession final : public UndoSource
{
    Q_OBJECT

public:
    /// \a newest are the frameworks in use; it, the repositories and \a clock outlive
    /// the session. \a shipped are the mapping files this program brings.
    HistorySession(const Catalog &newest, const HistoryRepositories &repositories,
                   const Clock &clock, const QList<QByteArray> &shipped, QObject *parent = nullptr);

    /// Reads what was finished and accepted since. Finished assessments do not change,
    /// so each is measured once. changed() follows when other mappings are accepted than
    /// were known before, as after a start.
    Result<void> load();

    /// load(), and failed() instead of an error.
    void update();

    const QList<PastAssessment> &past() const { return m_past; } ///< Oldest first.

    /// Between the assessments at those places of past(), the older one first.
    QList<FrameworkComparison> comparison(qsizetype before, qsizetype after) const;

    QList<FrameworkTrend> trends() const;

    /// Every mapping, accepted or not, whose two versions are known here.
    const QList<KnownMapping> &mappings() const { return m_known; }

    /// Only those accepted.
    QList<FrameworkMapping> acceptedMappings() const;

    /// The framework of \a version; null when it is kept nowhere.
    const Framework *framework(const FrameworkVersion &version) const;

    /// Adds the mapping in the file \a path to mappings().
    /// \error those of parseMapping() and checkMapping(), by failed().
    bool openMapping(const QString &path);

    /// Carries the history over by the mapping at \a place of mappings(), or takes that
    /// back. No assessment is touched.
    bool acceptMapping(qsizetype place);
    bool withdrawMapping(qsizetype place);

    std::optional<UndoStep> undoable() const override;
    std::optional<UndoStep> redoable() const override;
    bool undo() override;
    bool redo() override;

private:
    struct Step
    {
        AcceptedMapping mapping;
        bool isAcceptance = true;
        QDateTime at;
    };

    Result<void> loadPast();
    Result<void> loadMappings();
    Result<void> addKnown(const QByteArray &file, const QString &subject, bool accepted);
    bool carryOut(const AcceptedMapping &mapping, bool accept);
    bool decide(qsizetype place, bool accept);
    bool succeeded(const Result<void> &outcome);

    HistoryRepositories m_repositories;
    const Clock &m_clock;
    QList<QByteArray> m_shipped;
    QList<QByteArray> m_opened; ///< Mapping files opened by the person.
    FrameworkVersions m_versions;
    QList<PastAssessment> m_past;
    QList<KnownMapping> m_known;
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace Compass
