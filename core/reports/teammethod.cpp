// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/words.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"
#include "core/snapshots/sharerequest.h"

namespace Compass {

static QStringList hidingRules(const TeamContext &context)
{
    const DisclosureRules &rules = context.figures().rules;
    return {
        context.isInside()
            ? ReportTr::tr("People who shared by name, for this purpose, are shown by name. All "
                           "others are only counted, in figures of a group.")
            : ReportTr::tr("People are only counted, in figures of everyone together."),
        ReportTr::tr("A figure of fewer than %n people is hidden, and so is one of people who "
                     "are too alike. The words are always the same: naming the reason would "
                     "give a level away.",
                     nullptr, rules.smallestGroup),
        ReportTr::tr("A figure of a group changes only when at least %n people in it did, and "
                     "not at once, so that nobody’s level follows from two reports.",
                     nullptr, rules.smallestBatch),
        ReportTr::tr("Hidden is not 0. No total and no average includes a hidden figure."),
        ReportTr::tr("The average of fewer than %n people is rounded to the half.", nullptr,
                     rules.exactMeanFrom),
    };
}

static QStringList levelRules(const TeamContext &context)
{
    const ReceivedCounts &received = context.figures().received;
    QStringList rules{
        ReportTr::tr("Levels are what people said of themselves, by rating “I can …” statements "
                     "under a published model. They are not tests."),
        ReportTr::tr("A competency that somebody did not rate or did not share leaves the "
                     "figures; it is never level 0."),
    };
    if (context.isNamed())
        rules.append(ReportTr::tr("%n people shared how certain their levels are.", nullptr,
                                  received.withCertainty));
    return rules;
}

TeamBlocks teamMethod(const TeamContext &context)
{
    return {
        Heading{2, ReportTr::tr("What is hidden, and why")},
        ItemList{hidingRules(context)},
        Heading{2, ReportTr::tr("How the figures are made")},
        ItemList{levelRules(context)},
        Heading{2, ReportTr::tr("What this report is for")},
        ItemList{{
            ReportTr::tr("For development only, never for appraisal, certification or staffing. "
                         "It ranks nobody."),
            ReportTr::tr("It was made on one computer and sent to nobody. Whoever has it can "
                         "read all of it: keep it as carefully as what people shared for it."),
            ReportTr::tr("It is not an official publication of the Government of Canada."),
        }},
    };
}

TeamBlocks teamSources(const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    Table table{ReportTr::tr("What this report rests on"),
                {{ReportTr::tr("Detail")}, {ReportTr::tr("Value")}},
                {}};
    const auto add = [&table](const QString &detail, const QString &value) {
        table.rows.append({{detail}, {value}});
    };
    add(ReportTr::tr("Team"), figures.info.name);
    add(ReportTr::tr("Purpose"), purposeText(figures.info.purpose, context.locale));
    add(ReportTr::tr("Use"), developmentSentence());
    add(ReportTr::tr("Report made on"), dateWords(context.facts.madeOn, context.locale));
    for (const FrameworkId &id : figures.frameworks) {
        const Framework *framework = context.facts.catalog.framework(id);
        if (framework)
            //: A version number, then a phase such as "Alpha".
            add(framework->name.in(context.locale),
                ReportTr::tr("version %1, phase %2")
                    .arg(framework->version, phaseWord(framework->phase)));
    }
    add(ReportTr::tr("Smallest group with figures"), context.number(figures.rules.smallestGroup));
    if (figures.groupSince.isValid())
        add(ReportTr::tr("Figures of the group as of"),
            dateWords(figures.groupSince, context.locale));
    if (context.isInside() && figures.info.retention.isValid())
        add(ReportTr::tr("What people shared is kept until"),
            dateWords(figures.info.retention, context.locale));
    if (figures.info.isSample)
        add(ReportTr::tr("Data"), ReportTr::tr("Sample: everyone is made up"));
    return {Heading{2, ReportTr::tr("Sources")}, table};
}

} // namespace Compass
