// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Compass {

/// \a rows as lines with aligned columns, indented by two spaces.
QString textTable(const QList<QStringList> &rows);

/// The same below the column titles \a header and a rule.
QString textTable(const QStringList &header, const QList<QStringList> &rows);

} // namespace Compass
