// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/rolewriter.h"

#include "core/targets/rolenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

static QJsonObject bothLanguages(const LocalizedText &text)
{
    return {{u"en"_s, text.english}, {u"fr"_s, text.french}};
}

static void addUnlessEmpty(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

static QJsonArray requirementsJson(const QList<Requirement> &requirements)
{
    QJsonArray json;
    for (const Requirement &each : requirements) {
        QJsonObject item = {{u"competency"_s, each.competency.toString()},
                            {u"level"_s, each.target.toInt()},
                            {u"importance"_s, nameIn(ImportanceNames, each.importance)}};
        addUnlessEmpty(item, u"reason"_s, each.reason);
        json.append(item);
    }
    return json;
}

static QJsonArray idsJson(const QList<RoleId> &roles)
{
    QJsonArray json;
    for (const RoleId &each : roles)
        json.append(each.toString());
    return json;
}

static QJsonObject roleJson(const RoleProfile &role)
{
    QJsonObject json = {{u"id"_s, role.id.toString()},
                        {u"title"_s, bothLanguages(role.title)},
                        {u"requirements"_s, requirementsJson(role.requirements)},
                        {u"rationale"_s, bothLanguages(role.rationale)},
                        {u"source"_s, bothLanguages(role.source)},
                        {u"status"_s, role.status}};
    addUnlessEmpty(json, u"classification"_s, role.classification);
    addUnlessEmpty(json, u"stream"_s, role.stream.toString());
    addUnlessEmpty(json, u"family"_s, role.family.toString());
    addUnlessEmpty(json, u"basedOn"_s, role.basedOn.toString());
    if (role.path)
        json.insert(u"path"_s, nameIn(CareerPathNames, *role.path));
    if (!role.leadsTo.isEmpty())
        json.insert(u"leadsTo"_s, idsJson(role.leadsTo));
    return json;
}

QByteArray rolesFile(const QList<RoleProfile> &roles)
{
    QJsonArray items;
    for (const RoleProfile &role : roles)
        items.append(roleJson(role));
    const QJsonObject file = {{u"format"_s, u"compass-roles/1"_s},
                              {u"version"_s, u"1.0.0"_s},
                              {u"phase"_s, u"alpha"_s},
                              {u"streams"_s, QJsonArray()},
                              {u"roles"_s, items}};
    return QJsonDocument(file).toJson();
}

} // namespace Compass
