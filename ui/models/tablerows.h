// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QAbstractItemModel;

namespace Compass {

/// The titles and cells of \a model as text, title row first: what its EditRole
/// says, which never depends on how narrow the table is shown.
QList<QStringList> tableRows(const QAbstractItemModel &model);

/// \a table and below it, after an empty row, each of \a notes in a row of its own.
QList<QStringList> withNotes(QList<QStringList> table, const QStringList &notes);

} // namespace Compass
