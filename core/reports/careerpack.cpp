// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/careerpack.h"

#include "core/base/datetext.h"
#include "core/explanations/arithmetic.h"
#include "core/explanations/words.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reportparts.h"
#include "core/reports/reporttr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype MostInPack = 5;

namespace {

/// What every section of a career pack is made of.
struct PackContext
{
    const CareerPackFacts &facts;
    const QLocale &locale;

    QString name(const CompetencyId &id) const { return nameOf(facts.catalog, id, locale); }
    QString level(Level level) const { return facts.catalog.scale.nameOf(level).in(locale); }
};

} // namespace

static QString skillText(const PackContext &context, const CompetencyResult &result)
{
    return ReportTr::tr("%1: %2").arg(context.name(result.competency),
                                      context.level(result.estimate->level));
}

static QList<ReportBlock> strengthItems(const PackContext &context)
{
    QStringList items;
    for (const CompetencyResult &best : strongest(context.facts.result, MostInPack))
        items.append(skillText(context, best));
    if (items.isEmpty())
        return {Paragraph{ReportTr::tr("There is no strength to name yet.")}};
    return {ItemList{items}};
}

/// A competency, today's level and the target.
static QString improvementText(const PackContext &context, const Gap &gap)
{
    //: A competency, today's level, then "at least Advanced".
    return ReportTr::tr("%1: now %2, aiming for %3")
        .arg(context.name(gap.competency), context.level(gap.estimate.level),
             atLeast(context.facts.catalog.scale, gap.target, context.locale));
}

/// The largest gaps to the role; none without one.
static QList<ReportBlock> improvementItems(const PackContext &context)
{
    QList<Gap> gaps;
    if (context.facts.role)
        gaps = analyseGaps(context.facts.result, *context.facts.role);
    gaps.removeIf([](const Gap &gap) { return gap.state == GapState::Met; });
    if (gaps.isEmpty())
        return {Paragraph{ReportTr::tr("I have no gap to a target at the moment.")}};
    QStringList items;
    for (const Gap &gap : gaps.first(std::min(MostInPack, gaps.size())))
        items.append(improvementText(context, gap));
    return {ItemList{items}};
}

static QString evidenceText(const PackContext &context, const EvidenceText &evidence)
{
    QStringList told;
    for (const QString &text : {evidence.situation, evidence.action, evidence.result}) {
        if (!text.trimmed().isEmpty())
            told.append(text.trimmed());
    }
    //: A competency, a date, then what the person did.
    return ReportTr::tr("%1 (%2): %3")
        .arg(context.name(evidence.competency), dateText(evidence.date, context.locale),
             told.join(u' '));
}

static QList<ReportBlock> evidenceSection(const PackContext &context)
{
    QStringList items;
    for (const EvidenceText &evidence : context.facts.evidence)
        items.append(evidenceText(context, evidence));
    if (items.isEmpty())
        return {};
    return {Heading{2, ReportTr::tr("What I have done")}, ItemList{items}};
}

static Paragraph selfAssessmentNote()
{
    return {ReportTr::tr("The levels are a self-assessment, made for development. They are never "
                         "for appraisal, certification or staffing."),
            ParagraphStyle::Note};
}

static QList<ReportBlock> conversation(const PackContext &context)
{
    QList<ReportBlock> blocks{Heading{1, ReportTr::tr("Notes for a learning conversation")}};
    if (context.facts.role) {
        blocks.append(Paragraph{
            ReportTr::tr("I am aiming for: %1.").arg(context.facts.role->title.in(context.locale)),
            ParagraphStyle::Lead});
    }
    blocks += Heading{2, ReportTr::tr("What I do well")};
    blocks += strengthItems(context) + evidenceSection(context);
    blocks += Heading{2, ReportTr::tr("What I want to improve")};
    blocks += improvementItems(context);
    blocks += {Heading{2, ReportTr::tr("What I would like to talk about")},
               ItemList{{
                   ReportTr::tr("Which of these matters most for our work this year?"),
                   ReportTr::tr("What could I learn on the job, and with whom?"),
                   ReportTr::tr("How much time can I set aside for learning, and when do we look "
                                "at it again?"),
               }},
               selfAssessmentNote()};
    return blocks;
}

/// The levels of the strengths named, with what they are called elsewhere.
static QList<ReportBlock> levelItems(const PackContext &context)
{
    QList<Level> levels;
    for (const CompetencyResult &best : strongest(context.facts.result, MostInPack)) {
        if (!levels.contains(best.estimate->level))
            levels.append(best.estimate->level);
    }
    QStringList items;
    for (const Level level : levels) {
        items.append(ReportTr::tr("%1 (%2)").arg(
            context.level(level),
            context.facts.catalog.scale.levels.at(level.toInt()).mapsTo.in(context.locale)));
    }
    if (items.isEmpty())
        return {};
    return {Heading{2, ReportTr::tr("What the levels are called elsewhere")}, ItemList{items}};
}

static QList<ReportBlock> talentProfile(const PackContext &context)
{
    QList<ReportBlock> blocks{Heading{1, ReportTr::tr("Text for a talent profile")},
                              Heading{2, ReportTr::tr("Top skills")}};
    blocks += strengthItems(context);
    blocks += Heading{2, ReportTr::tr("Skills to improve")};
    blocks += improvementItems(context) + evidenceSection(context) + levelItems(context);
    blocks += selfAssessmentNote();
    return blocks;
}

static ReportWords packWords(CareerPackUse use)
{
    const QString footer = ReportTr::tr("Career pack · self-assessment, for development");
    if (use == CareerPackUse::Conversation)
        return {ReportTr::tr("Notes for a learning conversation"),
                ReportTr::tr("Strengths, experience and what to improve."), footer};
    return {ReportTr::tr("Text for a talent profile"),
            ReportTr::tr("Top skills, skills to improve and experience."), footer};
}

Report careerPack(const CareerPackFacts &facts, CareerPackUse use,
                  const QList<QLocale::Language> &languages, ProgramLanguage &language)
{
    const auto words = [use] { return packWords(use); };
    const auto blocks = [&facts, use](const QLocale &locale) {
        const PackContext context{facts, locale};
        return use == CareerPackUse::Conversation ? conversation(context) : talentProfile(context);
    };
    return reportIn(languages, facts.madeOn, {words, blocks}, language);
}

} // namespace Compass
