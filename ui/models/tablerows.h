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

} // namespace Compass
