// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frameworks/frameworkreader.h"

#include "core/frameworks/contentjson.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array<JsonChoice<Phase>, 4> Phases = {{
    {"discovery"_L1, Phase::Discovery},
    {"alpha"_L1, Phase::Alpha},
    {"beta"_L1, Phase::Beta},
    {"live"_L1, Phase::Live},
}};

static ItemModel readModel(const JsonObject &json)
{
    ItemModel model;
    model.discrimination = json.number("discrimination"_L1, 0.1, 5.0);
    model.guessing = json.number("guessing"_L1, 0.0, 1.0);

    const QList<double> thresholds = json.numbers("thresholds"_L1, -5.0, 5.0);
    if (thresholds.size() == qsizetype(model.thresholds.size()))
        std::ranges::copy(thresholds, model.thresholds.begin());
    else
        json.report(ErrorCode::ValueOutOfRange, "thresholds"_L1);
    return model;
}

/// A difficulty stands on the θ scale, which ends at 5.
static double readDifficulty(const JsonObject &json)
{
    return json.number("difficulty"_L1, 0.0, 5.0);
}

static Statement readStatement(const JsonObject &json)
{
    return {
        .id = StatementId(json.text("id"_L1)),
        .level = readLevel(json, "level"_L1),
        .difficulty = readDifficulty(json),
        .text = json.localized("text"_L1),
    };
}

static Option readOption(const JsonObject &json)
{
    return {
        .id = OptionId(json.text("id"_L1)),
        .text = json.localized("text"_L1),
        .correct = json.boolean("correct"_L1),
        .rationale = json.localized("rationale"_L1),
    };
}

static Question readQuestion(const JsonObject &json)
{
    return {
        .id = QuestionId(json.text("id"_L1)),
        .level = readLevel(json, "level"_L1),
        .difficulty = readDifficulty(json),
        .scenario = json.localized("scenario"_L1),
        .options = readEach(json, "options"_L1, readOption),
        .explanation = json.localized("explanation"_L1),
        .reference = json.localized("reference"_L1),
        .needsExpert = json.has("needsExpert"_L1) && json.boolean("needsExpert"_L1),
    };
}

static Competency readCompetency(const JsonObject &json)
{
    return {
        .id = CompetencyId(json.text("id"_L1)),
        .name = json.localized("name"_L1),
        .description = json.localized("description"_L1),
        .anchors = readIds<AnchorId>(json, "anchors"_L1),
        .theme = ThemeId(json.text("theme"_L1)),
        .statements = readEach(json, "statements"_L1, readStatement),
        .questions = readEach(json, "questions"_L1, readQuestion),
    };
}

Result<Framework> readFramework(const QJsonValue &document, const QString &subject)
{
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    expectFormat(root, "compass-framework/1"_L1);

    Framework framework;
    framework.id = FrameworkId(root.text("id"_L1));
    framework.name = root.localized("name"_L1);
    framework.description = root.localized("description"_L1);
    framework.version = root.text("version"_L1);
    framework.phase = root.choice("phase"_L1, Phases);
    framework.model = readModel(root.object("model"_L1));
    framework.competencies = readEach(root, "competencies"_L1, readCompetency);
    return problems.unlessAny(framework);
}

} // namespace Compass
