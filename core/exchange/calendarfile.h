// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/frameworks/catalog.h"
#include "core/plans/planschedule.h"

#include <QByteArray>
#include <QLocale>

namespace Compass {

/// A plan and what its items are about. What it refers to must outlive it.
struct CalendarSource
{
    const Catalog &catalog;
    const LearningCatalogue &learning;
    const LearningPlan &plan;
    PlanBudget budget;
};

/// The sessions of a plan as a calendar file (RFC 5545), in the language installed now
/// and with the texts of \a locale: an event of a whole day for each, which no time zone
/// can move and which does not block the day. The sessions of a week are a day apart from
/// the first day of the plan on; a sixth starts over. A session keeps its UID when the
/// plan is exported again, so that a calendar replaces it.
QByteArray calendarFile(const CalendarSource &source, const Clock &clock, const QLocale &locale);

/// \a line folded as RFC 5545, section 3.1 asks: at most 75 octets, no character torn
/// apart, each line ending in CR LF.
QByteArray foldedLine(const QString &line);

/// \a text as a TEXT value of RFC 5545, section 3.3.11.
QString escapedText(const QString &text);

} // namespace Compass
