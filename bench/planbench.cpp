// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/plancases.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Compass;
using namespace Qt::StringLiterals;

namespace {

constexpr int Seeds = 20;

/// What many plans took, and how good they were.
struct Measured
{
    QList<double> milliseconds; ///< Of the processor, whatever else runs.
    int exact = 0;
    double farthest = 0.0; ///< The largest share by which a bound stood above a value.
    double found = 0.0;    ///< The most that ten times the nodes closed more.
};

} // namespace

/// Makes the plan of \a inputs to measure it; again with more nodes when it is not exact.
static void measurePlan(const PlanInputs &inputs, Measured &measured)
{
    const std::clock_t start = std::clock();
    const LearningPlan plan = makePlan(inputs);
    measured.milliseconds.append(1000.0 * static_cast<double>(std::clock() - start)
                                 / CLOCKS_PER_SEC);
    if (plan.isExact) {
        ++measured.exact;
        return;
    }
    measured.farthest = std::max(measured.farthest, plan.bound / plan.value - 1.0);
    const LearningPlan longer = makePlan(inputs, {.nodes = 10 * SearchLimit().nodes});
    measured.found = std::max(measured.found, longer.value / plan.value - 1.0);
}

static PlanChoices choicesFor(int hours)
{
    PlanChoices choices;
    choices.budget.minutesPerWeek = 60 * hours;
    choices.budget.weeks = 1;
    return choices;
}

static QString rowFor(const QString &name, int hours, Measured &measured)
{
    std::ranges::sort(measured.milliseconds);
    const qsizetype count = measured.milliseconds.size();
    return u"%1 %2 h  median %3 ms  worst %4 ms  exact %5 of %6  bound within %7 %  found later %8 %\n"_s
        .arg(name, -44)
        .arg(hours, 2)
        .arg(measured.milliseconds.at(count / 2), 6, 'f', 2)
        .arg(measured.milliseconds.last(), 6, 'f', 2)
        .arg(measured.exact)
        .arg(count)
        .arg(100.0 * measured.farthest, 0, 'f', 3)
        .arg(100.0 * measured.found, 0, 'f', 3);
}

static QString nameOf(Bench::Durations durations)
{
    switch (durations) {
    case Bench::Durations::Various:
        return u"various"_s;
    case Bench::Durations::Estimated:
        return u"estimates"_s;
    case Bench::Durations::Following:
        return u"by content"_s;
    }
    Q_UNREACHABLE();
}

static void measureMadeUp(QTextStream &out, Bench::Distance distance, Bench::Durations durations)
{
    constexpr int resources = 500;
    constexpr int competencies = 21;
    const QString name = u"500 × 21, %1, %2"_s.arg(
        distance == Bench::Distance::Typical ? u"any levels and targets"_s : u"0 to 4 everywhere"_s,
        nameOf(durations));
    for (const int hours : {4, 8, 12, 20, 40}) {
        Measured measured;
        for (unsigned seed = 1; seed <= Seeds; ++seed) {
            const LearningCatalogue catalogue =
                Bench::catalogue(seed, resources, competencies, durations);
            measurePlan({Bench::gaps(seed, competencies, distance), catalogue, choicesFor(hours)},
                        measured);
        }
        out << rowFor(name, hours, measured) << Qt::flush;
    }
}

static void measureShipped(QTextStream &out, const Content &content)
{
    for (const int hours : {1, 4, 8, 12, 20, 40}) {
        Measured measured;
        for (qsizetype role = 0; role < content.roles.roles.size(); ++role) {
            const auto seed = static_cast<unsigned>(role);
            measurePlan(
                {Bench::gapsForRole(seed, content, role), content.learning, choicesFor(hours)},
                measured);
        }
        out << rowFor(u"the shipped catalogue, every role"_s, hours, measured) << Qt::flush;
    }
}

int main()
{
    QTextStream out(stdout);
    const Result<Content> content = shippedContent();
    if (!content)
        return 1;
    measureShipped(out, *content);
    for (const auto distance : {Bench::Distance::Typical, Bench::Distance::Whole}) {
        for (const auto durations :
             {Bench::Durations::Various, Bench::Durations::Estimated, Bench::Durations::Following})
            measureMadeUp(out, distance, durations);
    }
    return 0;
}
