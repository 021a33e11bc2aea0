// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/strongid.h"
#include "core/frameworks/level.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace Compass {

/// How far a framework has come, as the Government of Canada labels services.
enum class Phase { Discovery, Alpha, Beta, Live };

/// An item to rate: "I can …". Answered on the response scale 0–3.
struct Statement
{
    StatementId id;
    Level level;
    double difficulty = 0.0; ///< b in the graded response model, on the θ scale 0–5.
    LocalizedText text;
};

/// One possible answer to a knowledge question.
struct Option
{
    OptionId id;
    LocalizedText text;
    bool correct = false;
    LocalizedText rationale;
};

/// A scenario with four options, exactly one of which is correct.
struct Question
{
    QuestionId id;
    Level level;
    double difficulty = 0.0; ///< b in the response model, on the θ scale 0–5.
    LocalizedText scenario;
    QList<Option> options;
    LocalizedText explanation;
    LocalizedText reference;  ///< Where the right answer comes from.
    bool needsExpert = false; ///< Still to be confirmed by an expert of the field.
};

/// Something a person can do better or worse, measured by its statements.
struct Competency
{
    CompetencyId id;
    LocalizedText name;
    LocalizedText description;
    QList<AnchorId> anchors; ///< Where it stands in other frameworks, see Scale::anchors.
    ThemeId theme;           ///< The theme of the Digital Ambition it serves.
    QList<Statement> statements;
    QList<Question> questions;
};

/// The constants of the response model, set by experts and not yet by field data.
/// Source: design page measurement.md, sections 2 and 4.
struct ItemModel
{
    double discrimination = 1.7;                         ///< a
    std::array<double, 3> thresholds = {-0.6, 0.0, 0.6}; ///< d_1, d_2, d_3
    double guessing = 0.25;                              ///< c of a four-option question

    friend bool operator==(const ItemModel &, const ItemModel &) = default;
};

/// A set of competencies measured together, with the content that measures them.
struct Framework
{
    FrameworkId id;
    LocalizedText name;
    LocalizedText description;
    QString version; ///< Of the content, e.g. "0.1.0".
    Phase phase = Phase::Alpha;
    ItemModel model;
    QList<Competency> competencies;
    QByteArray sha256;     ///< Of the file it was read from.
    bool official = false; ///< The file is one this program ships.
};

} // namespace Compass
