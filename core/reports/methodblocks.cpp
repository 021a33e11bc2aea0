// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/base/datetext.h"
#include "core/explanations/words.h"
#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString versionWords(const Framework &framework)
{
    //: A version number, then a phase such as "Alpha".
    return ReportTr::tr("version %1, phase %2").arg(framework.version, phaseWord(framework.phase));
}

static QList<const Framework *> frameworksOf(const ReportContext &context)
{
    QList<const Framework *> frameworks;
    for (const Framework &framework : context.facts.catalog.frameworks) {
        if (context.facts.result.framework(framework.id))
            frameworks.append(&framework);
    }
    return frameworks;
}

Blocks factBlocks(const ReportContext &context)
{
    const PersonalFacts &facts = context.facts;
    Table table{ReportTr::tr("What this report rests on"),
                {{ReportTr::tr("Detail")}, {ReportTr::tr("Value")}},
                {}};
    const auto add = [&table](const QString &detail, const QString &value) {
        table.rows.append({{detail}, {value}});
    };
    if (!facts.alias.isEmpty())
        add(ReportTr::tr("Person"), facts.alias);
    add(ReportTr::tr("Report made on"), dateText(facts.madeOn, context.locale));
    if (facts.assessedOn.isValid())
        add(ReportTr::tr("Assessment finished on"), dateText(facts.assessedOn, context.locale));
    if (facts.mode)
        add(ReportTr::tr("Length of the assessment"), modeWord(*facts.mode));
    for (const Framework *framework : frameworksOf(context)) {
        const QString name = framework->name.in(context.locale);
        add(framework->official ? name : ReportTr::tr("%1 (unofficial)").arg(name),
            versionWords(*framework));
    }
    if (facts.role)
        add(ReportTr::tr("Target"), facts.role->title.in(context.locale));
    return {table};
}

static QString useSentence()
{
    return ReportTr::tr("This is a self-assessment, for development. It is never for appraisal, "
                        "certification or staffing, and it does not compare people.");
}

static QString ownershipSentence()
{
    return ReportTr::tr("This report was made on your own computer and sent to nobody. Whoever "
                        "you give it to can read all of it.");
}

static QString phaseSentence()
{
    return ReportTr::tr("A framework in the alpha or beta phase is not yet confirmed with field "
                        "data; its levels may be adjusted.");
}

Blocks methodBlocks(const ReportContext &)
{
    return {
        Heading{2, ReportTr::tr("How the figures are made")},
        ItemList{{
            ReportTr::tr("You rated “I can …” statements yourself. Each answer changes the "
                         "probabilities of the levels 0 to 4 under a published model (graded "
                         "response, Samejima 1969); the level shown is the most probable one."),
            ReportTr::tr("“Quite sure” stands for a probability of 80% or more, “fairly sure” for "
                         "60% or more, “unsure” for less. The likely range holds the true place "
                         "9 times out of 10."),
            ReportTr::tr("A competency that does not apply to you, or that you prefer not to rate, "
                         "leaves the figures; it is never level 0."),
            ReportTr::tr(
                "A gap is reported when its chance is 80% or more; at 20% or less the "
                "target is met; in between it is unsure. A surplus never makes up for a gap "
                "elsewhere."),
            ReportTr::tr("Average is the mean of the scale from 0 to 5, on which level 2 lies "
                         "between 2 and 3. Attainment is the weighted share of each target that "
                         "is reached."),
        }},
        Heading{2, ReportTr::tr("What this report is for")},
        ItemList{{useSentence(), ownershipSentence(), phaseSentence(),
                  ReportTr::tr("It is not an official publication of the Government of Canada.")}},
    };
}

Blocks shortMethodBlocks(const ReportContext &context)
{
    QStringList names;
    for (const Framework *framework : frameworksOf(context)) {
        //: A framework, its version, and its phase.
        names.append(ReportTr::tr("%1 %2 (%3)")
                         .arg(framework->name.in(context.locale), framework->version,
                              phaseWord(framework->phase)));
    }
    return {
        Paragraph{useSentence() + u' ' + ownershipSentence(), ParagraphStyle::Note},
        Paragraph{ReportTr::tr("Levels come from “I can …” statements that you rated yourself, "
                               "under a published model; “quite sure”, “fairly sure” and “unsure” "
                               "say how much to trust them. Frameworks: %1.")
                      .arg(context.locale.createSeparatedList(names)),
                  ParagraphStyle::Note},
    };
}

} // namespace Compass
