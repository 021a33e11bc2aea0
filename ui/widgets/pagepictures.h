// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QImage>
#include <QScrollArea>

class QVBoxLayout;

namespace Compass {

/// The pages of a report as they will be printed, one below the other, as wide as
/// there is room. Readers are told where the same words stand as text.
class PagePictures final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePictures(QWidget *parent = nullptr);

    void setReport(const Report &report);

    /// How many pages there are, once the widget has been shown.
    int pageCount() const { return static_cast<int>(m_pages.size()); }

signals:
    void pageCountChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawLater();
    void draw();
    void name();

    Report m_report;
    bool m_isDrawn = false;
    int m_drawnWidth = 0;
    QVBoxLayout *m_column;
    QList<QWidget *> m_pages;
};

/// The pages of \a report as pictures of \a dpi dots per inch; a page that memory
/// cannot hold is null.
QList<QImage> pagePictures(const Report &report, double dpi);

} // namespace Compass
