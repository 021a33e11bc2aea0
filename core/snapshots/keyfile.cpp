// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/keyfile.h"

#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/snapshots/payloadfields.h"
#include "core/snapshots/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestKeyFile = 4096;
static constexpr QLatin1StringView KeyFormat = "compass-keys/1"_L1;

QString sharingFolder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"sharing"_s);
}

QString keyFile(const QString &dataFolder)
{
    return QDir(sharingFolder(dataFolder)).filePath(u"keys.json"_s);
}

static QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

static QByteArray keyText(const KeyPair &keys)
{
    const QJsonObject root{
        {u"format"_s, QString(KeyFormat)},
        {u"signingKey"_s, hexText(keys.publicKeys.signing)},
        {u"signingSecret"_s, hexText(keys.signingSecret)},
        {u"sealingKey"_s, hexText(keys.publicKeys.sealing)},
        {u"sealingSecret"_s, hexText(keys.sealingSecret)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

static Result<KeyPair> parseKeys(const QByteArray &text, const QString &path)
{
    const Result<QJsonValue> document = parseStrictJson(text, path);
    if (!document)
        return document.error();
    JsonProblems problems(path);
    const JsonObject root(*document, problems);
    root.onlyKeys(
        {"format"_L1, "signingKey"_L1, "signingSecret"_L1, "sealingKey"_L1, "sealingSecret"_L1});
    if (root.text("format"_L1) != KeyFormat)
        root.report(ErrorCode::FormatUnknown, "format"_L1);
    return problems.unlessAny(
        KeyPair{{readBytes(root, "signingKey"_L1, CryptoBox::SigningKeySize),
                 readBytes(root, "sealingKey"_L1, CryptoBox::SealingKeySize)},
                readBytes(root, "signingSecret"_L1, CryptoBox::SigningSecretSize),
                readBytes(root, "sealingSecret"_L1, CryptoBox::SealingSecretSize)});
}

Result<KeyPair> readKeys(const CryptoBox &crypto, const QString &dataFolder)
{
    const QString path = keyFile(dataFolder);
    const Result<QByteArray> text = readPrivateFile(path, LargestKeyFile);
    if (!text)
        return text.error();
    Result<KeyPair> keys = parseKeys(*text, path);
    if (!keys || !crypto.isWhole(*keys))
        return Error{ErrorCode::KeysDamaged, path};
    return keys;
}

Result<KeyPair> readOrMakeKeys(const CryptoBox &crypto, const QString &dataFolder)
{
    const QString path = keyFile(dataFolder);
    if (QFileInfo::exists(path))
        return readKeys(crypto, dataFolder);
    if (const auto folder = makePrivateFolder(sharingFolder(dataFolder)); !folder)
        return folder.error();
    const auto lock = lockPrivateFile(path);
    if (!lock)
        return lock.error();
    if (QFileInfo::exists(path))
        return readKeys(crypto, dataFolder);

    const Result<KeyPair> keys = crypto.newKeys();
    if (!keys)
        return keys.error();
    if (const auto saved = savePrivateFile(path, keyText(*keys)); !saved)
        return saved.error();
    return readKeys(crypto, dataFolder);
}

} // namespace Compass
