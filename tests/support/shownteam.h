// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/snapshot.h"
#include "core/team/tally.h"
#include "ui/shell/mainwindow.h"

namespace Compass {

/// What every cell of the heatmap and of the distribution says, of every framework.
QStringList shownCells(MainWindow &window);

/// The rows of the tables of the page \a html that say of \a name that it is hidden,
/// without markup.
QStringList hiddenRows(const QString &html, const QString &name);

/// How many of \a snapshots, all of levels, tell each level of \a competency.
Tally toldIn(const QList<Snapshot> &snapshots, const CompetencyId &competency);

} // namespace Compass
