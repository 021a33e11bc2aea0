// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/assessmentresult.h"
#include "core/snapshots/sharerequest.h"

#include <QMap>

namespace Compass {

/// What a person decided to share in answer to a request.
struct ShareChoices
{
    QList<FrameworkId> frameworks;
    ShareDetail detail;
    ShareScope scope = ShareScope::Totals;
    QString subject;         ///< An alias; a name where the person wants it there.
    QDate expires;           ///< The last day.
    QList<SharedNote> notes; ///< Only used where \a detail has notes.

    friend bool operator==(const ShareChoices &, const ShareChoices &) = default;
};

/// Where what is shared comes from.
struct ShareSource
{
    const AssessmentResult &result;
    const Catalog &catalog;
    QMap<CompetencyId, Level> plan; ///< The levels the learning plan leads to.
};

/// What makes one share this one and no other.
struct ShareStamp
{
    SnapshotId id; ///< A new UUID.
    int sequence = 0;
    Consent consent;
};

/// An alias for whoever shows \a fingerprint, which tells no more than their files do
/// anyway: "p-7F3K".
QString plainAlias(const QString &fingerprint);

/// The least that answers \a request: every framework it asks for, levels or less,
/// the alias, no plan, no notes, for a year or less.
ShareChoices leastChoices(const ShareRequest &request, const QString &alias, QDate today);

/// What leaves, and nothing else: the rated competencies of the chosen frameworks, at
/// what of the chosen detail is used, see usedDetail(). Exempt and unrated ones leave no trace. It
/// is issued on the day of the consent. \error ShareBeyondRequest, ShareTextRefused,
/// ShareExpiryRefused (found is the day;
///        subject and place are the last and the first one possible),
///        ShareFrameworkOther, ShareNothing, ShareTooMuch; those of
///        readSnapshotPayload() for what no reader would take
Result<Snapshot> snapshotOf(const ShareSource &source, const ShareRequest &request,
                            const ShareChoices &choices, const ShareStamp &stamp);

} // namespace Compass
