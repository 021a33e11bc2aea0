// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/explanations/arithmetic.h"
#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype MostNextItems = 3;

/// The resources for the largest gaps, one for each gap.
static QStringList itemsForGaps(const ReportContext &context)
{
    QStringList items;
    for (const Gap &gap : analyseGaps(context.facts.result, *context.facts.role)) {
        if (gap.state == GapState::Met || items.size() == MostNextItems)
            continue;
        const auto found =
            resourcesFor(context.facts.learning, gap.competency, gap.estimate.level, 1);
        if (found.isEmpty())
            continue;
        const LearningResource &resource = *found.first();
        //: A competency, what to learn it from, and who offers that.
        const QString item =
            ReportTr::tr("%1: %2, %3")
                .arg(nameOf(context.facts.catalog, gap.competency, context.locale),
                     resource.title.in(context.locale), resource.provider.in(context.locale));
        items.append(item);
    }
    return items;
}

Blocks nextItemBlocks(const ReportContext &context)
{
    const QStringList items = itemsForGaps(context);
    if (items.isEmpty())
        return {Paragraph{ReportTr::tr("Nothing to add now.")}};
    return {ItemList{items}};
}

Blocks planBlocks(const ReportContext &)
{
    return {};
}

} // namespace Compass
