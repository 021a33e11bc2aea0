// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdfreport.h"

#include "core/documents/pagelayout.h"
#include "core/documents/pagepainter.h"
#include "core/documents/pdffinish.h"

#include <cairo-pdf.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct DestroySurface
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};

struct DestroyContext
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};

/// Adds the headings of one page after the other to the outline of a PDF.
struct OutlineWriter
{
    cairo_surface_t *surface;
    int section = CAIRO_PDF_OUTLINE_ROOT; ///< The heading of level 1 that came last.

    void add(const OutlineMark &mark, qsizetype page);
};

} // namespace

static cairo_status_t appendBytes(void *target, const unsigned char *bytes, unsigned int count)
{
    static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

void OutlineWriter::add(const OutlineMark &mark, qsizetype page)
{
    const int parent = mark.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : section;
    const QByteArray place = "page=" + QByteArray::number(page) + " pos=[0 "
        + QByteArray::number(mark.top, 'f', 1) + "]";
    const int entry = cairo_pdf_surface_add_outline(surface, parent, mark.text.toUtf8().constData(),
                                                    place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    if (mark.level == 1)
        section = entry;
}

static void setMetadata(cairo_surface_t *surface, const Report &report)
{
    const auto set = [surface](cairo_pdf_metadata_t key, const QString &text) {
        cairo_pdf_surface_set_metadata(surface, key, text.toUtf8().constData());
    };
    const QString midnight = report.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    set(CAIRO_PDF_METADATA_TITLE, report.title);
    set(CAIRO_PDF_METADATA_SUBJECT, report.subject);
    set(CAIRO_PDF_METADATA_CREATOR, u"Digital Skills Compass"_s);
    set(CAIRO_PDF_METADATA_CREATE_DATE, midnight);
    set(CAIRO_PDF_METADATA_MOD_DATE, midnight);
}

static void drawPages(cairo_surface_t *surface, const PageLayout &layout)
{
    const std::unique_ptr<cairo_t, DestroyContext> context(cairo_create(surface));
    OutlineWriter outline{surface};
    cairo_tag_begin(context.get(), "Document", nullptr);
    for (qsizetype each = 0; each < layout.pages.size(); ++each) {
        const PrintedPage &page = layout.pages.at(each);
        paintMarks(context.get(), page.marks, layout.typesetterOf(page), Tagging::On);
        for (const Mark &mark : page.marks) {
            if (const auto *heading = std::get_if<OutlineMark>(&mark))
                outline.add(*heading, each + 1);
        }
        if (each + 1 == layout.pages.size())
            cairo_tag_end(context.get(), "Document");
        cairo_show_page(context.get());
    }
}

Result<QByteArray> pdfDocument(const Report &report)
{
    QByteArray pdf;
    const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
        cairo_pdf_surface_create_for_stream(appendBytes, &pdf, PageSize::Width, PageSize::Height));
    setMetadata(surface.get(), report);
    drawPages(surface.get(), pageLayout(report));
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_surface_status(surface.get());
        status != CAIRO_STATUS_SUCCESS) {
        return Error{ErrorCode::DocumentFailed,
                     u"PDF"_s,
                     {},
                     {},
                     QString::fromUtf8(cairo_status_to_string(status))};
    }
    return finishedPdf(pdf, report);
}

} // namespace Compass
