// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/printpreview.h"

#include "ui/widgets/pagepictures.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace Compass {

/// Finer pictures cost memory and cannot be told apart on paper.
static constexpr int FinestDpi = 300;

int paintPages(const Report &report, QPrinter &printer)
{
    printer.setFullPage(true);
    const QList<QImage> pages = pagePictures(report, std::min(printer.resolution(), FinestDpi));
    const bool isComplete = std::ranges::none_of(pages, &QImage::isNull);
    QPainter painter;
    if (pages.isEmpty() || !isComplete || !painter.begin(&printer))
        return 0;

    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return static_cast<int>(i);
        const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const QSize size = pages.at(i).size().scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint(0, 0), size), pages.at(i));
    }
    return static_cast<int>(pages.size());
}

void openPrintPreview(const Report &report, QWidget *window)
{
    // Shared with the dialog's own signal, so that it lives as long as the dialog.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(FinestDpi);
    printer->setPageSize(QPageSize(QPageSize::Letter));
    printer->setDocName(report.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, report](QPrinter *target) { paintPages(report, *target); });
    dialog->open();
}

} // namespace Compass
