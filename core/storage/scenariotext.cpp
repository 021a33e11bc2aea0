// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/scenariotext.h"

#include "core/base/jsonobject.h"
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Compass {

static QString hexOf(const SignerKey &key)
{
    return QString::fromLatin1(key.toHex());
}

static QJsonObject documentOfChange(const MemberAway &away)
{
    return {
        {u"change"_s, u"away"_s}, {u"member"_s, hexOf(away.member)}, {u"forGood"_s, away.forGood}};
}

static QJsonObject documentOfChange(const PlanFinished &plan)
{
    return {{u"change"_s, u"planFinished"_s}, {u"member"_s, hexOf(plan.member)}};
}

static QJsonObject documentOfChange(const ProfileHired &hired)
{
    return {{u"change"_s, u"hired"_s}, {u"role"_s, hired.role.toString()}};
}

static QJsonObject documentOfChange(const NeedChanged &changed)
{
    return {{u"change"_s, u"need"_s},
            {u"competency"_s, changed.need.competency.toString()},
            {u"people"_s, changed.need.people},
            {u"level"_s, changed.need.level.toInt()},
            {u"reason"_s, changed.need.reason}};
}

static SignerKey readMemberKey(const JsonObject &object)
{
    return QByteArray::fromHex(object.text("member"_L1).toLatin1());
}

static ScenarioChange readAway(const JsonObject &object)
{
    object.onlyKeys({"change"_L1, "member"_L1, "forGood"_L1});
    return MemberAway{readMemberKey(object), object.boolean("forGood"_L1)};
}

static ScenarioChange readPlanFinished(const JsonObject &object)
{
    object.onlyKeys({"change"_L1, "member"_L1});
    return PlanFinished{readMemberKey(object)};
}

static ScenarioChange readHired(const JsonObject &object)
{
    object.onlyKeys({"change"_L1, "role"_L1});
    return ProfileHired{RoleId(object.text("role"_L1))};
}

static ScenarioChange readNeedChanged(const JsonObject &object)
{
    object.onlyKeys({"change"_L1, "competency"_L1, "people"_L1, "level"_L1, "reason"_L1});
    TeamNeed need;
    need.competency = CompetencyId(object.text("competency"_L1));
    need.people = object.integer("people"_L1, 0, TeamNeed::MostPeople);
    need.level = Level::fromInt(object.integer("level"_L1, 0, Level::Highest)).value_or(Level());
    need.reason = object.anyText("reason"_L1);
    return NeedChanged{need};
}

using ChangeReader = ScenarioChange (*)(const JsonObject &);

static constexpr std::array<JsonChoice<ChangeReader>, 4> changeReaders{
    {{"away"_L1, &readAway},
     {"planFinished"_L1, &readPlanFinished},
     {"hired"_L1, &readHired},
     {"need"_L1, &readNeedChanged}}};

QString scenarioText(const QList<ScenarioChange> &changes)
{
    QJsonArray documents;
    for (const ScenarioChange &change : changes)
        documents.append(std::visit([](const auto &one) { return documentOfChange(one); }, change));
    const QJsonObject root{{u"changes"_s, documents}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

Result<QList<ScenarioChange>> scenarioFromText(const QString &text, const QString &subject)
{
    const Result<QJsonValue> document = parseStrictJson(text.toUtf8(), subject);
    if (!document)
        return document.error();
    JsonProblems problems(subject);
    const JsonObject root(*document, problems);
    root.onlyKeys({"changes"_L1});
    QList<ScenarioChange> changes;
    for (const JsonObject &object : root.objects("changes"_L1))
        changes.append(object.choice("change"_L1, changeReaders)(object));
    return problems.unlessAny(changes);
}

} // namespace Compass
