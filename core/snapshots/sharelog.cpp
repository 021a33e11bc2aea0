// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharelog.h"

#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/payloadfields.h"
#include "core/snapshots/privatefile.h"
#include "core/snapshots/snapshotpayload.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestLog = qint64{16} * 1024 * 1024;
static constexpr QLatin1StringView LogFormat = "compass-share-log/1"_L1;

/// Numbers that a day has for itself.
static constexpr qint64 NumbersADay = 100;

QString shareLogFile(const QString &dataFolder)
{
    return QDir(sharingFolder(dataFolder)).filePath(u"log.json"_s);
}

static QJsonObject entryOf(const SharedFile &file)
{
    QJsonObject entry{
        {u"request"_s, requestDocument(file.request)},
        {u"signingKey"_s, QString::fromLatin1(file.request.manager.signing.toHex())},
        {u"sealingKey"_s, QString::fromLatin1(file.request.manager.sealing.toHex())},
        {u"snapshot"_s, snapshotDocument(file.snapshot)},
        {u"fileSha256"_s, QString::fromLatin1(file.sha256.toHex())},
    };
    if (file.revocation)
        entry.insert("revocation"_L1, snapshotDocument(*file.revocation));
    return entry;
}

/// The message of the kind \a Message in \a document.
template<typename Message>
static Result<Message> readMessage(const QJsonValue &document, const QString &path)
{
    const Result<ShareMessage> message = readSnapshotDocument(document.toObject(), path);
    if (!message)
        return message.error();
    if (!std::holds_alternative<Message>(*message))
        return Error{ErrorCode::ShareFieldWrong, path, u"kind"_s};
    return std::get<Message>(*message);
}

/// What \a entry says beside its documents.
static Result<SharedFile> readKeysAndHash(const QJsonObject &entry, const QString &path)
{
    JsonProblems problems(path);
    const JsonObject object(entry, problems);
    object.onlyKeys({"request"_L1, "signingKey"_L1, "sealingKey"_L1, "snapshot"_L1, "fileSha256"_L1,
                     "revocation"_L1});
    SharedFile file;
    file.request.manager = {readBytes(object, "signingKey"_L1, CryptoBox::SigningKeySize),
                            readBytes(object, "sealingKey"_L1, CryptoBox::SealingKeySize)};
    file.sha256 = readBytes(object, "fileSha256"_L1, HashSize);
    return problems.unlessAny(file);
}

static Result<SharedFile> readEntry(const QJsonObject &entry, const QString &path)
{
    const Result<SharedFile> beside = readKeysAndHash(entry, path);
    if (!beside)
        return beside.error();
    const auto request = readRequestDocument(entry.value("request"_L1).toObject(), path);
    if (!request)
        return request.error();
    const auto snapshot = readMessage<Snapshot>(entry.value("snapshot"_L1), path);
    if (!snapshot)
        return snapshot.error();

    SharedFile file{*request, *snapshot, beside->sha256, {}};
    file.request.manager = beside->request.manager;
    if (!entry.contains("revocation"_L1))
        return file;
    const auto revocation = readMessage<Revocation>(entry.value("revocation"_L1), path);
    if (!revocation)
        return revocation.error();
    file.revocation = *revocation;
    return file;
}

static Result<QList<SharedFile>> readEntries(const QJsonValue &document, const QString &path)
{
    JsonProblems problems(path);
    const JsonObject root(document, problems);
    root.onlyKeys({"format"_L1, "shared"_L1});
    if (root.text("format"_L1) != LogFormat)
        root.report(ErrorCode::FormatUnknown, "format"_L1);
    if (root.objects("shared"_L1).isEmpty() || !problems.all().isEmpty())
        return problems.unlessAny(QList<SharedFile>());

    QList<SharedFile> shared;
    const QJsonArray entries = document["shared"_L1].toArray();
    for (const auto &entry : entries) {
        const Result<SharedFile> file = readEntry(entry.toObject(), path);
        if (!file)
            return file.error();
        shared.append(*file);
    }
    return shared;
}

Result<QList<SharedFile>> readShareLog(const QString &dataFolder)
{
    const QString path = shareLogFile(dataFolder);
    if (!QFileInfo::exists(path))
        return QList<SharedFile>();
    const Result<QByteArray> text = readPrivateFile(path, LargestLog);
    if (!text)
        return text.error();
    const Result<QJsonValue> document = parseStrictJson(*text, path);
    if (!document)
        return document.error();
    return readEntries(*document, path);
}

QJsonObject shareLogDocument(const QList<SharedFile> &shared)
{
    QJsonArray entries;
    for (const SharedFile &file : shared)
        entries.append(entryOf(file));
    return {{u"format"_s, QString(LogFormat)}, {u"shared"_s, entries}};
}

Result<void> writeShareLog(const QString &dataFolder, const QList<SharedFile> &shared)
{
    if (const auto folder = makePrivateFolder(sharingFolder(dataFolder)); !folder)
        return folder.error();
    const QJsonDocument log(shareLogDocument(shared));
    return savePrivateFile(shareLogFile(dataFolder), log.toJson());
}

int nextSequence(const QList<SharedFile> &shared, const PublicKeys &recipient, QDate today)
{
    int highest = -1;
    for (const SharedFile &file : shared) {
        if (file.request.manager.signing != recipient.signing)
            continue;
        highest = std::max(highest, file.snapshot.sequence);
        if (file.revocation)
            highest = std::max(highest, file.revocation->sequence);
    }
    const qint64 first = QDate(2026, 1, 1).daysTo(today) * NumbersADay;
    return static_cast<int>(std::max(qint64{highest} + 1, first));
}

} // namespace Compass
