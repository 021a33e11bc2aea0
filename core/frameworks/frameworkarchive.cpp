// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frameworks/frameworkarchive.h"

#include "core/base/strictjson.h"
#include "core/frameworks/frameworkreader.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Compass {

QByteArray FrameworkFile::sha256() const
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Result<Framework> frameworkIn(const FrameworkFile &file)
{
    const QString subject = file.framework.toString() + u' ' + file.version;
    const Result<QJsonValue> document = parseStrictJson(file.content, subject);
    if (!document)
        return document.error();
    const Result<Framework> read = readFramework(*document, subject);
    if (!read)
        return read.error();
    if (read->id != file.framework || read->version != file.version) {
        const QString found = read->id.toString() + u' ' + read->version;
        return Error{ErrorCode::IdUnknown, subject, u"version"_s, found, {}};
    }

    Framework framework = *read;
    framework.sha256 = file.sha256();
    return framework;
}

} // namespace Compass
