// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Compass {

/// Where a person can be in the program. A page asks for a place; the window goes.
enum class Place {
    Language,
    Welcome,
    AboutMe,
    Home,
    Prepare,
    Rate,
    Questions,
    Review,
    Results,
    Gaps,
    Careers,
    Suggestions,
    LearningPlan,
    Targets,
    History,
    Journal,
    CareerPack,
    Report,
    Settings,
    YourData,
    Share,
    ShareLog,
    Team,
    TeamRequest,
    TeamFiles,
    TeamOverview,
    TeamHeatmap,
    TeamDistribution,
    TeamNeeds,
    TeamRisks,
    TeamActions,
    TeamChange,
    TeamReport,
};

} // namespace Compass
