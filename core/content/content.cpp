// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"

#include "core/base/strictjson.h"
#include "core/frameworks/frameworkreader.h"
#include "core/frameworks/scalereader.h"
#include "core/learning/resourcereader.h"
#include "core/targets/rolereader.h"

#include <QCryptographicHash>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static const QString ScaleFile = u":/content/scale.json"_s;
static const QString RolesFile = u":/content/roles.json"_s;
static const QString LearningFile = u":/content/learning.json"_s;

QStringList shippedFrameworkFiles()
{
    return {
        u":/content/frameworks/basic-technology.json"_s,
        u":/content/frameworks/innovation.json"_s,
        u":/content/frameworks/cybersecurity.json"_s,
    };
}

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What \a read makes of the JSON document \a bytes, which \a path names.
template<typename Read>
static auto readDocument(const QByteArray &bytes, const QString &path, Read read)
    -> decltype(read(QJsonValue(), path))
{
    const Result<QJsonValue> document = parseStrictJson(bytes, path);
    if (!document)
        return document.error();
    return read(*document, path);
}

template<typename Read>
static auto readResource(const QString &path, Read read) -> decltype(read(QJsonValue(), path))
{
    const Result<QByteArray> bytes = readWhole(path, LargestContentFile);
    if (!bytes)
        return bytes.error();
    return readDocument(*bytes, path, read);
}

static Result<QList<Framework>> shippedFrameworks()
{
    QList<Framework> frameworks;
    for (const QString &path : shippedFrameworkFiles()) {
        const Result<QByteArray> bytes = readWhole(path, LargestContentFile);
        if (!bytes)
            return bytes.error();
        Result<Framework> framework = readDocument(*bytes, path, readFramework);
        if (!framework)
            return framework.error();
        frameworks.append(*std::move(framework));
        frameworks.last().sha256 = sha256(*bytes);
        frameworks.last().official = true;
    }
    return frameworks;
}

static Result<Catalog> shippedCatalog()
{
    Result<Scale> scale = readResource(ScaleFile, readScale);
    if (!scale)
        return scale.error();
    Result<QList<Framework>> frameworks = shippedFrameworks();
    if (!frameworks)
        return frameworks.error();
    return Catalog{*std::move(scale), *std::move(frameworks)};
}

Result<Content> shippedContent()
{
    Result<Catalog> catalog = shippedCatalog();
    if (!catalog)
        return catalog.error();
    Result<RoleLibrary> roles = readResource(RolesFile, readRoles);
    if (!roles)
        return roles.error();
    Result<LearningCatalogue> learning = readResource(LearningFile, readLearning);
    if (!learning)
        return learning.error();
    return Content{*std::move(catalog), *std::move(roles), *std::move(learning)};
}

QStringList shippedContentFiles()
{
    return QStringList{ScaleFile} + shippedFrameworkFiles() + QStringList{RolesFile, LearningFile};
}

bool isShippedFramework(const QByteArray &hash)
{
    const auto hasThatHash = [&hash](const QString &path) {
        const Result<QByteArray> bytes = readWhole(path, LargestContentFile);
        return bytes && sha256(*bytes) == hash;
    };
    return std::ranges::any_of(shippedFrameworkFiles(), hasThatHash);
}

} // namespace Compass
