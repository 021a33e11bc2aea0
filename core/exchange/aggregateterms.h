// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/frameworks/catalog.h"
#include "core/team/disclosure.h"

#include <QJsonObject>
#include <QStringList>

namespace Compass {

/// What stands beside the figures of an aggregate for whoever reads it years later.

/// A field or a column, and what it means in both languages.
struct AggregateTerm
{
    QString name;
    LocalizedText meaning;
};

/// The forms of aggregates, each with names of its own: the JSON and the table of one
/// team, and of several merged.
enum class AggregateForm { Json, Table, MergedJson, MergedTable };

/// What the fields or columns of \a form mean.
QList<AggregateTerm> aggregateTerms(AggregateForm form, const Catalog &catalog,
                                    ProgramLanguage &language);

/// What may be done with the figures and the names.
LocalizedText aggregateLicence(ProgramLanguage &language);

/// \a text under the names of its languages.
QJsonObject inBothJson(const LocalizedText &text);

/// The fields of a figure; all but one are null where it is hidden.
QJsonObject aggregateFigureJson(const DisclosedFigure &figure);

/// The heads of the columns with a figure, and what stands under them.
QStringList aggregateFigureHeads();
QStringList aggregateFigureCells(const DisclosedFigure &figure);

/// The name of \a competency, or its identifier where it is not known here.
LocalizedText aggregateName(const Catalog &catalog, const CompetencyId &competency);

/// The heads of the columns that name a competency, and what stands under them.
QStringList aggregateNameHeads();
QStringList aggregateNameCells(const Catalog &catalog, const FrameworkId &framework,
                               const QString &version, const CompetencyId &competency);

/// A mean as files have it: one decimal.
double aggregateMean(double mean);

} // namespace Compass
