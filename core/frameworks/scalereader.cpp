// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frameworks/scalereader.h"

#include "core/frameworks/contentjson.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype levelCount = 5;
static constexpr qsizetype ratingCount = 4;
static constexpr qsizetype confidenceCount = 3;

static LevelText readLevelText(const JsonObject &json)
{
    return {
        .level = readLevel(json, "level"_L1),
        .name = json.localized("name"_L1),
        .definition = json.localized("definition"_L1),
        .mapsTo = json.localized("mapsTo"_L1),
    };
}

static LocalizedText readAnswer(const JsonObject &json)
{
    return json.localized("text"_L1);
}

static Anchor readAnchor(const JsonObject &json)
{
    return {
        .id = AnchorId(json.text("id"_L1)),
        .name = json.localized("name"_L1),
        .source = json.localized("source"_L1),
    };
}

static Theme readTheme(const JsonObject &json)
{
    return {.id = ThemeId(json.text("id"_L1)), .name = json.localized("name"_L1)};
}

/// The list \a key, which must have \a count entries.
template<typename Read>
static auto readExactly(qsizetype count, const JsonObject &root, QLatin1StringView key, Read read)
{
    auto values = readEach(root, key, read);
    if (values.size() != count)
        root.report(ErrorCode::ValueOutOfRange, key);
    return values;
}

/// The levels are found by their position, so they must stand in order.
static void expectOrder(const JsonObject &root, const QList<LevelText> &levels)
{
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i).level.toInt() != i)
            root.report(ErrorCode::ValueOutOfRange, "levels"_L1);
    }
}

Result<Scale> readScale(const QJsonValue &document, const QString &subject)
{
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    expectFormat(root, "compass-scale/1"_L1);

    Scale scale;
    scale.stem = root.localized("stem"_L1);
    scale.levels = readExactly(levelCount, root, "levels"_L1, readLevelText);
    scale.ratings = readExactly(ratingCount, root, "ratings"_L1, readAnswer);
    scale.confidence = readExactly(confidenceCount, root, "confidence"_L1, readAnswer);
    scale.dontKnow = root.localized("dontKnow"_L1);
    scale.anchors = readEach(root, "anchors"_L1, readAnchor);
    scale.themes = readEach(root, "themes"_L1, readTheme);
    expectOrder(root, scale.levels);
    return problems.unlessAny(scale);
}

} // namespace Compass
