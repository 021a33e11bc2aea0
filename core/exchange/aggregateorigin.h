// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/aggregateterms.h"
#include "core/team/disclosure.h"

#include <QDate>

namespace Compass {

/// What a file of aggregates says of itself, be it of one team or of several.
struct AggregateOrigin
{
    static constexpr int RulesVersion = 1; ///< Of disclosed().

    QDate made;
    QString program; ///< The version of the program.
    bool isSample = false;
    int smallestGroup = outsideRules.smallestGroup; ///< At least that of outsideRules.

    friend bool operator==(const AggregateOrigin &, const AggregateOrigin &) = default;
};

/// The fields of \a origin, the rules, what may be done with the figures, and the terms
/// of \a form, which is one of JSON.
QJsonObject aggregateOriginJson(const AggregateOrigin &origin, AggregateForm form,
                                const Catalog &catalog, ProgramLanguage &language);

/// The same as rows, for \a form, which is a table: an empty row after each of its two
/// blocks.
QList<QStringList> aggregateOriginRows(const AggregateOrigin &origin, AggregateForm form,
                                       const Catalog &catalog, ProgramLanguage &language);

} // namespace Compass
