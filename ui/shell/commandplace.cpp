// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandplace.h"

namespace Compass {

std::optional<Place> placeOf(Command command)
{
    static const QHash<Command, Place> places = {
        {Command::MakeReport, Place::Report},
        {Command::Review, Place::Review},
        {Command::SeeResults, Place::Results},
        {Command::SeeGaps, Place::Gaps},
        {Command::SeeHistory, Place::History},
        {Command::KeepJournal, Place::Journal},
        {Command::ChooseTarget, Place::Targets},
        {Command::SeePlan, Place::LearningPlan},
        {Command::SeeSuggestions, Place::Suggestions},
        {Command::AskTeam, Place::TeamRequest},
        {Command::SeeTeamOverview, Place::TeamOverview},
        {Command::SeeTeamHeatmap, Place::TeamHeatmap},
        {Command::SeeTeamDistribution, Place::TeamDistribution},
        {Command::SeeTeamNeeds, Place::TeamNeeds},
        {Command::SeeTeamRisks, Place::TeamRisks},
        {Command::SeeTeamActions, Place::TeamActions},
        {Command::SeeTeamChange, Place::TeamChange},
        {Command::SeeTeamFiles, Place::TeamFiles},
        {Command::MakeTeamReport, Place::TeamReport},
    };
    const auto place = places.constFind(command);
    return place == places.cend() ? std::nullopt : std::optional(*place);
}

} // namespace Compass
