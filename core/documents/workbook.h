// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/report.h"

#include <QByteArray>

namespace Compass {

/// The tables of \a report as an XLSX workbook: a sheet for each, its head frozen and
/// bold, numbers as numbers, and every text a text, whatever it begins with.
/// \error DocumentFailed when the report has no table or the disk no room for the
///        temporary file that the work is done in.
Result<QByteArray> xlsxDocument(const Report &report);

/// The tables of \a report as one CSV file, see csvTable(): above each its caption,
/// between two an empty line.
QByteArray csvDocument(const Report &report);

} // namespace Compass
