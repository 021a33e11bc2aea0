// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QByteArray>

namespace Compass {

/// What a page looks like, for a screen or a printer.
struct PageImage
{
    int width = 0;  ///< Pixels.
    int height = 0; ///< Pixels.
    int bytesPerLine = 0;
    /// Four bytes a pixel, 0xffrrggbb in the byte order of the machine, as
    /// QImage::Format_RGB32 has them.
    QByteArray bytes;
};

/// The pages of pdfDocument() as pictures of \a dpi dots per inch, 36–600. A page that
/// memory cannot hold is an empty picture.
QList<PageImage> pageImages(const Report &report, double dpi);

} // namespace Compass
