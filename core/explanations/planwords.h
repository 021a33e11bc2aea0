// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/plans/learningplan.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// The words for learning plans, in the language installed now; one place, so that a
/// page, a report and the command line say the same.

/// "article", "learning path", "practice", …
QString itemKindWord(ItemKind kind);

/// "To do", "Doing", "Done"
QString progressWord(ItemProgress progress);

/// Why something is not for me, as a person would say it: "It takes too long"
QString rejectionText(RejectionReason reason);

/// "45 min", "4 h", "1 h 30 min", with no-break spaces.
QString durationText(int minutes, const QLocale &locale);

/// The same inside a sentence: "4 hours", "90 minutes", "2 h 30 min".
QString durationWords(int minutes, const QLocale &locale);

/// The title of a resource or the text of an activity in \a locale; its id when
/// \a learning does not have it.
QString itemTitle(const LearningCatalogue &learning, const PlanItemId &id, const QLocale &locale);

/// "Closes 2 steps of Protecting devices: Foundation to Advanced."
QString closesSentence(const Catalog &catalog, const StepRange &range, const QLocale &locale);

/// "Without it, the plan would close 12% less."
QString lossSentence(const LearningPlan &plan, const PlannedItem &item, const QLocale &locale);

/// Why \a item is not in \a plan, in one or two sentences.
QString leftOutSentence(const LearningPlan &plan, const LeftOutItem &item, const QLocale &locale);

/// What \a plan buys, and how sure it is that no other buys more, for \a gaps.
QString planSentence(const LearningPlan &plan, const QList<Gap> &gaps, const QLocale &locale);

} // namespace Compass
