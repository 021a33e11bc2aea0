// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulate.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "core/content/content.h"
#include "core/explanations/words.h"
#include "core/measurement/simulation.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Enough for a probability to three places; a minute's work.
constexpr qint64 MostPeople = 100'000;

} // namespace

/// In the order of Mode.
static QStringList modeNames()
{
    return {u"quick"_s, u"standard"_s, u"thorough"_s};
}

static QByteArray simulationJson(const SimulationResult &result)
{
    const QJsonObject root{
        {u"format"_s, u"compass-simulation/1"_s},
        {u"mode"_s, modeNames().at(static_cast<int>(result.mode))},
        {u"people"_s, result.people},
        {u"seed"_s, qint64{result.seed}},
        {u"meanStatements"_s, result.meanStatements},
        {u"exact"_s, result.exact},
        {u"withinOne"_s, result.withinOne},
        {u"statedProbability"_s, result.statedProbability},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

static QString simulationText(const SimulationResult &result, const QLocale &locale)
{
    return textTable({
        {CliTr::tr("Mode"), modeWord(result.mode)},
        {CliTr::tr("Simulated people"), locale.toString(result.people)},
        {CliTr::tr("Seed"), QString::number(result.seed)},
        {CliTr::tr("Statements asked, on average"), numberText(result.meanStatements, 1, locale)},
        {CliTr::tr("Level found exactly"), percentText(result.exact, locale)},
        {CliTr::tr("Level found within one"), percentText(result.withinOne, locale)},
        {CliTr::tr("Chance the program stated"), percentText(result.statedProbability, locale)},
    });
}

Result<int> simulatePeople(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const QStringList modes{u"standard"_s, u"quick"_s, u"thorough"_s};
    const Result<QString> mode = choiceOf(options, u"mode"_s, modes);
    if (!mode)
        return mode.error();
    const auto people = numberOf(options, u"simulate"_s, {1, MostPeople, 1});
    if (!people)
        return people.error();
    const auto seed = numberOf(options, u"seed"_s, {0, std::numeric_limits<quint32>::max(), 1});
    if (!seed)
        return seed.error();
    const Result<Content> content = shippedContent();
    if (!content)
        return content.error();

    const auto asked = static_cast<Mode>(modeNames().indexOf(*mode));
    const SimulationResult result =
        simulate(content->catalog.frameworks.first(), asked, static_cast<int>(*people),
                 static_cast<quint32>(*seed));
    context.results << (*format == u"json"_s ? QString::fromUtf8(simulationJson(result))
                                             : simulationText(result, QLocale()));
    return ExitDone;
}

} // namespace Compass
