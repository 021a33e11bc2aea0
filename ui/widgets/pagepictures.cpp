// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagepictures.h"

#include "core/documents/pageimages.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double PageInches = 8.5; ///< The width of letter paper.
static constexpr double LeastDpi = 36.0;
static constexpr double MostDpi = 300.0;

QList<QImage> pagePictures(const Report &report, double dpi)
{
    QList<QImage> pictures;
    for (const PageImage &page : pageImages(report, dpi)) {
        const auto *bytes = reinterpret_cast<const uchar *>(page.bytes.constData());
        pictures.append(page.bytes.isEmpty() ? QImage()
                                             : QImage(bytes, page.width, page.height,
                                                      page.bytesPerLine, QImage::Format_RGB32)
                                                   .copy());
    }
    return pictures;
}

PagePictures::PagePictures(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(grid(1.0), grid(1.0), grid(1.0), grid(1.0));
    m_column->setSpacing(grid(1.5));
    content->setBackgroundRole(QPalette::AlternateBase);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PagePictures::setReport(const Report &report)
{
    m_report = report;
    m_isDrawn = false;
    drawLater();
}

void PagePictures::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    drawLater();
}

void PagePictures::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    drawLater();
}

void PagePictures::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

/// Several reasons to draw at once are one.
void PagePictures::drawLater()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && (!m_isDrawn || m_drawnWidth != viewport()->width()))
            draw();
    });
}

void PagePictures::draw()
{
    const int place = verticalScrollBar()->value();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_drawnWidth = viewport()->width();
    m_isDrawn = true;

    const int room = m_drawnWidth - 2 * grid(1.0);
    const double dpi = std::clamp(room * devicePixelRatioF() / PageInches, LeastDpi, MostDpi);
    for (QImage &picture : pagePictures(m_report, dpi)) {
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(picture));
        page->setFrameShape(QFrame::Box);
        page->setForegroundRole(QPalette::Mid);
        m_column->addWidget(page, 0, Qt::AlignHCenter | Qt::AlignTop);
        m_pages.append(page);
    }
    name();
    verticalScrollBar()->setValue(place);
    emit pageCountChanged(pageCount());
}

void PagePictures::name()
{
    for (int i = 0; i < pageCount(); ++i) {
        m_pages.at(i)->setAccessibleName(
            tr("Picture of page %1 of %2")
                .arg(locale().toString(i + 1), locale().toString(pageCount())));
    }
}

} // namespace Compass
