// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/planwords.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct PlanTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::PlanWords)
};

constexpr int Hour = 60;

} // namespace

QString itemKindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Article:
        return PlanTr::tr("article");
    case ItemKind::Course:
        return PlanTr::tr("course");
    case ItemKind::Tool:
        return PlanTr::tr("tool");
    case ItemKind::LearningPath:
        return PlanTr::tr("learning path");
    case ItemKind::Community:
        return PlanTr::tr("community");
    case ItemKind::Video:
        return PlanTr::tr("video");
    case ItemKind::Podcast:
        return PlanTr::tr("podcast");
    case ItemKind::Practice:
        return PlanTr::tr("practice");
    }
    Q_UNREACHABLE();
}

QString progressWord(ItemProgress progress)
{
    switch (progress) {
    case ItemProgress::ToDo:
        return PlanTr::tr("To do");
    case ItemProgress::Doing:
        return PlanTr::tr("Doing");
    case ItemProgress::Done:
        return PlanTr::tr("Done");
    }
    Q_UNREACHABLE();
}

QString rejectionText(RejectionReason reason)
{
    switch (reason) {
    case RejectionReason::AlreadyKnown:
        return PlanTr::tr("I know this already");
    case RejectionReason::TooLong:
        return PlanTr::tr("It takes too long");
    case RejectionReason::WrongLanguage:
        return PlanTr::tr("It is not in my language");
    case RejectionReason::NotRelevant:
        return PlanTr::tr("It does not fit my work");
    case RejectionReason::NotAvailable:
        return PlanTr::tr("I cannot get it");
    case RejectionReason::Other:
        return PlanTr::tr("Another reason");
    }
    Q_UNREACHABLE();
}

QString durationText(int minutes, const QLocale &locale)
{
    const QString hours = locale.toString(minutes / Hour);
    const QString rest = locale.toString(minutes % Hour);
    if (minutes < Hour)
        return PlanTr::tr("%1 min").arg(rest);
    if (minutes % Hour == 0)
        return PlanTr::tr("%1 h").arg(hours);
    return PlanTr::tr("%1 h %2 min").arg(hours, rest);
}

QString durationWords(int minutes, const QLocale &locale)
{
    if (minutes < 2 * Hour)
        return PlanTr::tr("%n minute(s)", nullptr, minutes);
    if (minutes % Hour == 0)
        return PlanTr::tr("%n hour(s)", nullptr, minutes / Hour);
    return durationText(minutes, locale);
}

QString itemTitle(const LearningCatalogue &learning, const PlanItemId &id, const QLocale &locale)
{
    const auto resource = std::ranges::find(learning.resources, id.resource, &LearningResource::id);
    if (resource != learning.resources.cend())
        return resource->title.in(locale);
    const auto activity =
        std::ranges::find(learning.activities, id.resource, &LearningActivity::id);
    return activity != learning.activities.cend() ? activity->text.in(locale)
                                                  : id.resource.toString();
}

QString closesSentence(const Catalog &catalog, const StepRange &range, const QLocale &locale)
{
    //: %1 a competency, %2 and %3 levels, %n how many steps lie between them.
    return PlanTr::tr("Closes %n step(s) of %1: %2 to %3.", nullptr,
                      range.to.toInt() - range.from.toInt())
        .arg(nameOf(catalog, range.competency, locale), catalog.scale.nameOf(range.from).in(locale),
             catalog.scale.nameOf(range.to).in(locale));
}

QString lossSentence(const LearningPlan &plan, const PlannedItem &item, const QLocale &locale)
{
    if (item.lossWithout <= 0.0)
        return PlanTr::tr("Without it, the plan would close as much.");
    return PlanTr::tr("Without it, the plan would close %1 less.")
        .arg(percentText(item.lossWithout / plan.value, locale));
}

static QString notEnoughTime(const LearningPlan &plan, const LeftOutItem &item,
                             const QLocale &locale)
{
    const int left = plan.budgetMinutes - plan.usedMinutes;
    const QString missing = durationWords(item.minutesMissing, locale);
    if (left <= 0) {
        //: %1 the time there is, e.g. "4 hours", %2 the time it would take more.
        return PlanTr::tr("The %1 are full, and it closes no more than what it would replace. "
                          "With %2 more it fits.")
            .arg(durationWords(plan.budgetMinutes, locale), missing);
    }
    //: %1 the time left, e.g. "15 minutes", %2 the time it would take more.
    return PlanTr::tr("It takes longer than the %1 left, and it closes no more than what it would "
                      "replace. With %2 more it fits.")
        .arg(durationWords(left, locale), missing);
}

QString leftOutSentence(const LearningPlan &plan, const LeftOutItem &item, const QLocale &locale)
{
    switch (item.reason) {
    case LeftOutReason::NotEnoughTime:
        return notEnoughTime(plan, item, locale);
    case LeftOutReason::ClosedByOthers:
        return PlanTr::tr("Other items of the plan already close what it teaches.");
    case LeftOutReason::NeedsEarlierStep:
        return PlanTr::tr("It starts above a step that the plan does not close.");
    case LeftOutReason::Rejected:
        return PlanTr::tr("You said that it is not for you.");
    case LeftOutReason::WrongLanguage:
        return PlanTr::tr("It is not in a language you chose.");
    case LeftOutReason::WrongType:
        return PlanTr::tr("It is of a type you left out.");
    case LeftOutReason::NotFree:
        return PlanTr::tr("It is not known to be free, and you chose only what is.");
    }
    Q_UNREACHABLE();
}

} // namespace Compass
