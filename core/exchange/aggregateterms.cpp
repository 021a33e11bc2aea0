// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/aggregateterms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Aggregate)
};

/// The names of a term in the order of AggregateForm; an empty one where it is not there.
using TermNames = std::array<QLatin1StringView, 4>;

struct TermSource
{
    TermNames names;
    const char *meaning;
};

/// A term of the head, which all forms have.
constexpr TermNames inAll(QLatin1StringView field, QLatin1StringView column)
{
    return {field, column, field, column};
}

/// A term of several teams only.
constexpr TermNames inMerged(QLatin1StringView field, QLatin1StringView column)
{
    return {QLatin1StringView(), QLatin1StringView(), field, column};
}

/// A term of a figure.
constexpr TermNames ofFigure(QLatin1StringView field, QLatin1StringView mergedField,
                             QLatin1StringView column)
{
    return {field, column, mergedField, column};
}

constexpr std::array terms = std::to_array<TermSource>({
    {TermNames{"team"_L1, "team"_L1, {}, {}},
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The team that the figures are of; empty or null when it is not named.")},
    {inMerged("teams"_L1, "teams"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "How many teams are added up.")},
    {inMerged("leftOut"_L1, "left_out"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "How many files were left out because they say the same as another one.")},
    {inAll("made"_L1, "made"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The day on which the file was made.")},
    {inAll("program"_L1, "program"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The version of the program that made the file.")},
    {inAll("sample"_L1, "sample"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "True when the people are made up: such figures are for practice only.")},
    {inAll("rules"_L1, "rules"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The version of the rules that decide what is hidden.")},
    {inAll("smallestGroup"_L1, "smallest_group"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "k: a figure of fewer people is hidden.")},
    {inAll("smallestRest"_L1, "smallest_rest"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "A figure is hidden, too, when fewer people than this told another level "
                       "than most did.")},
    {inAll("smallestBatch"_L1, "smallest_batch"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "Fewer people than this change no figure of those who shared as a group.")},
    {ofFigure("frameworks.id"_L1, "figures.framework"_L1, "framework"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The framework that the competency belongs to.")},
    {ofFigure("frameworks.version"_L1, "figures.version"_L1, "version"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The version of the framework. Figures of two versions are never added "
                       "up.")},
    {ofFigure("competencies.id"_L1, "figures.competency"_L1, "competency"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The identifier of the competency.")},
    {ofFigure("competencies.name"_L1, "figures.name"_L1, "name_en, name_fr"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The name of the competency in English and in French.")},
    {ofFigure("competencies.hidden"_L1, "figures.hidden"_L1, "hidden"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "True when the group is too small or too alike to show safely. Hidden is "
                       "never 0: it must not be counted as anything.")},
    {ofFigure("competencies.people"_L1, "figures.people"_L1, "people"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "How many people are counted; empty or null when hidden.")},
    {ofFigure("competencies.levels"_L1, "figures.levels"_L1, "level_0 … level_4"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate", "How many of them told each level, from 0 to 4: %1.")},
    {ofFigure("competencies.mean"_L1, "figures.mean"_L1, "mean"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The average of these levels, to one decimal. Read it beside the counts: "
                       "it hides whether there are experts.")},
    {inMerged("figures.teamsShown"_L1, "teams_shown"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "How many teams show their figure, which is in the sum.")},
    {inMerged("figures.teamsHidden"_L1, "teams_hidden"_L1),
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "In how many teams the figure is hidden: these are not in the sum.")},
});

} // namespace

/// What \a words says in each language.
static LocalizedText inBothLanguages(ProgramLanguage &language,
                                     const std::function<QString()> &words)
{
    const auto said = [&](QLocale::Language each) {
        const Speaking speaking(language, each);
        return words();
    };
    return {said(QLocale::English), said(QLocale::French)};
}

static QString levelNames(const Scale &scale, const QLocale &locale)
{
    QStringList names;
    for (const LevelText &level : scale.levels)
        names.append(level.name.in(locale));
    return names.join(u", "_s);
}

QList<AggregateTerm> aggregateTerms(AggregateForm form, const Catalog &catalog,
                                    ProgramLanguage &language)
{
    QList<AggregateTerm> said;
    for (const TermSource &term : terms) {
        const QLatin1StringView name = term.names.at(static_cast<std::size_t>(form));
        if (name.isEmpty())
            continue;
        const auto meaning = [&] {
            return Tr::tr(term.meaning)
                .replace(u"%1"_s, levelNames(catalog.scale, language.locale()));
        };
        said.append(
            {QString::fromUtf8(name.data(), name.size()), inBothLanguages(language, meaning)});
    }
    return said;
}

LocalizedText aggregateLicence(ProgramLanguage &language)
{
    return inBothLanguages(language, [] {
        return Tr::tr("For development only, never for appraisal, certification or staffing. The "
                      "names of the frameworks that come with Digital Skills Compass are under CC "
                      "BY 4.0; the figures belong to whoever publishes them.");
    });
}

QJsonObject inBothJson(const LocalizedText &text)
{
    return {{u"en"_s, text.english}, {u"fr"_s, text.french}};
}

LocalizedText aggregateName(const Catalog &catalog, const CompetencyId &competency)
{
    const Competency *known = catalog.competency(competency);
    return known ? known->name : LocalizedText{competency.toString(), competency.toString()};
}

QStringList aggregateNameHeads()
{
    return {u"framework"_s, u"version"_s, u"competency"_s, u"name_en"_s, u"name_fr"_s};
}

QStringList aggregateNameCells(const Catalog &catalog, const FrameworkId &framework,
                               const QString &version, const CompetencyId &competency)
{
    const LocalizedText name = aggregateName(catalog, competency);
    return {framework.toString(), version, competency.toString(), name.english, name.french};
}

QStringList aggregateFigureHeads()
{
    return {u"hidden"_s,  u"people"_s,  u"level_0"_s, u"level_1"_s,
            u"level_2"_s, u"level_3"_s, u"level_4"_s, u"mean"_s};
}

QStringList aggregateFigureCells(const DisclosedFigure &figure)
{
    if (figure.isHidden())
        return QStringList{u"true"_s} + QStringList(aggregateFigureHeads().size() - 1);
    QStringList cells{u"false"_s, QString::number(figure.tally->people())};
    for (const int people : figure.tally->at)
        cells.append(QString::number(people));
    cells.append(QString::number(aggregateMean(figure.mean.value_or(0.0)), 'f', 1));
    return cells;
}

QJsonObject aggregateFigureJson(const DisclosedFigure &figure)
{
    if (figure.isHidden())
        return {{u"hidden"_s, true},
                {u"people"_s, QJsonValue::Null},
                {u"levels"_s, QJsonValue::Null},
                {u"mean"_s, QJsonValue::Null}};
    QJsonArray levels;
    for (const int people : figure.tally->at)
        levels.append(people);
    return {{u"hidden"_s, false},
            {u"people"_s, figure.tally->people()},
            {u"levels"_s, levels},
            {u"mean"_s, aggregateMean(figure.mean.value_or(0.0))}};
}

double aggregateMean(double mean)
{
    return std::round(mean * 10.0) / 10.0;
}

} // namespace Compass
