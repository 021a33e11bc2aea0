// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/snapshots/consenttext.h"
#include "core/snapshots/sharechoices.h"
#include "core/snapshots/sharing.h"

#include <QObject>

namespace Compass {

class AssessmentSession;
class LearningSession;

/// What a sharing session works on. All of it outlives the session.
struct ShareSources
{
    const AssessmentSession &assessment;
    const LearningSession &learning;
    const CryptoBox &crypto;
    const Clock &clock;
    QString dataFolder; ///< Has the keys and the log; empty for the sample person.
};

/// Whether something of a framework can be shared, and if not, why.
enum class Sharable { Yes, NotAsked, OtherVersion, NothingRated };

/// A request that is being answered, what the person decided to share, and everything
/// shared before. Keys are made when a first request is opened.
class ShareSession final : public QObject
{
    Q_OBJECT

public:
    explicit ShareSession(ShareSources sources, QObject *parent = nullptr);

    /// Whether there are data of one's own to share.
    bool isPossible() const { return !m_sources.dataFolder.isEmpty(); }

    const Content &content() const;
    QDate today() const;

    /// Of whoever asks with \a request.
    QString fingerprintOf(const ShareRequest &request) const;

    /// Answers the request in the file \a path from now on, at first with the least.
    /// \error those of readWhole(), openRequestFile(), checkRequest(), readOrMakeKeys()
    ///        and shippedConsentText(); nothing has changed then
    Result<void> openRequest(const QString &path);
    void closeRequest();

    /// Null when none is open.
    const ShareRequest *request() const { return m_request ? &*m_request : nullptr; }

    // What follows needs a request.

    /// Of the person.
    QString ownFingerprint() const;

    Sharable sharable(const FrameworkId &framework) const;
    /// The rated competencies of the frameworks chosen, in the order of the content.
    QList<CompetencyId> sharedCompetencies() const;
    /// The last day that can be chosen.
    QDate lastDay() const;
    const ConsentText &consentText() const { return m_consentText; }

    const ShareChoices &choices() const { return m_choices; }
    void setChoices(const ShareChoices &choices);

    /// Exactly what leaves, with a consent to the text in the language of \a locale.
    /// \error those of readShareLog() and snapshotOf()
    Result<Snapshot> snapshot(const QLocale &locale) const;

    /// Writes \a snapshot, as snapshot() gave it, to the file \a path and remembers it.
    /// \error those of checkRequest() and saveShare(); nothing has changed then
    Result<void> save(const Snapshot &snapshot, const QString &path);

    /// Everything shared, oldest first. Needs isPossible() only.
    Result<QList<SharedFile>> shared() const;

    /// Writes a file that takes \a shared back to \a path. Needs isPossible() only.
    /// \error those of readKeys() and saveRevocation(); nothing has changed then
    Result<void> takeBack(const SnapshotId &shared, const QString &path);

signals:
    /// Another request, another choice, or another line in the log.
    void changed();

private:
    Result<ShareRequest> readRequest(const QString &path) const;
    ShareChoices startingChoices() const;
    QMap<CompetencyId, Level> plannedLevels() const;

    ShareSources m_sources;
    ConsentText m_consentText;
    KeyPair m_keys;
    std::optional<ShareRequest> m_request;
    QString m_requestPath;
    ShareChoices m_choices;
    SnapshotId m_next; ///< The id of what will be shared.
};

} // namespace Compass
