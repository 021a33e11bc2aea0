// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/teamsentences.h"
#include "core/reports/teamreport.h"

namespace Compass {

/// What every section of a report on a team is made of. The language spoken now is
/// that of the locale.
struct TeamContext
{
    const TeamReportFacts &facts;
    const QLocale &locale;

    const TeamFigures &figures() const { return facts.figures; }
    bool isInside() const { return facts.audience == TeamAudience::Inside; }

    /// Whether people are shown by name.
    bool isNamed() const { return isInside() && !facts.figures.members.isEmpty(); }

    const Scale &scale() const { return facts.catalog.scale; }
    TeamSentences sentences() const { return {facts.figures, facts.catalog, locale}; }

    QString nameOf(const CompetencyId &competency) const;
    QString nameOf(Level level) const { return scale().nameOf(level).in(locale); }
    QString number(int value) const { return locale.toString(value); }
};

using TeamBlocks = QList<ReportBlock>;

/// "For development only, …"
QString developmentSentence();

/// Title, purpose, who shared, the sentence to take away.
TeamBlocks teamOpening(const TeamContext &context);

/// At most three, with how many people have them.
TeamBlocks teamStrengths(const TeamContext &context);

/// One section for each framework: who is at which level, and how many.
TeamBlocks teamLevels(const TeamContext &context);

/// What is needed and what is there; nothing without needs.
TeamBlocks teamNeeds(const TeamContext &context);

/// What can go wrong; nothing where nobody is known by name.
TeamBlocks teamRisks(const TeamContext &context);

/// What the team decided to do; nothing when that is nothing.
TeamBlocks teamActions(const TeamContext &context);

/// What became of the people who shared by name twice; nothing where nobody did.
TeamBlocks teamChanges(const TeamContext &context);

/// How the figures are made, what is hidden and why, and what the report is for.
TeamBlocks teamMethod(const TeamContext &context);

/// Dates, versions, people.
TeamBlocks teamSources(const TeamContext &context);

} // namespace Compass
