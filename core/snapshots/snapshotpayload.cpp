// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotpayload.h"

#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/payloadfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Compass {

QLatin1StringView figureField(Precision precision)
{
    return precision == Precision::Bands ? "bands"_L1 : "levels"_L1;
}

std::optional<Level> levelOf(const Snapshot &snapshot, const SharedFigure &figure)
{
    if (snapshot.precision == Precision::Bands)
        return std::nullopt;
    return Level::fromInt(figure.value);
}

static QJsonObject consentDocument(const Consent &consent)
{
    return {
        {u"given"_s, consent.given.toString(Qt::ISODate)},
        {u"lang"_s, consent.language == QLocale::French ? u"fr"_s : u"en"_s},
        {u"textSha256"_s, QString::fromLatin1(consent.textSha256.toHex())},
        {u"textVersion"_s, consent.textVersion},
    };
}

static QJsonArray noteDocuments(const QList<SharedNote> &notes)
{
    QJsonArray documents;
    for (const SharedNote &note : notes)
        documents.append(
            QJsonObject{{u"competency"_s, note.competency.toString()}, {u"text"_s, note.text}});
    return documents;
}

static QJsonObject planDocument(const QList<SharedFigure> &figures)
{
    QJsonObject plan;
    for (const SharedFigure &figure : figures) {
        if (figure.planned)
            plan.insert(figure.competency.toString(), *figure.planned);
    }
    return plan;
}

static QJsonObject certaintyDocument(const QList<SharedFigure> &figures)
{
    QJsonObject certainty;
    for (const SharedFigure &figure : figures) {
        QJsonArray chances;
        for (const int chance : figure.chances.value_or(LevelChances()))
            chances.append(chance);
        certainty.insert(figure.competency.toString(), chances);
    }
    return certainty;
}

static QJsonObject documentOf(const Revocation &revocation)
{
    return {
        {u"v"_s, PayloadVersion},
        {u"kind"_s, u"revoke"_s},
        {u"id"_s, revocation.id.toString()},
        {u"seq"_s, revocation.sequence},
        {u"issued"_s, revocation.issued.toString(Qt::ISODate)},
        {u"revokes"_s, revocation.revokes.toString()},
    };
}

static QJsonObject documentOf(const Snapshot &snapshot)
{
    QJsonObject values;
    for (const SharedFigure &figure : snapshot.figures)
        values.insert(figure.competency.toString(), figure.value);
    QJsonObject document{
        {u"v"_s, PayloadVersion},
        {u"kind"_s, u"snapshot"_s},
        {u"id"_s, snapshot.id.toString()},
        {u"seq"_s, snapshot.sequence},
        {u"issued"_s, snapshot.issued.toString(Qt::ISODate)},
        {u"expires"_s, snapshot.expires.toString(Qt::ISODate)},
        {u"request"_s, snapshot.request.toString()},
        {u"team"_s, snapshot.team},
        {u"subject"_s, snapshot.subject},
        {u"scope"_s, scopeCode(snapshot.scope)},
        {u"frameworks"_s, frameworkVersions(snapshot.frameworks)},
        {figureField(snapshot.precision), values},
        {u"consent"_s, consentDocument(snapshot.consent)},
    };
    if (snapshot.precision == Precision::LevelsWithCertainty)
        document.insert("certainty"_L1, certaintyDocument(snapshot.figures));
    if (const QJsonObject plan = planDocument(snapshot.figures); !plan.isEmpty())
        document.insert("plan"_L1, plan);
    if (!snapshot.notes.isEmpty())
        document.insert("notes"_L1, noteDocuments(snapshot.notes));
    return document;
}

QJsonObject snapshotDocument(const ShareMessage &message)
{
    return std::visit([](const auto &said) { return documentOf(said); }, message);
}

QByteArray snapshotPayload(const ShareMessage &message)
{
    return canonicalJson(snapshotDocument(message));
}

} // namespace Compass
