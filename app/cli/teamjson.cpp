// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/teamjson.h"

#include "app/cli/commandlinetr.h"
#include "core/snapshots/sharedetail.h"
#include "core/team/teamrisk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array coverStateCodes{"noCover"_L1, "short"_L1, "onePerson"_L1, "noSlack"_L1,
                                            "covered"_L1};
static constexpr std::array riskCodes{"noCover"_L1, "short"_L1, "onePerson"_L1, "noSlack"_L1,
                                      "unsureRatings"_L1};

static QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template<typename Number>
static QJsonArray numbersJson(const Number &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

static QJsonObject figureJson(const DisclosedFigure &figure)
{
    if (figure.isHidden())
        return {{u"hidden"_s, true}};
    return {{u"hidden"_s, false},
            {u"people"_s, figure.tally->people()},
            {u"counts"_s, numbersJson(figure.tally->at)},
            {u"mean"_s, figure.mean.value_or(0.0)}};
}

static QJsonObject memberFigureJson(const MemberFigure &figure)
{
    QJsonObject object{{u"value"_s, figure.value},
                       {u"precision"_s, precisionCode(figure.precision)}};
    if (figure.chances)
        object.insert(u"chances"_s, numbersJson(*figure.chances));
    if (figure.planned)
        object.insert(u"planned"_s, *figure.planned);
    if (!figure.note.isEmpty())
        object.insert(u"note"_s, figure.note);
    return object;
}

static QJsonObject memberJson(const TeamMember &member, const CryptoBox &crypto)
{
    QJsonObject figures;
    for (auto figure = member.figures.cbegin(); figure != member.figures.cend(); ++figure)
        figures.insert(figure.key().toString(), memberFigureJson(*figure));
    return {{u"name"_s, member.name},
            {u"fingerprint"_s, crypto.fingerprint(member.key)},
            {u"issued"_s, dayJson(member.issued)},
            {u"expires"_s, dayJson(member.expires)},
            {u"figures"_s, figures}};
}

static QJsonObject coverJson(const Cover &cover)
{
    return {{u"competency"_s, cover.need.competency.toString()},
            {u"people"_s, cover.need.people},
            {u"level"_s, cover.need.level.toInt()},
            {u"reason"_s, cover.need.reason},
            {u"cover"_s, cover.cover()},
            {u"expected"_s, cover.expected},
            {u"depth"_s, cover.depth()},
            {u"state"_s, coverStateCodes.at(static_cast<std::size_t>(stateOf(cover)))},
            {u"withoutCertainty"_s, cover.withoutCertainty},
            {u"undecided"_s, cover.undecided},
            {u"restsOnUnsure"_s, cover.restsOnUnsure}};
}

static QJsonArray risksJson(const TeamFigures &figures)
{
    QJsonArray array;
    for (const Risk &risk : risksOf(figures.covers, figures.worst).risks)
        array.append(QJsonObject{{u"kind"_s, riskCodes.at(static_cast<std::size_t>(risk.kind))},
                                 {u"competency"_s, risk.cover.need.competency.toString()},
                                 {u"missing"_s, risk.missing()}});
    return array;
}

static QJsonValue absenceJson(const TeamFigures &figures, const CryptoBox &crypto)
{
    const TeamMember *member = figures.worst ? figures.member(figures.worst->member) : nullptr;
    if (!member)
        return {};
    return QJsonObject{{u"name"_s, member->name},
                       {u"fingerprint"_s, crypto.fingerprint(member->key)},
                       {u"metWithout"_s, figures.worst->metWithout}};
}

static QJsonArray competenciesJson(const TeamFigures &figures, const Catalog &catalog,
                                   TeamAudience audience)
{
    QJsonArray array;
    for (const CompetencyId &id : figures.competencies) {
        QJsonObject object{{u"id"_s, id.toString()},
                           {u"framework"_s, catalog.frameworkOf(id)->id.toString()},
                           {u"everyone"_s, figureJson(figures.everyone.value(id))}};
        if (audience == TeamAudience::Inside) {
            object.insert(u"group"_s, figureJson(figures.group.value(id)));
            object.insert(u"groupInBands"_s, figureJson(figures.groupInBands.value(id)));
        }
        array.append(object);
    }
    return array;
}

/// How many shared; for readers outside only from the smallest group on.
static QJsonObject receivedJson(const TeamFigures &figures, TeamAudience audience)
{
    const ReceivedCounts &received = figures.received;
    if (audience == TeamAudience::Inside)
        return {{u"byName"_s, received.byName},
                {u"asGroup"_s, received.asGroup},
                {u"withCertainty"_s, received.withCertainty}};
    const bool isMany = received.people() >= figures.rules.smallestGroup;
    return {{u"people"_s, isMany ? QJsonValue(received.people()) : QJsonValue()}};
}

static QString indented(const QJsonObject &root)
{
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

/// Who shared by name, and what follows from it.
static void addNamed(QJsonObject &root, const TeamFigures &figures, const CryptoBox &crypto)
{
    QJsonArray members;
    for (const TeamMember &member : figures.members)
        members.append(memberJson(member, crypto));
    QJsonArray needs;
    for (const Cover &cover : figures.covers)
        needs.append(coverJson(cover));
    root.insert(u"members"_s, members);
    root.insert(u"needs"_s, needs);
    root.insert(u"needsMet"_s, metCount(figures.covers));
    root.insert(u"risks"_s, risksJson(figures));
    root.insert(u"worstAbsence"_s, absenceJson(figures, crypto));
    root.insert(u"groupSince"_s, dayJson(figures.groupSince));
}

static QJsonObject bothLanguages(const LocalizedText &text)
{
    return {{u"en"_s, text.english}, {u"fr"_s, text.french}};
}

static LocalizedText allowedUse(ProgramLanguage &language)
{
    const auto in = [&language](QLocale::Language wanted) {
        const Speaking speaking(language, wanted);
        return CliTr::tr("For development only, never for appraisal, certification or staffing.");
    };
    return {in(QLocale::English), in(QLocale::French)};
}

QJsonObject teamHead(const QString &format, const TeamInfo &info, ProgramLanguage &language)
{
    return {{u"format"_s, format},
            {u"team"_s, info.name},
            {u"purpose"_s, bothLanguages(info.purpose)},
            {u"use"_s, bothLanguages(allowedUse(language))},
            {u"sample"_s, info.isSample}};
}

QString teamJson(const TeamFigures &figures, const Catalog &catalog, TeamAudience audience,
                 const CommandContext &context)
{
    const bool isInside = audience == TeamAudience::Inside;
    QJsonObject root = teamHead(u"compass-team/1"_s, figures.info, context.language);
    root.insert(u"audience"_s, isInside ? u"inside"_s : u"outside"_s);
    root.insert(u"smallestGroup"_s, figures.rules.smallestGroup);
    root.insert(u"received"_s, receivedJson(figures, audience));
    root.insert(u"competencies"_s, competenciesJson(figures, catalog, audience));
    if (isInside)
        addNamed(root, figures, context.crypto);
    return indented(root);
}

static QJsonValue coverOrNull(const std::optional<Cover> &cover)
{
    return cover ? QJsonValue(coverJson(*cover)) : QJsonValue();
}

QString scenarioJson(const ScenarioResult &result, const TeamInfo &info, ProgramLanguage &language)
{
    QJsonArray rows;
    for (const ScenarioRow &row : result.rows)
        rows.append(QJsonObject{{u"competency"_s, row.competency.toString()},
                                {u"before"_s, coverOrNull(row.before)},
                                {u"after"_s, coverOrNull(row.after)}});
    QJsonObject root = teamHead(u"compass-team-scenario/1"_s, info, language);
    root.insert(u"metBefore"_s, result.metBefore);
    root.insert(u"needsBefore"_s, result.needsBefore);
    root.insert(u"metAfter"_s, result.metAfter);
    root.insert(u"needsAfter"_s, result.needsAfter);
    root.insert(u"rows"_s, rows);
    return indented(root);
}

} // namespace Compass
