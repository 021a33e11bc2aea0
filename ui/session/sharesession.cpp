// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sharesession.h"

#include "core/base/strictjson.h"
#include "core/plans/plannedlevels.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/signedfile.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/learningsession.h"

#include <QUuid>

#include <algorithm>

namespace Compass {

static SnapshotId newSnapshotId()
{
    return SnapshotId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

ShareSession::ShareSession(ShareSources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
{
}

const Content &ShareSession::content() const
{
    return m_sources.assessment.content();
}

QDate ShareSession::today() const
{
    return m_sources.clock.now().toLocalTime().date();
}

Result<ShareRequest> ShareSession::readRequest(const QString &path) const
{
    const Result<QByteArray> file = readWhole(path, LargestSignedFile);
    if (!file)
        return file.error();
    Result<ShareRequest> request = openRequestFile(*file, path, m_sources.crypto);
    if (!request)
        return request.error();
    if (const auto days = checkRequest(*request, today(), path); !days)
        return days.error();
    return request;
}

Result<void> ShareSession::openRequest(const QString &path)
{
    const Result<ShareRequest> request = readRequest(path);
    if (!request)
        return request.error();
    const Result<ConsentText> text = shippedConsentText();
    if (!text)
        return text.error();
    const Result<KeyPair> keys = readOrMakeKeys(m_sources.crypto, m_sources.dataFolder);
    if (!keys)
        return keys.error();
    m_consentText = *text;
    m_keys = *keys;
    m_request = *request;
    m_requestPath = path;
    m_choices = startingChoices();
    m_next = newSnapshotId();
    emit changed();
    return {};
}

void ShareSession::closeRequest()
{
    m_request.reset();
    emit changed();
}

QString ShareSession::askerFingerprint() const
{
    return m_sources.crypto.fingerprint(m_request->manager.signing);
}

QString ShareSession::ownFingerprint() const
{
    return m_sources.crypto.fingerprint(m_keys.publicKeys.signing);
}

/// The least, without the frameworks of which nothing can be shared.
ShareChoices ShareSession::startingChoices() const
{
    ShareChoices choices = leastChoices(*m_request, plainAlias(ownFingerprint()), today());
    choices.frameworks.removeIf(
        [this](const FrameworkId &framework) { return sharable(framework) != Sharable::Yes; });
    return choices;
}

Sharable ShareSession::sharable(const FrameworkId &framework) const
{
    const auto asked = m_request->frameworks.constFind(framework);
    if (asked == m_request->frameworks.cend())
        return Sharable::NotAsked;
    const Catalog &catalog = content().catalog;
    const Framework *known = catalog.framework(framework);
    if (!known || known->version != *asked)
        return Sharable::OtherVersion;
    const AssessmentResult result = m_sources.assessment.resultNow();
    const bool hasRated =
        std::ranges::any_of(result.competencies, [&](const CompetencyResult &each) {
            return each.estimate && catalog.frameworkOf(each.competency) == known;
        });
    return hasRated ? Sharable::Yes : Sharable::NothingRated;
}

QList<CompetencyId> ShareSession::sharedCompetencies() const
{
    QList<CompetencyId> shared;
    const Catalog &catalog = content().catalog;
    for (const CompetencyResult &each : m_sources.assessment.resultNow().competencies) {
        const Framework *framework = catalog.frameworkOf(each.competency);
        if (each.estimate && framework && m_choices.frameworks.contains(framework->id))
            shared.append(each.competency);
    }
    return shared;
}

QDate ShareSession::lastDay() const
{
    return std::min(today().addDays(ShareDays::Longest), m_request->retention);
}

void ShareSession::setChoices(const ShareChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    emit changed();
}

/// Where the learning plan leads; nowhere without a role to learn for.
QMap<CompetencyId, Level> ShareSession::plannedLevels() const
{
    if (!m_choices.detail.plan || !m_sources.learning.role())
        return {};
    return Compass::plannedLevels(m_sources.learning.figures().plan());
}

Result<Snapshot> ShareSession::snapshot(const QLocale &locale) const
{
    const Result<QList<SharedFile>> before = shared();
    if (!before)
        return before.error();
    const AssessmentResult result = m_sources.assessment.resultNow();
    const ShareStamp stamp{m_next, nextSequence(*before, m_request->manager, today()),
                           consentTo(m_consentText, locale, today())};
    return snapshotOf({result, content().catalog, plannedLevels()}, *m_request, m_choices, stamp);
}

Result<void> ShareSession::save(const Snapshot &snapshot, const QString &path)
{
    if (const auto days = checkRequest(*m_request, today(), m_requestPath); !days)
        return days.error();
    const Sharer sharer{m_sources.crypto, m_keys, m_sources.dataFolder};
    if (const auto saved = saveShare(sharer, *m_request, snapshot, path); !saved)
        return saved.error();
    m_next = newSnapshotId();
    emit changed();
    return {};
}

Result<QList<SharedFile>> ShareSession::shared() const
{
    return readShareLog(m_sources.dataFolder);
}

Result<void> ShareSession::takeBack(const SnapshotId &shared, const QString &path)
{
    const Result<KeyPair> keys = readKeys(m_sources.crypto, m_sources.dataFolder);
    if (!keys)
        return keys.error();
    const Sharer sharer{m_sources.crypto, *keys, m_sources.dataFolder};
    if (const auto saved = saveRevocation(sharer, shared, {newSnapshotId(), today()}, path); !saved)
        return saved.error();
    emit changed();
    return {};
}

} // namespace Compass
