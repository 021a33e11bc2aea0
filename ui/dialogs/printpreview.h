// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

class QPrinter;
class QWidget;

namespace Compass {

/// Paints the pages of \a report on \a printer, each as large as its paper.
/// \return how many pages were painted; 0 when none could be.
int paintPages(const Report &report, QPrinter &printer);

/// Opens the preview of \a report on letter paper, from where it can be printed.
void openPrintPreview(const Report &report, QWidget *window);

} // namespace Compass
