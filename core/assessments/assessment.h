// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QByteArray>
#include <QDateTime>

namespace Compass {

/// How much precision a person asks for; each mode is a stop rule, see measurement.
enum class Mode { Quick, Standard, Thorough };

/// A framework as it was when the assessment was made.
struct FrameworkVersion
{
    FrameworkId framework;
    QString version;
    QByteArray sha256;

    friend bool operator==(const FrameworkVersion &, const FrameworkVersion &) = default;
};

/// What a person decided before rating.
struct AssessmentPlan
{
    QList<FrameworkVersion> frameworks;
    Mode mode = Mode::Standard;
    bool withQuestions = false;

    friend bool operator==(const AssessmentPlan &, const AssessmentPlan &) = default;
};

/// One assessment: its plan, its answers and, once finished, when. A finished
/// assessment never changes again; \a digest proves it.
struct Assessment
{
    AssessmentId id;
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC; invalid while the assessment is open.
    AssessmentPlan plan;
    Responses responses;
    QByteArray digest; ///< SHA-256, see assessmentDigest(); empty while open.

    bool isFinished() const { return finishedAt.isValid(); }

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// An assessment in a list, without its answers.
struct AssessmentSummary
{
    AssessmentId id;
    QDateTime startedAt;
    QDateTime finishedAt;
    qsizetype responseCount = 0;

    bool isFinished() const { return finishedAt.isValid(); }
};

/// The changes of an open assessment: what undo takes back, and redo brings again.
struct ChangeHistory
{
    QList<Change> done;   ///< Oldest first; undo takes the last.
    QList<Change> undone; ///< Oldest first; redo takes the last.
};

/// Done can be undone, Undone can be redone, Dropped can be neither: it was undone
/// and another change was made since.
enum class ChangeState { Done, Undone, Dropped };

/// A change and what became of it.
struct LoggedChange
{
    Change change;
    ChangeState state = ChangeState::Done;

    friend bool operator==(const LoggedChange &, const LoggedChange &) = default;
};

/// SHA-256 over a canonical form of everything in \a assessment but the digest:
/// id, times, plan and responses in order. Two equal assessments have equal digests.
QByteArray assessmentDigest(const Assessment &assessment);

} // namespace Compass
