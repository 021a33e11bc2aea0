// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharerequest.h"
#include "tests/support/learningdesk.h"
#include "tests/support/shareparts.h"
#include "ui/session/journalsession.h"
#include "ui/session/sharesession.h"

#include <QFile>
#include <QTemporaryDir>

namespace Compass {

/// A rated person with a role, a journal and a data folder, who is asked to share.
struct ShareDesk
{
    ShareDesk()
    {
        desk.clock.time = QDateTime(Sample::today(), QTime(12, 0), Qt::UTC);
        desk.getReady();
    }

    /// Asks for everything there is about every framework.
    ShareRequest fullRequest() const
    {
        ShareRequest request = Sample::request();
        request.team = QStringLiteral("Service renewal");
        request.frameworks.clear();
        for (const Framework &framework : desk.content.catalog.frameworks)
            request.frameworks.insert(framework.id, framework.version);
        return request;
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// The path of a file with \a request, signed by Sample::manager().
    QString write(const ShareRequest &request,
                  const QString &name = QStringLiteral("ask.compass-request")) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(*requestFile(request, Sample::manager(), crypto)) > 0;
        Q_ASSERT(written);
        return file.fileName();
    }

    /// What the manager reads in the file \a name.
    ShareMessage received(const QString &name) const
    {
        QFile file(path(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return openShareFile(file.readAll(), {crypto, name, &Sample::manager()})->message;
    }

    const QTemporaryDir folder;
    const SodiumCryptoBox crypto;
    LearningDesk desk;
    InMemoryEvidenceRepository notes;
    JournalSession journal{notes, desk.clock};
    ShareSession session{{desk.assessments, desk.learning, crypto, desk.clock,
                          folder.filePath(QStringLiteral("data"))}};
};

} // namespace Compass
