// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/report.h"

#include <QByteArray>

namespace Compass {

/// \a report as a tagged PDF file on letter paper: headings, lists, tables with their
/// headers, pictures with their words, the language of each part. The same report
/// gives the same bytes.
/// \error DocumentFailed
Result<QByteArray> pdfDocument(const Report &report);

} // namespace Compass
