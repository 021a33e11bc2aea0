// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/comparison.h"

#include <QByteArray>

namespace Compass {

/// Two assessments of a history, held against each other.
struct ComparedPair
{
    qsizetype before = 0; ///< Place in the history.
    qsizetype after = 0;  ///< A later place.
    QList<FrameworkComparison> frameworks;
};

/// Every figure of a history that leaves the program as a file.
struct HistoryReport
{
    QList<PastAssessment> past;           ///< Oldest first.
    std::optional<ComparedPair> compared; ///< No value with fewer than two assessments.
};

/// \a report in the format "compass-history/1" that resources/schema/history.schema.json
/// describes: indented JSON that ends in a newline, every number with the fewest digits
/// that read back as the same double, null for what there is no figure for.
QByteArray historyJson(const HistoryReport &report);

} // namespace Compass
