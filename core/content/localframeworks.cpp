// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/localframeworks.h"

#include "core/base/strictjson.h"
#include "core/content/frameworkfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Compass {

QString localFrameworksFolder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"frameworks"_s);
}

QStringList localFrameworkFiles(const QString &dataFolder)
{
    const QDir folder(localFrameworksFolder(dataFolder));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

/// An id in \a framework that \a catalog uses already; no value when all are new.
static std::optional<QString> knownId(const Framework &framework, const Catalog &catalog)
{
    if (catalog.framework(framework.id))
        return framework.id.toString();
    for (const Competency &competency : framework.competencies) {
        if (catalog.competency(competency.id))
            return competency.id.toString();
        for (const Statement &statement : competency.statements) {
            if (catalog.statement(statement.id))
                return statement.id.toString();
        }
        for (const Question &question : competency.questions) {
            if (catalog.question(question.id))
                return question.id.toString();
        }
    }
    return std::nullopt;
}

/// The framework in \a path, when \a catalog can take it in.
static Result<Framework> readNew(const QString &path, const Catalog &catalog)
{
    Result<Framework> framework = readFrameworkFile(path);
    if (!framework)
        return framework;

    if (const std::optional<QString> known = knownId(*framework, catalog)) {
        return Error{
            ErrorCode::IdDuplicate, QFileInfo(path).fileName(), u"competencies"_s, *known, {}};
    }
    return framework;
}

Result<void> keepFramework(const QString &path, const QString &dataFolder, const Catalog &catalog)
{
    const Result<Framework> framework = readNew(path, catalog);
    if (!framework)
        return framework.error();
    const Result<QByteArray> bytes = readWhole(path, QFileInfo(path).size());
    if (!bytes)
        return bytes.error();

    const QDir folder(localFrameworksFolder(dataFolder));
    QSaveFile copy(folder.filePath(framework->id.toString() + u".json"_s));
    if (!folder.mkpath(u"."_s) || !copy.open(QIODevice::WriteOnly)
        || copy.write(*bytes) != bytes->size() || !copy.commit())
        return Error{ErrorCode::FileUnwritable, copy.fileName(), {}, {}, copy.errorString()};
    return {};
}

QList<Error> addLocalFrameworks(const QString &dataFolder, Catalog &catalog)
{
    QList<Error> refused;
    for (const QString &path : localFrameworkFiles(dataFolder)) {
        Result<Framework> framework = readNew(path, catalog);
        if (framework)
            catalog.frameworks.append(*std::move(framework));
        else
            refused.append(framework.error());
    }
    return refused;
}

} // namespace Compass
