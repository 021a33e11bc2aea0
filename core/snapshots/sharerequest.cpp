// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharerequest.h"

#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/payloadfields.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/signedfile.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

const QString &purposeText(const LocalizedText &purpose, const QLocale &locale)
{
    const QString &own = purpose.in(locale);
    if (!own.isEmpty())
        return own;
    return purpose.english.isEmpty() ? purpose.french : purpose.english;
}

ShareExtent extentOf(const Snapshot &snapshot)
{
    const bool hasPlan = std::ranges::any_of(
        snapshot.figures, [](const SharedFigure &figure) { return figure.planned.has_value(); });
    return {snapshot.frameworks.keys(),
            {snapshot.precision, hasPlan, !snapshot.notes.isEmpty()},
            snapshot.scope};
}

QString beyondRequest(const ShareExtent &extent, const ShareRequest &request)
{
    for (const FrameworkId &id : extent.frameworks) {
        if (!request.frameworks.contains(id))
            return id.toString();
    }
    if (extent.detail.precision > request.detail.precision)
        return precisionCode(extent.detail.precision);
    if (extent.detail.plan && !request.detail.plan)
        return u"plan"_s;
    if (extent.detail.notes && !request.detail.notes)
        return u"notes"_s;
    return extent.scope > request.scope ? scopeCode(extent.scope) : QString();
}

/// The competencies of \a told: figures, or notes.
template<typename Told>
static QSet<CompetencyId> competenciesOf(const QList<Told> &told)
{
    QSet<CompetencyId> competencies;
    for (const Told &each : told)
        competencies.insert(each.competency);
    return competencies;
}

bool leavesOut(const Snapshot &after, const Snapshot &before)
{
    const ShareExtent now = extentOf(after);
    const ShareExtent then = extentOf(before);
    return now.scope < then.scope || now.detail.precision < then.detail.precision
        || (then.detail.plan && !now.detail.plan)
        || !competenciesOf(after.figures).contains(competenciesOf(before.figures))
        || !competenciesOf(after.notes).contains(competenciesOf(before.notes));
}

/// A purpose in the languages it was written in.
static QJsonObject purposeDocument(const LocalizedText &purpose)
{
    QJsonObject document;
    if (!purpose.english.isEmpty())
        document.insert("en"_L1, purpose.english);
    if (!purpose.french.isEmpty())
        document.insert("fr"_L1, purpose.french);
    return document;
}

QJsonObject requestDocument(const ShareRequest &request)
{
    return {
        {u"v"_s, PayloadVersion},
        {u"kind"_s, u"request"_s},
        {u"team"_s, request.team},
        {u"purpose"_s, purposeDocument(request.purpose)},
        {u"frameworks"_s, frameworkVersions(request.frameworks)},
        {u"precision"_s, precisionCode(request.detail.precision)},
        {u"plan"_s, request.detail.plan},
        {u"notes"_s, request.detail.notes},
        {u"scope"_s, scopeCode(request.scope)},
        {u"minimumGroup"_s, request.minimumGroup},
        {u"issued"_s, request.issued.toString(Qt::ISODate)},
        {u"expires"_s, request.expires.toString(Qt::ISODate)},
        {u"retention"_s, request.retention.toString(Qt::ISODate)},
    };
}

RequestId idOf(const ShareRequest &request)
{
    const QByteArray payload = canonicalJson(requestDocument(request));
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    return RequestId(QString::fromLatin1(hash.toHex()));
}

static LocalizedText readPurpose(const JsonObject &root)
{
    const JsonObject purpose = root.object("purpose"_L1);
    purpose.onlyKeys({"en"_L1, "fr"_L1});
    LocalizedText text;
    if (purpose.contains("en"_L1))
        text.english = purpose.text("en"_L1);
    if (purpose.contains("fr"_L1))
        text.french = purpose.text("fr"_L1);
    if (text == LocalizedText())
        root.report(ErrorCode::FieldMissing, "purpose"_L1);
    return text;
}

static void readDays(const JsonObject &root, ShareRequest &request)
{
    request.issued = readDate(root, "issued"_L1);
    request.expires = readDate(root, "expires"_L1);
    request.retention = readDate(root, "retention"_L1);
    if (request.expires < request.issued)
        root.report(ErrorCode::ValueOutOfRange, "expires"_L1);
    if (request.retention < request.expires)
        root.report(ErrorCode::ValueOutOfRange, "retention"_L1);
}

static ShareRequest readRequest(const JsonObject &root, const QJsonObject &document)
{
    root.onlyKeys({"v"_L1, "kind"_L1, "team"_L1, "purpose"_L1, "frameworks"_L1, "precision"_L1,
                   "plan"_L1, "notes"_L1, "scope"_L1, "minimumGroup"_L1, "issued"_L1, "expires"_L1,
                   "retention"_L1});
    if (root.text("kind"_L1) != "request"_L1)
        root.report(ErrorCode::ValueOutOfRange, "kind"_L1);
    ShareRequest request;
    request.team = root.text("team"_L1);
    request.purpose = readPurpose(root);
    request.frameworks = readFrameworkVersions(root, document);
    request.detail = {root.choice("precision"_L1, precisionChoices), root.boolean("plan"_L1),
                      root.boolean("notes"_L1)};
    request.scope = root.choice("scope"_L1, scopeChoices);
    request.minimumGroup =
        root.integer("minimumGroup"_L1, ShareRequest::SmallestGroup, ShareRequest::LargestGroup);
    readDays(root, request);
    return request;
}

Result<ShareRequest> readRequestDocument(const QJsonObject &document, const QString &subject)
{
    if (const auto version = checkPayloadVersion(document, subject); !version)
        return version.error();
    JsonProblems problems(subject);
    const ShareRequest request = readRequest(JsonObject(document, problems), document);
    if (!problems.all().isEmpty())
        return payloadError(problems);
    // What is answered on the last day may be kept for as long as a share may live.
    if (request.expires > request.issued.addDays(ShareDays::Longest)
        || request.retention > request.expires.addDays(ShareDays::Longest))
        return Error{ErrorCode::ShareTooLong,
                     subject,
                     u"retention"_s,
                     request.retention.toString(Qt::ISODate),
                     {}};
    return request;
}

/// What the payload \a bytes of a request file asks.
static Result<ShareRequest> readPayload(const QByteArray &bytes, const QString &subject)
{
    const Result<QJsonObject> document = parseCanonicalJson(bytes, subject);
    if (!document)
        return document.error();
    return readRequestDocument(*document, subject);
}

/// Succeeds when \a day is from \a first to ShareDays::Longest days later.
static Result<void> checkLastDay(QDate day, QDate first)
{
    const QDate last = first.addDays(ShareDays::Longest);
    if (day >= first && day <= last)
        return {};
    return Error{ErrorCode::ShareExpiryRefused,
                 last.toString(Qt::ISODate),
                 first.toString(Qt::ISODate),
                 day.toString(Qt::ISODate),
                 {}};
}

/// What somebody who asks can mend, before it is signed.
static Result<void> checkAsked(const ShareRequest &request)
{
    QStringList texts{request.purpose.english, request.purpose.french};
    if (request.purpose != LocalizedText())
        texts.removeAll(QString());
    texts.append(request.team);
    for (const QString &text : texts) {
        if (!isSharableText(text))
            return Error{ErrorCode::ShareTextRefused, {}, {}, text, {}};
    }
    if (const auto expires = checkLastDay(request.expires, request.issued); !expires)
        return expires.error();
    return checkLastDay(request.retention, request.expires);
}

Result<QByteArray> requestFile(const ShareRequest &request, const KeyPair &keys,
                               const CryptoBox &crypto)
{
    if (const auto asked = checkAsked(request); !asked)
        return asked.error();
    const QByteArray payload = canonicalJson(requestDocument(request));
    if (const auto readBack = readPayload(payload, request.team); !readBack)
        return readBack.error();
    const SignedContent content{keys.publicKeys.signing, keys.publicKeys.sealing, payload};
    return signedFile(SignedKind::Request, content, keys, crypto);
}

Result<ShareRequest> openRequestFile(const QByteArray &file, const QString &subject,
                                     const CryptoBox &crypto)
{
    const Result<SignedContent> content =
        openSignedFile(SignedKind::Request, file, {crypto, subject, nullptr});
    if (!content)
        return content.error();
    const Result<ShareRequest> read = readPayload(content->payload, subject);
    if (!read)
        return read.error();
    ShareRequest request = *read;
    request.manager = {content->signer, content->recipient};
    return request;
}

Result<void> checkRequest(const ShareRequest &request, QDate today, const QString &subject)
{
    if (const auto issued = checkIssued(request.issued, today, subject); !issued)
        return issued.error();
    if (request.expires < today)
        return Error{
            ErrorCode::RequestExpired, subject, {}, request.expires.toString(Qt::ISODate), {}};
    return {};
}

} // namespace Compass
