// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/cataloguefile.h"

#include "core/base/strictjson.h"
#include "core/learning/resourcereader.h"

#include <QSet>

namespace Compass {

static constexpr qint64 LargestCatalogue = qint64{16} * 1024 * 1024;

static Result<void> checkIdsOnce(const LearningCatalogue &catalogue, const QString &subject)
{
    QList<ResourceId> ids;
    for (const LearningResource &resource : catalogue.resources)
        ids.append(resource.id);
    for (const LearningActivity &activity : catalogue.activities)
        ids.append(activity.id);
    QSet<ResourceId> known;
    for (const ResourceId &id : ids) {
        if (known.contains(id))
            return Error{ErrorCode::IdDuplicate, subject, {}, id.toString(), {}};
        known.insert(id);
    }
    return {};
}

Result<LearningCatalogue> readCatalogueFile(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, LargestCatalogue);
    if (!bytes)
        return bytes.error();
    const Result<QJsonValue> document = parseStrictJson(*bytes, path);
    if (!document)
        return document.error();
    Result<LearningCatalogue> catalogue = readLearning(*document, path);
    if (!catalogue)
        return catalogue;
    const Result<void> unique = checkIdsOnce(*catalogue, path);
    return unique ? catalogue : unique.error();
}

} // namespace Compass
