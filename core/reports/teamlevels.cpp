// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"
#include "core/reports/teamdistribution.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

/// So many people beside each other can be read on paper.
static constexpr qsizetype PeopleInTable = 6;

static QString missingMark()
{
    return u"–"_s;
}

/// "W 2", and "0–1" or "2–4" for a band.
static TableCell figureCell(const MemberFigure &figure, const TeamContext &context)
{
    if (const std::optional<Level> level = levelOf(figure))
        return {levelLetter(level->toInt()) + u'\u00a0' + context.number(level->toInt()),
                CellNumber{double(level->toInt())}};
    const bool isBelow = figure.value == int(LevelBand::BelowWorking);
    const auto range = [&context](int low, int high) {
        return context.number(low) + u'–' + context.number(high);
    };
    return {isBelow ? range(Level::Lowest, 1) : range(2, Level::Highest)};
}

/// "▽" for surely below what is needed, "?" for perhaps.
static QString needMark(const MemberFigure &figure, const TeamNeed *need)
{
    if (!need)
        return {};
    switch (standingOf(figure, need->level)) {
    case GapState::Met:
        return {};
    case GapState::Unsure:
        return u"\u00a0?"_s;
    case GapState::Gap:
        return u"\u00a0▽"_s;
    }
    Q_UNREACHABLE();
}

static const TeamNeed *needOf(const CompetencyId &competency, const TeamFigures &figures)
{
    const auto need = std::ranges::find(figures.needs, competency, &TeamNeed::competency);
    return need == figures.needs.cend() ? nullptr : &*need;
}

static TableCell memberCell(const TeamMember &member, const CompetencyId &competency,
                            const TeamContext &context)
{
    const auto figure = member.figures.constFind(competency);
    if (figure == member.figures.cend())
        return {missingMark()};
    TableCell cell = figureCell(*figure, context);
    cell.text += needMark(*figure, needOf(competency, context.figures()));
    return cell;
}

/// \a members beside each other.
static Table memberTable(const Framework &framework, const QList<TeamMember> &members,
                         const TeamContext &context)
{
    Table table{ReportTr::tr("%1: people by name").arg(framework.name.in(context.locale)),
                {{ReportTr::tr("Competency")}},
                {}};
    for (const TeamMember &member : members)
        table.columns.append({member.name});
    for (const Competency &competency : framework.competencies) {
        QList<TableCell> row{{competency.name.in(context.locale)}};
        for (const TeamMember &member : members)
            row.append(memberCell(member, competency.id, context));
        table.rows.append(row);
    }
    return table;
}

static TeamBlocks memberTables(const Framework &framework, const TeamContext &context)
{
    const QList<TeamMember> &members = context.figures().members;
    TeamBlocks tables;
    for (qsizetype first = 0; context.isNamed() && first < members.size(); first += PeopleInTable)
        tables.append(memberTable(framework, members.mid(first, PeopleInTable), context));
    return tables;
}

/// What people by name noted about \a framework; nothing where nobody did.
static TeamBlocks noteTable(const Framework &framework, const TeamContext &context)
{
    Table table{
        ReportTr::tr("%1: what people by name noted").arg(framework.name.in(context.locale)),
        {{ReportTr::tr("Person")}, {ReportTr::tr("Competency")}, {ReportTr::tr("Note")}},
        {}};
    for (const TeamMember &member : context.figures().members) {
        for (const Competency &competency : framework.competencies) {
            if (const QString note = member.figures.value(competency.id).note; !note.isEmpty())
                table.rows.append({{member.name}, {competency.name.in(context.locale)}, {note}});
        }
    }
    if (!context.isNamed() || table.rows.isEmpty())
        return {};
    return {table};
}

/// The cells of \a figure under "People", its values and "Average".
static QList<TableCell> shownCells(const DisclosedFigure &figure, int values,
                                   const TeamContext &context)
{
    QList<TableCell> cells;
    if (figure.isHidden()) {
        cells.append({hiddenWord()});
        cells.append(QList<TableCell>(values + 1, {missingMark()}));
        return cells;
    }
    const auto counted = [&](int people) {
        cells.append({context.number(people), CellNumber{double(people)}});
    };
    counted(figure.tally->people());
    for (int value = 0; value < values; ++value)
        counted((*figure.tally)[value]);
    const double mean = figure.mean.value_or(0.0);
    cells.append({numberText(mean, 1, context.locale), CellNumber{mean, NumberForm::Decimal}});
    return cells;
}

using FigureMap = QHash<CompetencyId, DisclosedFigure>;

static Table levelTable(const QString &caption, const Framework &framework,
                        const FigureMap &figures, const TeamContext &context)
{
    Table table{caption, {{ReportTr::tr("Competency")}, {ReportTr::tr("People"), true}}, {}};
    const QList<LevelText> &levels = context.scale().levels;
    for (const LevelText &level : levels)
        table.columns.append({level.name.in(context.locale), true});
    table.columns.append({ReportTr::tr("Average"), true});
    for (const Competency &competency : framework.competencies)
        table.rows.append(QList<TableCell>{{competency.name.in(context.locale)}}
                          + shownCells(figures.value(competency.id), int(levels.size()), context));
    return table;
}

static Table bandTable(const QString &caption, const Framework &framework, const FigureMap &figures,
                       const TeamContext &context)
{
    const auto title = [&context](LevelBand band) {
        return bandText(band, context.scale(), context.locale);
    };
    Table table{caption,
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("People"), true},
                 {title(LevelBand::BelowWorking), true},
                 {title(LevelBand::WorkingOrAbove), true}},
                {}};
    constexpr int Bands = 2;
    for (const Competency &competency : framework.competencies) {
        QList<TableCell> cells = shownCells(figures.value(competency.id), Bands, context);
        cells.removeLast(); // bands have no average
        table.rows.append(QList<TableCell>{{competency.name.in(context.locale)}} + cells);
    }
    return table;
}

static bool isAnyShown(const Framework &framework, const FigureMap &figures)
{
    return std::ranges::any_of(framework.competencies, [&figures](const Competency &each) {
        return !figures.value(each.id).isHidden();
    });
}

/// The figures of people who are not named one by one.
static TeamBlocks countTables(const Framework &framework, const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    const QString name = framework.name.in(context.locale);
    TeamBlocks tables;
    if (!context.isNamed())
        tables.append(levelTable(ReportTr::tr("%1: everyone together").arg(name), framework,
                                 figures.everyone, context));
    else if (figures.received.asGroup > 0)
        tables.append(levelTable(ReportTr::tr("%1: those who shared as a group").arg(name),
                                 framework, figures.group, context));
    if (context.isInside() && isAnyShown(framework, figures.groupInBands))
        tables.append(bandTable(ReportTr::tr("%1: those who shared bands as a group").arg(name),
                                framework, figures.groupInBands, context));
    return tables;
}

static QString readingSentence(const TeamContext &context)
{
    QStringList levels;
    for (const LevelText &level : context.scale().levels)
        //: A letter and a number for a level, then its name.
        levels.append(ReportTr::tr("%1 %2 %3")
                          .arg(levelLetter(level.level.toInt()),
                               context.number(level.level.toInt()), level.name.in(context.locale)));
    return ReportTr::tr("%1. 0–1 and 2–4 are bands of levels, for people who shared no more. "
                        "▽ is surely below the level that the team needs, ? perhaps. A dash is "
                        "not rated or not shared.")
        .arg(levels.join(u", "_s));
}

static bool hasHidden(const TeamContext &context)
{
    const TeamFigures &figures = context.figures();
    if (context.isNamed() && figures.received.asGroup == 0)
        return false;
    const FigureMap &shown = context.isNamed() ? figures.group : figures.everyone;
    return std::ranges::any_of(figures.competencies, [&shown](const CompetencyId &each) {
        return shown.value(each).isHidden();
    });
}

TeamBlocks teamLevels(const TeamContext &context)
{
    TeamBlocks blocks{Heading{2, ReportTr::tr("Levels")}};
    if (context.isNamed())
        blocks.append(Paragraph{readingSentence(context), ParagraphStyle::Note});
    if (hasHidden(context))
        blocks.append(Paragraph{hiddenText(), ParagraphStyle::Note});
    for (const FrameworkId &id : context.figures().frameworks) {
        if (const Framework *framework = context.facts.catalog.framework(id)) {
            blocks.append(Heading{3, framework->name.in(context.locale)});
            blocks += memberTables(*framework, context) + noteTable(*framework, context)
                + countTables(*framework, context) + distributionFigures(*framework, context);
        }
    }
    return blocks;
}

} // namespace Compass
