// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/personalreport.h"

#include "core/base/datetext.h"
#include "core/reports/reportblocks.h"
#include "core/reports/reportparts.h"
#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString reportTitle()
{
    return ReportTr::tr("Digital skills report");
}

/// Who, and when.
static QString dateline(const ReportContext &context)
{
    const QString date = dateText(context.facts.madeOn, context.locale);
    return context.facts.alias.isEmpty()
        ? ReportTr::tr("Made on %1.").arg(date)
        : ReportTr::tr("%1, made on %2.").arg(context.facts.alias, date);
}

static Blocks opening(const ReportContext &context)
{
    return {
        Heading{1, reportTitle()},
        Paragraph{dateline(context), ParagraphStyle::Note},
        Paragraph{standingSentence(context), ParagraphStyle::Lead},
    };
}

static Blocks section(const QString &title, const Blocks &content)
{
    return content.isEmpty() ? content : Blocks{Heading{2, title}} + content;
}

/// What stands between the person and the role, in a sentence and then in \a gaps.
static Blocks targetSection(const ReportContext &context, Blocks (*gaps)(const ReportContext &))
{
    return section(ReportTr::tr("Your target"),
                   Blocks{Paragraph{readinessSentence(context)}} + gaps(context));
}

static Blocks onePage(const ReportContext &context)
{
    Blocks blocks = opening(context) + section(ReportTr::tr("Strengths"), strengthBlocks(context));
    if (context.facts.role) {
        blocks += targetSection(context, foremostGapBlocks);
        blocks += section(ReportTr::tr("Next"), nextItemBlocks(context));
    }
    return blocks + section(ReportTr::tr("How to read this page"), shortMethodBlocks(context));
}

static Blocks fullReport(const ReportContext &context)
{
    Blocks blocks = opening(context) + factBlocks(context)
        + section(ReportTr::tr("Strengths"), strengthBlocks(context));
    if (context.facts.role)
        blocks += targetSection(context, openGapBlocks) + readinessBlocks(context);
    return blocks + frameworkBlocks(context) + calibrationBlocks(context) + planBlocks(context)
        + historyBlocks(context) + methodBlocks(context);
}

Report personalReport(const PersonalFacts &facts, const ReportForm &form, ProgramLanguage &language)
{
    const auto words = [] {
        return ReportWords{
            reportTitle(),
            ReportTr::tr("Where a person stands in digital skills, by their own assessment."),
            ReportTr::tr("Digital skills report · self-assessment, for development")};
    };
    const bool isOnePage = form.length == ReportLength::Page;
    const auto blocks = [&facts, isOnePage](const QLocale &locale) {
        const ReportContext context{facts, locale};
        return isOnePage ? onePage(context) : fullReport(context);
    };
    Report report = reportIn(form.languages, facts.madeOn, {words, blocks}, language);
    report.isOnePage = isOnePage;
    return report;
}

} // namespace Compass
