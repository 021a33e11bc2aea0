// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/aggregateterms.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Aggregate)
};

/// A term under its name in a table and in JSON; an empty name where it has none.
struct TermSource
{
    QLatin1StringView column;
    QLatin1StringView field;
    const char *meaning;
};

constexpr std::array terms = std::to_array<TermSource>({
    {"team"_L1, "team"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The team that the figures are of; empty or null when it is not named.")},
    {"made"_L1, "made"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The day on which the file was made.")},
    {"program"_L1, "program"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The version of the program that made the file.")},
    {"sample"_L1, "sample"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "True when the people are made up: such figures are for practice only.")},
    {"rules"_L1, "rules"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The version of the rules that decide what is hidden.")},
    {"smallest_group"_L1, "smallestGroup"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "k: a figure of fewer people is hidden.")},
    {"smallest_rest"_L1, "smallestRest"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "A figure is hidden, too, when fewer people than this told another level "
                       "than most did.")},
    {"smallest_batch"_L1, "smallestBatch"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "Fewer people than this change no figure of those who shared as a group.")},
    {"framework"_L1, "frameworks.id"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The framework that the competency belongs to.")},
    {"version"_L1, "frameworks.version"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The version of the framework. Figures of two versions are never added "
                       "up.")},
    {"competency"_L1, "competencies.id"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "The identifier of the competency.")},
    {"name_en, name_fr"_L1, "competencies.name"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The name of the competency in English and in French.")},
    {"hidden"_L1, "competencies.hidden"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "True when the group is too small or too alike to show safely. Hidden is "
                       "never 0: it must not be counted as anything.")},
    {"people"_L1, "competencies.people"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "How many people are counted; empty or null when hidden.")},
    {"level_0 … level_4"_L1, "competencies.levels"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate", "How many of them told each level, from 0 to 4: %1.")},
    {"mean"_L1, "competencies.mean"_L1,
     QT_TRANSLATE_NOOP("Compass::Aggregate",
                       "The average of these levels, to one decimal. Read it beside the counts: "
                       "it hides whether there are experts.")},
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

static QList<AggregateTerm> termsNamed(QLatin1StringView TermSource::*name, const Catalog &catalog,
                                       ProgramLanguage &language)
{
    QList<AggregateTerm> named;
    for (const TermSource &term : terms) {
        const auto meaning = [&] {
            return Tr::tr(term.meaning)
                .replace(u"%1"_s, levelNames(catalog.scale, language.locale()));
        };
        named.append({QString::fromUtf8((term.*name).data(), (term.*name).size()),
                      inBothLanguages(language, meaning)});
    }
    return named;
}

QList<AggregateTerm> aggregateColumns(const Catalog &catalog, ProgramLanguage &language)
{
    return termsNamed(&TermSource::column, catalog, language);
}

QList<AggregateTerm> aggregateFields(const Catalog &catalog, ProgramLanguage &language)
{
    return termsNamed(&TermSource::field, catalog, language);
}

LocalizedText aggregateLicence(ProgramLanguage &language)
{
    return inBothLanguages(language, [] {
        return Tr::tr("For development only, never for appraisal, certification or staffing. The "
                      "names of the frameworks that come with Digital Skills Compass are under CC "
                      "BY 4.0; the figures belong to whoever publishes them.");
    });
}

QStringList aggregateNameHeads()
{
    return {u"framework"_s, u"version"_s, u"competency"_s, u"name_en"_s, u"name_fr"_s};
}

QStringList aggregateNameCells(const Catalog &catalog, const FrameworkId &framework,
                               const QString &version, const CompetencyId &competency)
{
    const Competency *known = catalog.competency(competency);
    const QString &id = competency.toString();
    return {framework.toString(), version, id, known ? known->name.english : id,
            known ? known->name.french : id};
}

QStringList aggregateFigureHeads()
{
    return {u"hidden"_s,  u"people"_s,  u"level_0"_s, u"level_1"_s,
            u"level_2"_s, u"level_3"_s, u"level_4"_s, u"mean"_s};
}

QStringList aggregateFigureCells(const std::optional<Tally> &tally,
                                 const std::optional<double> &mean)
{
    if (!tally)
        return QStringList{u"true"_s} + QStringList(aggregateFigureHeads().size() - 1);
    QStringList cells{u"false"_s, QString::number(tally->people())};
    for (const int people : tally->at)
        cells.append(QString::number(people));
    cells.append(mean ? QString::number(aggregateMean(*mean), 'f', 1) : QString());
    return cells;
}

double aggregateMean(double mean)
{
    return std::round(mean * 10.0) / 10.0;
}

} // namespace Compass
