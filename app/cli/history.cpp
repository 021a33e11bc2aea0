// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/historytext.h"
#include "app/cli/storedhistory.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace Compass {

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

static Result<HistoryReport> reportOn(const StoredHistory &history,
                                      const QCommandLineParser &options)
{
    Result<std::optional<ComparedPair>> pair = wantedPair(options, history.past.size());
    if (!pair)
        return pair.error();
    HistoryReport report{history.past, *std::move(pair)};
    if (report.compared) {
        report.compared->frameworks =
            history.comparison(report.compared->before, report.compared->after);
    }
    return report;
}

static Result<int> showHistory(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const auto store = openData(u"history"_s, options, DataUse::Reading, context.clock);
    if (!store)
        return store.error();
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const Result<StoredHistory> history = historyIn(**store, content->catalog);
    if (!history)
        return history.error();
    const Result<HistoryReport> report = reportOn(*history, options);
    if (!report)
        return report.error();
    context.results << (*format == u"json"_s ? QString::fromUtf8(historyJson(*report))
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
