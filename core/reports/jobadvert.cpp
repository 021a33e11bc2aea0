// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/jobadvert.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/words.h"
#include "core/reports/reportparts.h"
#include "core/reports/reporttr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// What every section of an advertisement is made of.
struct AdvertContext
{
    const Catalog &catalog;
    const RoleProfile &role;
    const QLocale &locale;
};

} // namespace

static QList<ReportBlock> requirementBlocks(const AdvertContext &context, Importance importance,
                                            const QString &title)
{
    QStringList items;
    for (const Requirement &asked : context.role.requirements) {
        if (asked.importance == importance && asked.target > Level()) {
            items.append(ReportTr::tr("%1: %2").arg(
                nameOf(context.catalog, asked.competency, context.locale),
                atLeast(context.catalog.scale, asked.target, context.locale)));
        }
    }
    if (items.isEmpty())
        return {};
    return {Heading{2, title}, ItemList{items}};
}

/// The levels that the role asks for, and all above them that it names.
static QList<ReportBlock> levelBlocks(const AdvertContext &context)
{
    QStringList items;
    for (const LevelText &level : context.catalog.scale.levels) {
        const bool isAsked =
            std::ranges::any_of(context.role.requirements, [&level](const Requirement &asked) {
                return asked.target == level.level;
            });
        if (isAsked && level.level > Level()) {
            items.append(ReportTr::tr("%1: %2").arg(level.name.in(context.locale),
                                                    level.definition.in(context.locale)));
        }
    }
    if (items.isEmpty())
        return {};
    return {Heading{2, ReportTr::tr("What the levels mean")}, ItemList{items}};
}

static QList<ReportBlock> advertBlocks(const AdvertContext &context)
{
    QList<ReportBlock> blocks{
        Heading{1, context.role.title.in(context.locale)},
        Paragraph{ReportTr::tr("The person who holds this position needs these digital skills.")}};
    blocks += requirementBlocks(context, Importance::Essential, ReportTr::tr("Essential"));
    blocks += requirementBlocks(context, Importance::Asset, ReportTr::tr("Assets"));
    blocks += levelBlocks(context);
    blocks += Paragraph{
        ReportTr::tr("These levels are a starting point from a role profile: adapt them to the "
                     "position. Ask candidates to show what they can do; a self-assessment "
                     "proves nothing."),
        ParagraphStyle::Note};
    return blocks;
}

Report jobAdvert(const Catalog &catalog, const RoleProfile &role, const QDate &date,
                 const QList<QLocale::Language> &languages, ProgramLanguage &language)
{
    const auto words = [&role, &language] {
        const QString title = role.title.in(language.locale());
        return ReportWords{title, ReportTr::tr("The digital skills that a position asks for."),
                           ReportTr::tr("%1 · digital skills asked for").arg(title)};
    };
    const auto blocks = [&catalog, &role](const QLocale &locale) {
        return advertBlocks({catalog, role, locale});
    };
    return reportIn(languages, date, {words, blocks}, language);
}

} // namespace Compass
