// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/personalreport.h"

#include "core/reports/reportblocks.h"
#include "core/reports/reporttr.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Compass {

static QString reportTitle()
{
    return ReportTr::tr("Digital skills report");
}

/// Who, and when.
static QString dateline(const ReportContext &context)
{
    const QString date = dateWords(context.facts.madeOn, context.locale);
    return context.facts.alias.isEmpty()
        ? ReportTr::tr("Made on %1.").arg(date)
        : ReportTr::tr("%1, made on %2.").arg(context.facts.alias, date);
}

static Blocks opening(const ReportContext &context)
{
    return {
        Heading{1, reportTitle()},
        Paragraph{standingSentence(context), ParagraphStyle::Lead},
        Paragraph{dateline(context), ParagraphStyle::Note},
    };
}

static Blocks gapSection(const ReportContext &context, qsizetype limit)
{
    if (!context.facts.role)
        return {};
    return Blocks{Heading{2, ReportTr::tr("Your target")}, Paragraph{readinessSentence(context)}}
    + openGapBlocks(context, limit);
}

static Blocks onePage(const ReportContext &context)
{
    constexpr qsizetype MostGaps = 7;
    Blocks blocks = opening(context);
    blocks += Heading{2, ReportTr::tr("Strengths")};
    blocks += strengthBlocks(context);
    blocks += gapSection(context, MostGaps);
    if (context.facts.role) {
        blocks += Heading{2, ReportTr::tr("Next")};
        blocks += nextItemBlocks(context);
    }
    blocks += Heading{2, ReportTr::tr("How to read this page")};
    return blocks + shortMethodBlocks(context);
}

static Blocks fullReport(const ReportContext &context)
{
    Blocks blocks = opening(context) + factBlocks(context);
    blocks += Heading{2, ReportTr::tr("Strengths")};
    blocks += strengthBlocks(context);
    blocks += gapSection(context, std::numeric_limits<qsizetype>::max());
    if (context.facts.role)
        blocks += readinessBlocks(context);
    blocks += frameworkBlocks(context);
    blocks += calibrationBlocks(context);
    blocks += planBlocks(context);
    return blocks + methodBlocks(context);
}

static ReportPart reportPart(const PersonalFacts &facts, ReportLength length,
                             const ProgramLanguage &language)
{
    const QLocale locale = language.locale();
    const ReportContext context{facts, locale};
    return {
        language.spoken(),
        length == ReportLength::Page ? onePage(context) : fullReport(context),
        ReportTr::tr("Digital skills report · self-assessment, for development"),
        ReportTr::tr("Page %1 of %2"),
    };
}

Report personalReport(const PersonalFacts &facts, const ReportForm &form, ProgramLanguage &language)
{
    Report report;
    report.date = facts.madeOn;
    QStringList titles;
    QStringList subjects;
    for (const QLocale::Language each : form.languages) {
        const Speaking speaking(language, each);
        titles.append(reportTitle());
        subjects.append(
            ReportTr::tr("Where a person stands in digital skills, by their own assessment."));
        report.parts.append(reportPart(facts, form.length, language));
    }
    report.title = titles.join(u" · "_s);
    report.subject = subjects.join(u' ');
    return report;
}

} // namespace Compass
