// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotpayload.h"

#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/payloadfields.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array<JsonChoice<QLocale::Language>, 2> languageChoices{
    {{"en"_L1, QLocale::English}, {"fr"_L1, QLocale::French}}};

static int highestValue(Precision precision)
{
    return precision == Precision::Bands ? static_cast<int>(LevelBand::WorkingOrAbove)
                                         : Level::Highest;
}

static SnapshotId readId(const JsonObject &root, QLatin1StringView key)
{
    const QString text = root.text(key);
    if (!text.isEmpty() && QUuid(text).toString(QUuid::WithoutBraces) != text)
        root.report(ErrorCode::ValueOutOfRange, key);
    return SnapshotId(text);
}

static Consent readConsent(const JsonObject &root)
{
    const JsonObject consent = root.object("consent"_L1);
    consent.onlyKeys({"given"_L1, "lang"_L1, "textSha256"_L1, "textVersion"_L1});
    return {
        .given = readDate(consent, "given"_L1),
        .language = consent.choice("lang"_L1, languageChoices),
        .textVersion = consent.text("textVersion"_L1),
        .textSha256 = readBytes(consent, "textSha256"_L1, HashSize),
    };
}

/// A number of a competency, 0 to \a highest, at most \a most of them.
struct NumberField
{
    QLatin1StringView name;
    int highest = 0;
    qsizetype most = Snapshot::MostCompetencies;
};

static QMap<CompetencyId, int> readNumbers(const JsonObject &root, const QJsonObject &document,
                                           const NumberField &field)
{
    const JsonObject object = root.object(field.name);
    const QStringList keys = document.value(field.name).toObject().keys();
    QMap<CompetencyId, int> numbers;
    if (keys.isEmpty() || keys.size() > field.most || !std::ranges::all_of(keys, isContentId)) {
        root.report(ErrorCode::ValueOutOfRange, field.name);
        return numbers;
    }
    for (const QString &key : keys) {
        const QByteArray name = key.toLatin1();
        numbers.insert(CompetencyId(key),
                       object.integer(QLatin1StringView(name), 0, field.highest));
    }
    return numbers;
}

/// The chances in \a list; no value when it is not five whole thousandths of 1.
static std::optional<LevelChances> chancesIn(const QJsonArray &list)
{
    LevelChances chances{};
    if (list.size() != std::ssize(chances))
        return std::nullopt;
    for (std::size_t level = 0; level < chances.size(); ++level)
        chances.at(level) = list.at(static_cast<qsizetype>(level)).toInt(-1);
    const bool valid = std::ranges::all_of(
        chances, [](int chance) { return chance >= 0 && chance <= CertainChance; });
    if (!valid || std::reduce(chances.cbegin(), chances.cend()) != CertainChance)
        return std::nullopt;
    return chances;
}

/// Whether \a level is what somebody with \a chances has most probably.
static bool isMostProbable(int level, const LevelChances &chances)
{
    return level >= Level::Lowest && level <= Level::Highest
        && chances.at(static_cast<std::size_t>(level)) == *std::ranges::max_element(chances);
}

/// Every rated competency has its certainty, and nothing else has one.
static void readCertainty(const JsonObject &root, const QJsonObject &document,
                          QList<SharedFigure> &figures)
{
    const auto field = "certainty"_L1;
    const QJsonObject certainty = document.value(field).toObject();
    if (certainty.size() != figures.size())
        root.report(ErrorCode::ValueOutOfRange, field);
    for (SharedFigure &figure : figures) {
        figure.chances = chancesIn(certainty.value(figure.competency.toString()).toArray());
        if (!figure.chances || !isMostProbable(figure.value, *figure.chances))
            root.report(ErrorCode::ValueOutOfRange, field);
    }
}

/// A plan leads somewhere higher, from a figure that is told.
static void readPlan(const JsonObject &root, const QJsonObject &document, Snapshot &snapshot)
{
    const auto planned = readNumbers(
        root, document, {"plan"_L1, highestValue(snapshot.precision), Snapshot::MostPlanned});
    qsizetype used = 0;
    for (SharedFigure &figure : snapshot.figures) {
        if (!planned.contains(figure.competency))
            continue;
        figure.planned = planned.value(figure.competency);
        used += *figure.planned > figure.value ? 1 : 0;
    }
    if (used != planned.size())
        root.report(ErrorCode::ValueOutOfRange, "plan"_L1);
}

static QList<SharedNote> readNotes(const JsonObject &root)
{
    const QList<JsonObject> objects = root.objects("notes"_L1);
    QList<SharedNote> notes;
    for (const JsonObject &object : objects) {
        object.onlyKeys({"competency"_L1, "text"_L1});
        notes.append({CompetencyId(object.text("competency"_L1)), object.text("text"_L1)});
        if (!isContentId(notes.last().competency.toString()))
            object.report(ErrorCode::ValueOutOfRange, "competency"_L1);
    }
    if (notes.isEmpty() || notes.size() > Snapshot::MostNotes)
        root.report(ErrorCode::ValueOutOfRange, "notes"_L1);
    return notes;
}

static Precision precisionOf(const QJsonObject &document)
{
    if (document.contains("bands"_L1))
        return Precision::Bands;
    return document.contains("certainty"_L1) ? Precision::LevelsWithCertainty : Precision::Levels;
}

static void readFigures(const JsonObject &root, const QJsonObject &document, Snapshot &snapshot)
{
    snapshot.precision = precisionOf(document);
    const QLatin1StringView field = figureField(snapshot.precision);
    // Where there are bands, a level and its certainty are fields that nobody expects.
    const bool hasBands = snapshot.precision == Precision::Bands;
    root.onlyKeys({"v"_L1, "kind"_L1, "id"_L1, "seq"_L1, "issued"_L1, "expires"_L1, "request"_L1,
                   "team"_L1, "subject"_L1, "scope"_L1, "frameworks"_L1, "consent"_L1, "plan"_L1,
                   "notes"_L1, field, hasBands ? field : "certainty"_L1});

    const auto values = readNumbers(root, document, {field, highestValue(snapshot.precision)});
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        snapshot.figures.append({value.key(), value.value(), {}, {}});
    if (snapshot.precision == Precision::LevelsWithCertainty)
        readCertainty(root, document, snapshot.figures);
    if (document.contains("plan"_L1))
        readPlan(root, document, snapshot);
    if (document.contains("notes"_L1))
        snapshot.notes = readNotes(root);
}

static Snapshot readSnapshot(const JsonObject &root, const QJsonObject &document)
{
    Snapshot snapshot;
    readFigures(root, document, snapshot);
    snapshot.id = readId(root, "id"_L1);
    snapshot.sequence = root.integer("seq"_L1, 0, std::numeric_limits<int>::max());
    snapshot.issued = readDate(root, "issued"_L1);
    snapshot.expires = readDate(root, "expires"_L1);
    snapshot.request =
        RequestId(QString::fromLatin1(readBytes(root, "request"_L1, HashSize).toHex()));
    snapshot.team = root.text("team"_L1);
    snapshot.subject = root.text("subject"_L1);
    snapshot.scope = root.choice("scope"_L1, scopeChoices);
    snapshot.frameworks = readFrameworkVersions(root, document);
    snapshot.consent = readConsent(root);
    if (snapshot.consent.given > snapshot.issued)
        root.report(ErrorCode::ValueOutOfRange, "consent"_L1);
    return snapshot;
}

static Revocation readRevocation(const JsonObject &root)
{
    root.onlyKeys({"v"_L1, "kind"_L1, "id"_L1, "seq"_L1, "issued"_L1, "revokes"_L1});
    return {
        .id = readId(root, "id"_L1),
        .sequence = root.integer("seq"_L1, 0, std::numeric_limits<int>::max()),
        .issued = readDate(root, "issued"_L1),
        .revokes = readId(root, "revokes"_L1),
    };
}

Result<ShareMessage> readSnapshotDocument(const QJsonObject &document, const QString &subject)
{
    if (const auto version = checkPayloadVersion(document, subject); !version)
        return version.error();
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    const QString kind = root.text("kind"_L1);
    ShareMessage message;
    if (kind == "revoke"_L1)
        message = readRevocation(root);
    else if (kind == "snapshot"_L1)
        message = readSnapshot(root, document);
    else
        root.report(ErrorCode::ValueOutOfRange, "kind"_L1);
    if (!problems.all().isEmpty())
        return payloadError(problems);
    return message;
}

Result<ShareMessage> readSnapshotPayload(const QByteArray &bytes, const QString &subject)
{
    const Result<QJsonObject> document = parseCanonicalJson(bytes, subject);
    if (!document)
        return document.error();
    return readSnapshotDocument(*document, subject);
}

} // namespace Compass
