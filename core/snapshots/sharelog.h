// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharerequest.h"

#include <QList>

namespace Compass {

/// Something a person shared: to whom and for what, exactly what left, and whether it
/// was taken back.
struct SharedFile
{
    ShareRequest request;
    Snapshot snapshot;
    QByteArray sha256; ///< Of the file.
    std::optional<Revocation> revocation;

    friend bool operator==(const SharedFile &, const SharedFile &) = default;
};

/// \a shared as the log says it, and as an export of everything does; without a key of
/// the person.
QJsonObject shareLogDocument(const QList<SharedFile> &shared);

/// Where what was shared from \a dataFolder is kept. Whoever reads it in order to change
/// it locks it first.
QString shareLogFile(const QString &dataFolder);

/// Everything shared from the data folder \a dataFolder, oldest first; empty when
/// nothing was.
/// \error those of readPrivateFile(), parseStrictJson(), readSnapshotDocument() and
///        readRequestDocument(); FormatUnknown, FieldMissing, TypeWrong
Result<QList<SharedFile>> readShareLog(const QString &dataFolder);

/// \error those of makePrivateFolder() and savePrivateFile()
Result<void> writeShareLog(const QString &dataFolder, const QList<SharedFile> &shared);

/// The number for the next file to \a recipient: above every number used for them, and
/// above those of the days before \a today, so that a log restored from an old copy does
/// not use one twice; \a today may be null. It tells a recipient nothing of files to others.
int nextSequence(const QList<SharedFile> &shared, const PublicKeys &recipient, QDate today);

} // namespace Compass
