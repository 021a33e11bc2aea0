// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teampack.h"

#include "core/base/datetext.h"
#include "core/explanations/teamwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct PackTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamPack)
};

} // namespace

/// "12 people: 2 Not yet, 5 Foundation, …"
static QString packedFigureText(const DisclosedFigure &figure, const PreviewWords &words)
{
    if (figure.isHidden())
        return hiddenText();
    return PackTr::tr("%n people: %1", nullptr, figure.tally->people())
        .arg(tallyText(*figure.tally, words.catalog.scale, words.locale));
}

static PreviewSection packedSection(const AggregateFramework &packed, const PreviewWords &words)
{
    const Framework *framework = words.catalog.framework(packed.id);
    const QString name = framework ? framework->name.in(words.locale) : packed.id.toString();
    PreviewSection section{PackTr::tr("%1, version %2").arg(name, packed.version), {}};
    for (const AggregateFigure &told : packed.figures) {
        const Competency *competency = words.catalog.competency(told.competency);
        section.lines.append(
            {competency ? competency->name.in(words.locale) : told.competency.toString(),
             packedFigureText(told.figure, words)});
    }
    return section;
}

QList<PreviewSection> packPreview(const TeamAggregate &aggregate, const PreviewWords &words)
{
    PreviewSection head{PackTr::tr("Team pack"), {}};
    if (!aggregate.team.isEmpty())
        head.lines.append({PackTr::tr("Team"), aggregate.team});
    if (aggregate.isSample)
        head.lines.append({PackTr::tr("Sample"), PackTr::tr("The people in it are made up.")});
    head.lines += {
        {PackTr::tr("Made on"), dateText(aggregate.made, words.locale)},
        {PackTr::tr("Made with version"), aggregate.program},
        {PackTr::tr("Smallest group with figures"), words.locale.toString(aggregate.smallestGroup)},
        {PackTr::tr("People by name"), PackTr::tr("None")},
    };
    QList<PreviewSection> sections{head};
    for (const AggregateFramework &framework : aggregate.frameworks)
        sections.append(packedSection(framework, words));
    return sections;
}

} // namespace Compass
