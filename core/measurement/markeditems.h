// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/measurement/posterior.h"

namespace Compass {

/// Whether \a answer names the correct option of \a question. "I don't know" does not.
bool isCorrect(const Question &question, const QuestionAnswer &answer);

/// The questions of \a competency that \a responses answer, marked, in content
/// order. "I don't know" is an answer; a question never answered is not.
QList<MarkedItem> markedItems(const Competency &competency, const Responses &responses);

} // namespace Compass
