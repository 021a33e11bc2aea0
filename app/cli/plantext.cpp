// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plantext.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/resulttext.h"
#include "app/cli/texttable.h"
#include "core/explanations/arithmetic.h"
#include "core/explanations/planwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr qsizetype LongestTitle = 60;
constexpr qsizetype MostLeftOut = 10;
constexpr qsizetype MostSuggestions = 3;

/// What the texts of items and steps need beside them.
struct PlanSource
{
    const Content &content;
    const QLocale &locale;

    QString title(const PlanItemId &id) const
    {
        return shortened(itemTitle(content.learning, id, locale), LongestTitle);
    }
    QString level(Level level) const { return content.catalog.scale.nameOf(level).in(locale); }
    QString competency(const CompetencyId &id) const { return nameOf(content.catalog, id, locale); }
};

} // namespace

static QString timeText(int minutes, bool isEstimate, const QLocale &locale)
{
    const QString time = durationText(minutes, locale);
    return isEstimate ? CliTr::tr("%1 (estimate)").arg(time) : time;
}

/// "Week 1", "Weeks 3–4"; empty for what has no week.
static QString whenText(const PlanSchedule &schedule, const PlanItemId &item)
{
    QList<int> weeks;
    for (const PlanSession &session : schedule.sessions) {
        if (session.item == item)
            weeks.append(session.week);
    }
    if (weeks.isEmpty())
        return {};
    return weeks.first() == weeks.last()
        ? CliTr::tr("Week %1").arg(weeks.first())
        : CliTr::tr("Weeks %1–%2").arg(weeks.first()).arg(weeks.last());
}

static QString rangeText(const StepRange &range, const PlanSource &source)
{
    return CliTr::tr("%1: %2 to %3")
        .arg(source.competency(range.competency), source.level(range.from), source.level(range.to));
}

/// A row for \a item, and one below for each further competency it closes steps of.
static QList<QStringList> itemRows(const PlannedItem &item, const PlanSchedule &schedule,
                                   const PlanSource &source)
{
    QStringList row{whenText(schedule, item.id), source.title(item.id), itemKindWord(item.kind),
                    timeText(item.minutes, item.isEstimate, source.locale)};
    QList<QStringList> rows;
    for (const StepRange &range : item.closes) {
        rows.append(row + QStringList{rangeText(range, source)});
        row.fill(QString());
    }
    return rows.isEmpty() ? QList<QStringList>{row} : rows;
}

static QString itemsText(const PlanReport &report, const PlanSource &source)
{
    const PlanSchedule weeks = schedule(report.plan, report.budget);
    QList<QStringList> rows;
    for (const PlannedItem &item : report.plan.items)
        rows += itemRows(item, weeks, source);
    QStringList header{CliTr::tr("When"), CliTr::tr("What"), CliTr::tr("Type"), CliTr::tr("Time"),
                       CliTr::tr("Closes")};
    if (report.budget.weeks == 1) {
        header.removeFirst();
        for (QStringList &row : rows)
            row.removeFirst();
    }
    return u'\n' + textTable(header, rows);
}

/// What would come in soonest with more time, and how many others there are.
static QString leftOutText(const LearningPlan &plan, const PlanSource &source)
{
    QList<LeftOutItem> items = plan.leftOut;
    items.removeIf([](const LeftOutItem &item) { return item.minutesMissing <= 0; });
    std::ranges::stable_sort(items, {}, &LeftOutItem::minutesMissing);
    items.resize(std::min(items.size(), MostLeftOut));
    QString text;
    QList<QStringList> rows;
    for (const LeftOutItem &item : items) {
        rows.append({source.title(item.id), itemKindWord(item.kind),
                     timeText(item.minutes, item.isEstimate, source.locale),
                     durationText(item.minutesMissing, source.locale)});
    }
    if (!rows.isEmpty()) {
        text += u'\n' + CliTr::tr("Left out for want of time:") + u'\n'
            + textTable({CliTr::tr("What"), CliTr::tr("Type"), CliTr::tr("Time"),
                         CliTr::tr("Fits with")},
                        rows);
    }
    if (const auto others = static_cast<int>(plan.leftOut.size() - rows.size()); others > 0) {
        text += u'\n'
            + CliTr::tr("%n more are left out; --format json lists them all and says why.", nullptr,
                        others)
            + u'\n';
    }
    return text;
}

QString planText(const PlanReport &report, const Content &content, const QLocale &locale)
{
    const PlanSource source{content, locale};
    QString text = planSentence(report.plan, report.gaps, locale) + u'\n';
    if (!report.plan.items.isEmpty())
        text += itemsText(report, source);
    return text + leftOutText(report.plan, source);
}

static QString stepText(const StepSuggestions &step, const PlanSource &source)
{
    QList<QStringList> rows;
    for (const auto *suggestions : {&step.onTheJob, &step.withPeople, &step.courses}) {
        const qsizetype shown = std::min(suggestions->size(), MostSuggestions);
        for (const Suggestion &each : suggestions->first(shown)) {
            const PlanCandidate &candidate = each.candidate;
            rows.append({source.title(candidate.id), itemKindWord(candidate.kind),
                         timeText(candidate.minutes, candidate.isEstimate, source.locale)});
        }
    }
    const CompetencyId &competency = step.step.competency;
    const Level to = Level::fromInt(step.step.from.toInt() + 1).value();
    const QString title = rangeText({competency, step.step.from, to}, source) + u'\n';
    if (rows.isEmpty())
        return u'\n' + title + u"  "_s + CliTr::tr("Nothing in the catalogue teaches this step.")
            + u'\n';
    return u'\n' + title + textTable(rows);
}

QString gapsText(const GapReport &report, const Content &content, const QLocale &locale)
{
    const PlanSource source{content, locale};
    QString text = gapTable(report.gaps, content, locale);
    for (const GapSuggestions &gap : report.suggestions) {
        for (const StepSuggestions &step : gap.steps)
            text += stepText(step, source);
    }
    return text;
}

} // namespace Compass
