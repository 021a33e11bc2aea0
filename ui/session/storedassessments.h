// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"

#include <QSet>

#include <optional>

namespace Compass {

/// The newest of \a summaries that is finished, or open, as asked; loaded.
Result<std::optional<Assessment>> newest(const AssessmentRepository &repository,
                                         const QList<AssessmentSummary> &summaries, bool finished);

/// The questions answered in the finished ones of \a summaries.
Result<QSet<QuestionId>> questionsSeen(const AssessmentRepository &repository,
                                       const QList<AssessmentSummary> &summaries);

} // namespace Compass
