// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teamaggregate.h"

#include "core/base/strictjson.h"
#include "core/exchange/aggregateterms.h"
#include "core/exchange/recordfields.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/payloadfields.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestAggregate = qint64{4} * 1024 * 1024;

/// An identifier of content, which \a met has not met.
static QString contentIdField(const JsonObject &json, UniqueIds &met)
{
    QString id = met.added(json, "id"_L1);
    if (!id.isEmpty() && !isContentId(id))
        json.report(ErrorCode::ValueOutOfRange, "id"_L1);
    return id;
}

/// A short text without control characters.
static QString plainField(const JsonObject &json, QLatin1StringView key)
{
    QString text = saidField(json, key);
    if (!isCanonicalText(text))
        json.report(ErrorCode::ValueOutOfRange, key);
    return text;
}

static Tally tallyField(const JsonObject &json, QLatin1StringView key)
{
    const QList<double> counts = json.numbers(key, 0, TeamAggregate::MostPeople);
    Tally tally;
    const bool isWhole =
        std::ranges::all_of(counts, [](double count) { return count == std::floor(count); });
    if (counts.size() == qsizetype(Tally::Values) && isWhole)
        std::ranges::transform(counts, tally.at.begin(), [](double count) { return int(count); });
    else
        json.report(ErrorCode::ValueOutOfRange, key);
    return tally;
}

/// Nothing may stand beside a figure that is hidden.
static DisclosedFigure hiddenField(const JsonObject &json)
{
    for (const QLatin1StringView key : {"people"_L1, "levels"_L1, "mean"_L1}) {
        if (!json.value(key).isNull())
            json.report(ErrorCode::ValueOutOfRange, key);
    }
    return {};
}

/// A figure as it is shown; one that \a rules hide is reported.
static DisclosedFigure shownField(const JsonObject &json, const DisclosureRules &rules)
{
    const Tally tally = tallyField(json, "levels"_L1);
    const int people = json.integer("people"_L1, 0, 5 * TeamAggregate::MostPeople);
    const double mean = json.number("mean"_L1, Level::Lowest, Level::Highest);
    const DisclosedFigure figure = disclosed(tally, rules);
    if (figure.isHidden())
        json.report(ErrorCode::ValueOutOfRange, "levels"_L1);
    else if (people != tally.people())
        json.report(ErrorCode::ValueOutOfRange, "people"_L1);
    else if (mean != aggregateMean(figure.mean.value_or(0.0)))
        json.report(ErrorCode::ValueOutOfRange, "mean"_L1);
    return figure;
}

/// Reads the frameworks of one aggregate.
class FiguresReader
{
public:
    explicit FiguresReader(const DisclosureRules &rules) : m_rules(rules) {}

    AggregateFramework framework(const JsonObject &json)
    {
        json.onlyKeys({"id"_L1, "version"_L1, "competencies"_L1});
        AggregateFramework read{
            FrameworkId(contentIdField(json, m_frameworks)), plainField(json, "version"_L1), {}};
        if (read.version.isEmpty())
            json.report(ErrorCode::ValueOutOfRange, "version"_L1);
        for (const JsonObject &competency : json.objects("competencies"_L1))
            read.figures.append(figure(competency));
        return read;
    }

private:
    AggregateFigure figure(const JsonObject &json)
    {
        json.onlyKeys({"id"_L1, "name"_L1, "hidden"_L1, "people"_L1, "levels"_L1, "mean"_L1});
        json.localized("name"_L1);
        return {CompetencyId(contentIdField(json, m_competencies)),
                json.boolean("hidden"_L1) ? hiddenField(json) : shownField(json, m_rules)};
    }

    DisclosureRules m_rules;
    UniqueIds m_frameworks;
    UniqueIds m_competencies;
};

static QList<AggregateFramework> readAggregatedFrameworks(const JsonObject &root,
                                                          const DisclosureRules &rules)
{
    FiguresReader reader(rules);
    QList<AggregateFramework> read;
    for (const JsonObject &framework : root.objects("frameworks"_L1))
        read.append(reader.framework(framework));
    if (read.size() > TeamAggregate::MostFrameworks)
        root.report(ErrorCode::ValueOutOfRange, "frameworks"_L1);
    return read;
}

/// The rules are those of this program, or its figures could not be checked by them.
static void checkRules(const JsonObject &root)
{
    const auto check = [&root](QLatin1StringView key, int value) {
        root.integer(key, value, value);
    };
    check("rules"_L1, TeamAggregate::RulesVersion);
    check("smallestRest"_L1, outsideRules.smallestRest);
    check("smallestBatch"_L1, outsideRules.smallestBatch);
}

/// What the file says of its own words is not kept, but must be in both languages.
static void checkWords(const JsonObject &root)
{
    root.localized("licence"_L1);
    const JsonObject dictionary = root.object("dictionary"_L1);
    const QStringList terms = root.value("dictionary"_L1).toObject().keys();
    for (const QString &term : terms) {
        const QByteArray key = term.toLatin1();
        dictionary.localized(QLatin1StringView(key));
    }
}

static TeamAggregate readAggregate(const JsonObject &root)
{
    root.onlyKeys({"format"_L1, "team"_L1, "made"_L1, "program"_L1, "sample"_L1, "rules"_L1,
                   "smallestGroup"_L1, "smallestRest"_L1, "smallestBatch"_L1, "licence"_L1,
                   "dictionary"_L1, "frameworks"_L1});
    checkRules(root);
    checkWords(root);
    TeamAggregate aggregate;
    aggregate.team = plainField(root, "team"_L1);
    aggregate.made = dateField(root, "made"_L1);
    if (aggregate.made.isNull())
        root.report(ErrorCode::ValueOutOfRange, "made"_L1);
    aggregate.program = plainField(root, "program"_L1);
    aggregate.isSample = root.boolean("sample"_L1);
    aggregate.smallestGroup =
        root.integer("smallestGroup"_L1, outsideRules.smallestGroup, ShareRequest::LargestGroup);
    aggregate.frameworks = readAggregatedFrameworks(root, aggregate.rules());
    return aggregate;
}

Result<TeamAggregate> parseAggregate(const QByteArray &text, const QString &subject)
{
    const Result<QJsonValue> document = parseStrictJson(text, subject);
    if (!document)
        return document.error();
    JsonProblems problems(subject);
    const JsonObject root(*document, problems);
    if (const QString format = root.text("format"_L1);
        !format.isEmpty() && format != "compass-aggregate/1"_L1)
        return Error{ErrorCode::FormatUnknown, subject, root.place("format"_L1), format, {}};
    return problems.unlessAny(readAggregate(root));
}

Result<TeamAggregate> readAggregateFile(const QString &path)
{
    const Result<QByteArray> text = readWhole(path, LargestAggregate);
    if (!text)
        return text.error();
    return parseAggregate(*text, path);
}

} // namespace Compass
