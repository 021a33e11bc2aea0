// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/report.h"

#include <QByteArray>

namespace Compass {

/// The tagged PDF file \a pdf of \a report with what cairo 1.16 cannot write: the
/// language of the document and of its parts, the words of its pictures, the scope of
/// its table headers, its title in the window's bar and in its metadata.
/// \error DocumentFailed
Result<QByteArray> finishedPdf(const QByteArray &pdf, const Report &report);

} // namespace Compass
