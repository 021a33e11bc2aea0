// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"
#include "core/frameworks/catalog.h"
#include "core/measurement/competencyresult.h"
#include "core/targets/roleprofile.h"

namespace Compass {

/// Results to draw, and what they are held against.
struct FigureSource
{
    const Catalog &catalog;
    QString title;
    QList<CompetencyResult> results;
    const RoleProfile *role = nullptr; ///< Its targets are drawn; none when null.
};

/// A bar up to the mean of θ for each result, its 90 % likely range as a line with
/// ends and its target as a tick, on the scale 0–5 whose fifths are the levels. In the
/// language of \a locale, which must be the one spoken now.
Figure levelBarsFigure(const FigureSource &source, const QLocale &locale);

/// The levels of all results as one shape on as many axes, the targets as a dashed
/// outline. Fewer than three results have no shape: no value.
std::optional<Figure> radarFigure(const FigureSource &source, const QLocale &locale);

/// What both figures say in words: each result, with its target.
QString figureWords(const FigureSource &source, const QLocale &locale);

/// The target of \a competency in \a source; no value for none or 0.
std::optional<Level> targetIn(const FigureSource &source, const CompetencyId &competency);

} // namespace Compass
