// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdffinish.h"

#include "core/documents/htmltext.h"

#include <qpdf/qpdf-c.h>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct FreeDocument
{
    void operator()(qpdf_data document) const { qpdf_cleanup(&document); }
};

/// By qpdf's C interface, which neither throws nor asks for C++ that clang 14 cannot read.
using PdfDocument = std::unique_ptr<std::remove_pointer_t<qpdf_data>, FreeDocument>;

/// Walks the structure of a document in reading order.
class StructureFinisher
{
public:
    StructureFinisher(qpdf_data document, const Report &report);

    void finish(qpdf_oh root) { visit(root, false); }

private:
    void visit(qpdf_oh node, bool isInHead);
    void describe(qpdf_oh element, const QByteArray &type, bool isInHead);

    qpdf_data m_document;
    QStringList m_languages;    ///< Of the parts still to come.
    QStringList m_alternatives; ///< Of the figures still to come.
};

} // namespace

static qpdf_oh pdfText(qpdf_data document, const QString &text)
{
    return qpdf_oh_new_unicode_string(document, text.toUtf8().constData());
}

static QString pdfLanguage(const ReportPart &part)
{
    return part.locale().name().replace(u'_', u'-');
}

StructureFinisher::StructureFinisher(qpdf_data document, const Report &report)
    : m_document(document)
{
    for (const ReportPart &part : report.parts) {
        m_languages.append(pdfLanguage(part));
        for (const ReportBlock &block : part.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                m_alternatives.append(figure->alternative);
        }
    }
}

void StructureFinisher::describe(qpdf_oh element, const QByteArray &type, bool isInHead)
{
    if (type == "/Part" && !m_languages.isEmpty()) {
        qpdf_oh_replace_key(m_document, element, "/Lang",
                            pdfText(m_document, m_languages.takeFirst()));
    } else if (type == "/Figure" && !m_alternatives.isEmpty()) {
        qpdf_oh_replace_key(m_document, element, "/Alt",
                            pdfText(m_document, m_alternatives.takeFirst()));
    } else if (type == "/TH") {
        const char *scope =
            isInHead ? "<< /O /Table /Scope /Column >>" : "<< /O /Table /Scope /Row >>";
        qpdf_oh_replace_key(m_document, element, "/A", qpdf_oh_parse(m_document, scope));
    }
}

void StructureFinisher::visit(qpdf_oh node, bool isInHead)
{
    if (qpdf_oh_is_array(m_document, node)) {
        const int count = qpdf_oh_get_array_n_items(m_document, node);
        for (int item = 0; item < count; ++item)
            visit(qpdf_oh_get_array_item(m_document, node, item), isInHead);
        return;
    }
    if (!qpdf_oh_is_dictionary(m_document, node))
        return;
    if (const qpdf_oh type = qpdf_oh_get_key(m_document, node, "/S");
        qpdf_oh_is_name(m_document, type)) {
        const QByteArray name = qpdf_oh_get_name(m_document, type);
        isInHead = isInHead || name == "/THead";
        describe(node, name, isInHead);
    }
    if (qpdf_oh_has_key(m_document, node, "/K"))
        visit(qpdf_oh_get_key(m_document, node, "/K"), isInHead);
}

/// The metadata that PDF readers and document systems look at.
static QByteArray xmpMetadata(const Report &report)
{
    const QString form = uR"xml(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag>%4</rdf:Bag></dc:language>
<xmp:CreateDate>%5</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)xml"_s;
    QString languages;
    for (const ReportPart &part : report.parts)
        languages += u"<rdf:li>"_s + pdfLanguage(part) + u"</rdf:li>"_s;
    return form
        .arg(QString(QChar(QChar::ByteOrderMark)), htmlEscaped(report.title),
             htmlEscaped(report.subject), languages, report.date.toString(Qt::ISODate))
        .toUtf8();
}

static qpdf_oh metadataStream(qpdf_data document, const Report &report)
{
    const QByteArray bytes = xmpMetadata(report);
    const qpdf_oh stream = qpdf_oh_new_stream(document);
    const qpdf_oh none = qpdf_oh_new_null(document);
    qpdf_oh_replace_stream_data(document, stream,
                                reinterpret_cast<const unsigned char *>(bytes.constData()),
                                static_cast<size_t>(bytes.size()), none, none);
    const qpdf_oh dictionary = qpdf_oh_get_dict(document, stream);
    qpdf_oh_replace_key(document, dictionary, "/Type", qpdf_oh_new_name(document, "/Metadata"));
    qpdf_oh_replace_key(document, dictionary, "/Subtype", qpdf_oh_new_name(document, "/XML"));
    return stream;
}

static void finishCatalog(qpdf_data document, const Report &report)
{
    const qpdf_oh catalog = qpdf_get_root(document);
    qpdf_oh_replace_key(document, catalog, "/Lang",
                        pdfText(document, pdfLanguage(report.parts.constFirst())));
    qpdf_oh_replace_key(document, catalog, "/ViewerPreferences",
                        qpdf_oh_parse(document, "<< /DisplayDocTitle true >>"));
    qpdf_oh_replace_key(document, catalog, "/Metadata", metadataStream(document, report));
    StructureFinisher(document, report)
        .finish(qpdf_oh_get_key(document, catalog, "/StructTreeRoot"));
}

static Error pdfError(qpdf_data document)
{
    QString detail;
    if (qpdf_has_error(document)) {
        detail = QString::fromUtf8(qpdf_get_error_full_text(document, qpdf_get_error(document)));
    }
    return {ErrorCode::DocumentFailed, u"PDF"_s, {}, {}, detail};
}

static bool isFailure(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) != 0;
}

Result<QByteArray> finishedPdf(const QByteArray &pdf, const Report &report)
{
    const PdfDocument owner(qpdf_init());
    qpdf_data document = owner.get();
    qpdf_set_suppress_warnings(document, QPDF_TRUE);
    qpdf_silence_errors(document);
    if (isFailure(qpdf_read_memory(document, "report", pdf.constData(),
                                   static_cast<unsigned long long>(pdf.size()), nullptr)))
        return pdfError(document);

    finishCatalog(document, report);
    qpdf_init_write_memory(document);
    qpdf_set_minimum_pdf_version(document, "1.7");
    qpdf_set_deterministic_ID(document, QPDF_TRUE);
    if (qpdf_has_error(document) || isFailure(qpdf_write(document)))
        return pdfError(document);
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(document)),
                      static_cast<qsizetype>(qpdf_get_buffer_length(document)));
}

} // namespace Compass
