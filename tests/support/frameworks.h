// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/catalog.h"
#include "core/targets/roleprofile.h"

#include <optional>
#include <utility>

/// A small world for tests that should not depend on the shipped content: built like
/// it, with ids such as "SMP-01-L2a" and "SMP-01-Q1" whose option "A" is correct.
namespace Compass::Sample {

Level level(int value);
Rating rating(int value);

/// Five levels and four answers in words.
Scale scale();

/// Three statements for each of levels 1–4 and two questions for each of levels 1–3,
/// with the level as difficulty.
Competency competency(const QString &id);

/// "SMP" with competencies "SMP-01" to "SMP-0n".
Framework framework(int competencies = 7);

/// The scale and one framework.
Catalog catalog(int competencies = 7);

/// A role that asks for \a targets, essential from level 3 up.
RoleProfile role(const QString &id, const QList<std::pair<QString, int>> &targets);

void rate(Responses &responses, const QString &statement, int value);

/// Rates the first statement of levels 1 to 4 with \a values.
void rateFour(Responses &responses, const QString &competency, const QList<int> &values);

void exempt(Responses &responses, const QString &competency, Exemption exemption);
/// An override of the computed level.
void setLevel(Responses &responses, const QString &competency, int value);

/// Answers with option \a option, or "I don't know" when it is empty.
void answer(Responses &responses, const QString &question, const QString &option,
            std::optional<Confidence> confidence = std::nullopt);

} // namespace Compass::Sample
