// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Compass {

/// \a rows as a CSV file that spreadsheets open as it is meant: UTF-8 with a byte
/// order mark, every cell quoted, lines ending in CR LF. A cell that a spreadsheet
/// would run as a formula gets an apostrophe in front.
QByteArray csvTable(const QList<QStringList> &rows);

} // namespace Compass
