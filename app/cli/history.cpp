// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/historytext.h"
#include "app/cli/usage.h"
#include "core/history/frameworkversions.h"
#include "core/history/mappingreader.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The finished assessments in \a store, oldest first, with their figures.
static Result<QList<PastAssessment>> pastIn(Store &store, const FrameworkVersions &versions)
{
    const Result<QList<AssessmentSummary>> summaries = store.assessments().list();
    if (!summaries)
        return summaries.error();
    QList<PastAssessment> past;
    for (auto summary = summaries->crbegin(); summary != summaries->crend(); ++summary) {
        if (!summary->isFinished())
            continue;
        const Result<Assessment> assessment = store.assessments().load(summary->id);
        if (!assessment)
            return assessment.error();
        past.append(versions.measured(*assessment));
    }
    return past;
}

static Result<QList<FrameworkMapping>> mappingsIn(Store &store)
{
    const Result<QList<AcceptedMapping>> accepted = store.mappings().list();
    if (!accepted)
        return accepted.error();
    QList<FrameworkMapping> mappings;
    for (const AcceptedMapping &each : *accepted) {
        const Result<FrameworkMapping> mapping = parseMapping(each.file, store.path());
        if (!mapping)
            return mapping.error();
        mappings.append(*mapping);
    }
    return mappings;
}

/// The pair that \a options ask for among \a count assessments, without its figures; the
/// last two when they do not say. No value with fewer than two.
static Result<std::optional<ComparedPair>> wantedPair(const QCommandLineParser &options,
                                                      qsizetype count)
{
    const bool isAsked = options.isSet(u"from"_s) || options.isSet(u"to"_s);
    if (count < 2 && !isAsked)
        return std::optional<ComparedPair>();
    const Result<qint64> to = numberOf(options, u"to"_s, {2, count, count});
    if (!to)
        return to.error();
    const Result<qint64> from = numberOf(options, u"from"_s, {1, *to - 1, *to - 1});
    if (!from)
        return from.error();
    return std::optional(ComparedPair{*from - 1, *to - 1, {}});
}

static Result<HistoryReport> reportIn(Store &store, const Catalog &catalog,
                                      const QCommandLineParser &options)
{
    FrameworkVersions versions(catalog, &store.frameworks());
    if (const auto loaded = versions.load(); !loaded)
        return loaded.error();
    const Result<QList<PastAssessment>> past = pastIn(store, versions);
    if (!past)
        return past.error();
    const Result<QList<FrameworkMapping>> mappings = mappingsIn(store);
    if (!mappings)
        return mappings.error();
    Result<std::optional<ComparedPair>> pair = wantedPair(options, past->size());
    if (!pair)
        return pair.error();

    HistoryReport report{*past, *std::move(pair)};
    if (report.compared) {
        report.compared->frameworks = compare(report.past.at(report.compared->before),
                                              report.past.at(report.compared->after), *mappings);
    }
    return report;
}

static Result<int> showHistory(const QCommandLineParser &options, const Output &output)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const auto store = openData(u"history"_s, options, DataUse::Reading);
    if (!store)
        return store.error();
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const Result<HistoryReport> report = reportIn(**store, content->catalog, options);
    if (!report)
        return report.error();
    output.results << (*format == u"json"_s ? QString::fromUtf8(historyJson(*report))
                                            : historyText(*report, QLocale()));
    return ExitDone;
}

Command historyCommand()
{
    return {
        u"history"_s,
        CliTr::tr("List the finished assessments and compare two of them."),
        {u"--data DIR [--from N] [--to N] [--format text|json]"_s},
        {
            dataOption(),
            {u"from"_s, CliTr::tr("The earlier one, by its number; usually the one before --to."),
             u"N"_s},
            {u"to"_s, CliTr::tr("The later one, by its number; usually the last one."), u"N"_s},
            {u"format"_s, CliTr::tr("Tables to read, or compass-history/1 for programs."),
             u"text|json"_s},
        },
        false,
        showHistory,
    };
}

} // namespace Compass
