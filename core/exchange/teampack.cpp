// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teampack.h"

#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/payloadfields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr auto HiddenCode = "hidden"_L1;

/// "5,0,3,2,1" or "hidden".
static QString figureCode(const DisclosedFigure &figure)
{
    if (figure.isHidden())
        return HiddenCode;
    QStringList counts;
    for (const int people : figure.tally->at)
        counts.append(QString::number(people));
    return counts.join(u',');
}

/// The tally that figureCode() writes as \a code; no value when there is none.
static std::optional<Tally> tallyIn(const QString &code)
{
    static const QRegularExpression form(u"^(0|[1-9][0-9]{0,5})(,(0|[1-9][0-9]{0,5})){4}\\z"_s);
    if (!form.match(code).hasMatch())
        return std::nullopt;
    Tally tally;
    const QStringList counts = code.split(u',');
    std::ranges::transform(counts, tally.at.begin(),
                           [](const QString &each) { return each.toInt(); });
    return tally;
}

QJsonObject packDocument(const TeamAggregate &aggregate)
{
    QMap<FrameworkId, QString> versions;
    QJsonObject levels;
    for (const AggregateFramework &framework : aggregate.frameworks) {
        QJsonObject figures;
        for (const AggregateFigure &told : framework.figures)
            figures.insert(told.competency.toString(), figureCode(told.figure));
        versions.insert(framework.id, framework.version);
        levels.insert(framework.id.toString(), figures);
    }
    QJsonObject document{
        {u"v"_s, PayloadVersion},
        {u"kind"_s, u"pack"_s},
        {u"made"_s, aggregate.made.toString(Qt::ISODate)},
        {u"program"_s, aggregate.program},
        {u"sample"_s, aggregate.isSample},
        {u"rules"_s, TeamAggregate::RulesVersion},
        {u"minimumGroup"_s, aggregate.smallestGroup},
        {u"frameworks"_s, frameworkVersions(versions)},
        {u"levels"_s, levels},
    };
    if (!aggregate.team.isEmpty())
        document.insert("team"_L1, aggregate.team);
    return document;
}

/// The figure in the field \a key; one that \a rules hide is reported.
static DisclosedFigure readFigureCode(const JsonObject &figures, QLatin1StringView key,
                                      const DisclosureRules &rules)
{
    const QString code = figures.text(key);
    if (code == HiddenCode)
        return {};
    const std::optional<Tally> tally = tallyIn(code);
    const DisclosedFigure figure = disclosed(tally.value_or(Tally()), rules);
    if (figure.isHidden())
        figures.report(ErrorCode::ValueOutOfRange, key);
    return figure;
}

/// The figures in \a figures, which has the fields \a competencies.
static QList<AggregateFigure> readFigures(const JsonObject &figures,
                                          const QStringList &competencies,
                                          const DisclosureRules &rules)
{
    QList<AggregateFigure> read;
    for (const QString &competency : competencies) {
        const QByteArray key = competency.toLatin1();
        read.append(
            {CompetencyId(competency), readFigureCode(figures, QLatin1StringView(key), rules)});
        if (!isContentId(competency))
            figures.report(ErrorCode::ValueOutOfRange, QLatin1StringView(key));
    }
    return read;
}

/// The figures of each framework of which \a document says the version, and no others.
static QList<AggregateFramework> readPacked(const JsonObject &root, const QJsonObject &document,
                                            const DisclosureRules &rules)
{
    const QMap<FrameworkId, QString> versions = readFrameworkVersions(root, document);
    const QJsonObject levels = document.value("levels"_L1).toObject();
    const JsonObject fields = root.object("levels"_L1);
    if (levels.size() != versions.size())
        root.report(ErrorCode::ValueOutOfRange, "levels"_L1);
    QList<AggregateFramework> read;
    for (auto version = versions.cbegin(); version != versions.cend(); ++version) {
        const QString id = version.key().toString();
        const QByteArray key = id.toLatin1();
        read.append({version.key(), version.value(),
                     readFigures(fields.object(QLatin1StringView(key)),
                                 levels.value(id).toObject().keys(), rules)});
    }
    return read;
}

static TeamAggregate readPack(const JsonObject &root, const QJsonObject &document)
{
    root.onlyKeys({"v"_L1, "kind"_L1, "made"_L1, "program"_L1, "sample"_L1, "rules"_L1,
                   "minimumGroup"_L1, "frameworks"_L1, "levels"_L1, "team"_L1});
    if (root.text("kind"_L1) != "pack"_L1)
        root.report(ErrorCode::ValueOutOfRange, "kind"_L1);
    root.integer("rules"_L1, TeamAggregate::RulesVersion, TeamAggregate::RulesVersion);
    TeamAggregate aggregate;
    aggregate.team = root.contains("team"_L1) ? root.text("team"_L1) : QString();
    aggregate.made = readDate(root, "made"_L1);
    aggregate.program = root.text("program"_L1);
    aggregate.isSample = root.boolean("sample"_L1);
    aggregate.smallestGroup =
        root.integer("minimumGroup"_L1, outsideRules.smallestGroup, ShareRequest::LargestGroup);
    aggregate.frameworks = readPacked(root, document, aggregate.rules());
    return aggregate;
}

static Result<TeamAggregate> readPackPayload(const QByteArray &payload, const QString &subject)
{
    const Result<QJsonObject> document = parseCanonicalJson(payload, subject);
    if (!document)
        return document.error();
    if (const auto version = checkPayloadVersion(*document, subject); !version)
        return version.error();
    JsonProblems problems(subject);
    TeamAggregate aggregate = readPack(JsonObject(*document, problems), *document);
    if (!problems.all().isEmpty())
        return payloadError(problems);
    return aggregate;
}

Result<QByteArray> teamPackFile(const TeamAggregate &aggregate, const KeyPair &keys,
                                const CryptoBox &crypto)
{
    if (!isCanonicalText(aggregate.team))
        return Error{ErrorCode::ShareTextRefused, {}, {}, aggregate.team, {}};
    const QJsonObject document = packDocument(aggregate);
    if (!fitsCanonicalLimits(document))
        return Error{ErrorCode::ShareTooMuch, {}};
    const QByteArray payload = canonicalJson(document);
    if (const auto readBack = readPackPayload(payload, aggregate.team); !readBack)
        return readBack.error();
    const SignedContent content{keys.publicKeys.signing, keys.publicKeys.sealing, payload};
    return signedFile(SignedKind::TeamPack, content, keys, crypto);
}

Result<OpenedPack> openTeamPack(const QByteArray &file, const QString &subject,
                                const CryptoBox &crypto)
{
    const Result<SignedContent> content =
        openSignedFile(SignedKind::TeamPack, file, {crypto, subject, nullptr});
    if (!content)
        return content.error();
    const Result<TeamAggregate> aggregate = readPackPayload(content->payload, subject);
    if (!aggregate)
        return aggregate.error();
    return OpenedPack{content->signer, *aggregate};
}

} // namespace Compass
