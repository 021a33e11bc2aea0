// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/localroles.h"

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "core/targets/rolereader.h"
#include "core/targets/rolewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestRolesFile = qint64{1024} * 1024;

QString localRolesFolder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"roles"_s);
}

static QString fileOf(const RoleId &role, const QString &dataFolder)
{
    return QDir(localRolesFolder(dataFolder)).filePath(role.toString() + u".json"_s);
}

static Result<void> checkCompetencies(const RoleProfile &role, const Catalog &catalog,
                                      const QString &subject)
{
    QSet<CompetencyId> known;
    for (const Requirement &each : role.requirements) {
        const QString id = each.competency.toString();
        if (!catalog.competency(each.competency))
            return Error{ErrorCode::IdUnknown, subject, role.id.toString(), id};
        if (known.contains(each.competency))
            return Error{ErrorCode::IdDuplicate, subject, role.id.toString(), id};
        known.insert(each.competency);
    }
    return {};
}

/// What the schema cannot say of \a roles.
static Result<void> checkRoles(const QList<RoleProfile> &roles, const Content &content,
                               const QString &subject)
{
    QSet<RoleId> known;
    for (const RoleProfile &role : roles) {
        const QString id = role.id.toString();
        if (known.contains(role.id))
            return Error{ErrorCode::IdDuplicate, subject, u"roles"_s, id};
        if (content.roles.role(role.id))
            return Error{ErrorCode::IdTaken, subject, u"roles"_s, id};
        if (const auto checked = checkCompetencies(role, content.catalog, subject); !checked)
            return checked.error();
        known.insert(role.id);
    }
    return {};
}

static Result<RoleLibrary> readLibrary(const QJsonValue &document, const QString &subject)
{
    const QJsonValue format = document["format"_L1];
    if (format != "compass-roles/1"_L1)
        return Error{ErrorCode::FormatUnknown, subject, u"format"_s, format.toString()};
    if (const Result<void> shape = checkSchema(document, u"roles"_s, subject); !shape)
        return shape.error();
    return readRoles(document, subject);
}

Result<QList<RoleProfile>> readLocalRoles(const QString &path, const Content &content)
{
    const QString subject = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWhole(path, LargestRolesFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonValue> document = parseStrictJson(*bytes, subject);
    if (!document)
        return document.error();
    Result<RoleLibrary> library = readLibrary(*document, subject);
    if (!library)
        return library.error();

    QList<RoleProfile> roles = std::move(library)->roles;
    if (const auto checked = checkRoles(roles, content, subject); !checked)
        return checked.error();
    for (RoleProfile &role : roles)
        role.origin = RoleOrigin::Local;
    return roles;
}

static Result<void> writeRoles(const QList<RoleProfile> &roles, const QString &path)
{
    const QByteArray bytes = rolesFile(roles);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::FileUnwritable, path, {}, {}, file.errorString()};
}

Result<void> keepLocalRole(const RoleProfile &role, const QString &dataFolder)
{
    // Where the folder cannot be made, neither can the file, which says so.
    QDir(localRolesFolder(dataFolder)).mkpath(u"."_s);
    return writeRoles({role}, fileOf(role.id, dataFolder));
}

Result<void> forgetLocalRole(const RoleId &role, const QString &dataFolder)
{
    QFile file(fileOf(role, dataFolder));
    if (!file.exists() || file.remove())
        return {};
    return Error{ErrorCode::FileUnwritable, file.fileName(), {}, {}, file.errorString()};
}

Result<void> exportRoles(const QList<RoleProfile> &roles, const QString &path)
{
    return writeRoles(roles, path);
}

QList<Error> addLocalRoles(const QString &dataFolder, Content &content)
{
    QList<Error> refused;
    const QDir folder(localRolesFolder(dataFolder));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QList<RoleProfile>> roles = readLocalRoles(folder.filePath(name), content);
        if (roles)
            content.roles.roles += *roles;
        else
            refused.append(roles.error());
    }
    return refused;
}

/// "it-02-sof-local", or with a number after it when that is taken.
static RoleId freeId(const RoleId &original, const RoleLibrary &library)
{
    QString start = original.toString().left(60); // Of the 80 that an id may have.
    while (start.endsWith(u'-'))
        start.chop(1);
    const QString base = start + u"-local"_s;
    RoleId id(base);
    for (int number = 2; library.role(id); ++number)
        id = RoleId(u"%1-%2"_s.arg(base).arg(number));
    return id;
}

RoleProfile localCopy(const RoleProfile &original, const LocalizedText &title,
                      const RoleLibrary &library)
{
    RoleProfile copy = original;
    copy.id = freeId(original.id, library);
    copy.title = title;
    copy.basedOn = original.id;
    copy.origin = RoleOrigin::Local;
    copy.status = u"local"_s;
    return copy;
}

Result<void> checkReasons(const RoleProfile &before, const RoleProfile &after)
{
    for (const Requirement &each : after.requirements) {
        const auto old =
            std::ranges::find(before.requirements, each.competency, &Requirement::competency);
        const bool isSame = old == before.requirements.cend()
            ? each.target.toInt() == 0
            : old->target == each.target && old->importance == each.importance;
        if (!isSame && each.reason.trimmed().isEmpty())
            return Error{
                ErrorCode::ReasonMissing, after.title.english, {}, each.competency.toString()};
    }
    return {};
}

} // namespace Compass
