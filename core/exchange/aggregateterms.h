// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/frameworks/catalog.h"
#include "core/team/tally.h"

#include <QStringList>

#include <functional>

namespace Compass {

/// What stands beside the figures of an aggregate for whoever reads it years later.

/// A field or a column, and what it means in both languages.
struct AggregateTerm
{
    QString name;
    LocalizedText meaning;
};

/// What the columns of a table of aggregates mean.
QList<AggregateTerm> aggregateColumns(const Catalog &catalog, ProgramLanguage &language);

/// What the fields of "compass-aggregate/1" mean.
QList<AggregateTerm> aggregateFields(const Catalog &catalog, ProgramLanguage &language);

/// What may be done with the figures and the names.
LocalizedText aggregateLicence(ProgramLanguage &language);

/// The heads of the columns with a figure, and what stands under them.
QStringList aggregateFigureHeads();
QStringList aggregateFigureCells(const std::optional<Tally> &tally,
                                 const std::optional<double> &mean);

/// The heads of the columns that name a competency, and what stands under them.
QStringList aggregateNameHeads();
QStringList aggregateNameCells(const Catalog &catalog, const FrameworkId &framework,
                               const QString &version, const CompetencyId &competency);

/// A mean as files have it: one decimal.
double aggregateMean(double mean);

} // namespace Compass
