// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdffinish.h"

#include "core/documents/htmltext.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Walks the structure of a document in reading order.
class StructureFinisher
{
public:
    explicit StructureFinisher(const Report &report);

    void finish(QPDFObjectHandle node) { visit(node, false); }

private:
    void visit(QPDFObjectHandle node, bool isInHead);
    void describe(QPDFObjectHandle element, const std::string &type, bool isInHead);

    QStringList m_languages;    ///< Of the parts still to come.
    QStringList m_alternatives; ///< Of the figures still to come.
};

} // namespace

static QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

static QString pdfLanguage(const ReportPart &part)
{
    return part.locale().name().replace(u'_', u'-');
}

StructureFinisher::StructureFinisher(const Report &report)
{
    for (const ReportPart &part : report.parts) {
        m_languages.append(pdfLanguage(part));
        for (const Block &block : part.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                m_alternatives.append(figure->alternative);
        }
    }
}

static void setScope(QPDFObjectHandle header, bool isInHead)
{
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
    attributes.replaceKey("/Scope", QPDFObjectHandle::newName(isInHead ? "/Column" : "/Row"));
    header.replaceKey("/A", attributes);
}

void StructureFinisher::describe(QPDFObjectHandle element, const std::string &type, bool isInHead)
{
    if (type == "/Part" && !m_languages.isEmpty())
        element.replaceKey("/Lang", pdfText(m_languages.takeFirst()));
    else if (type == "/Figure" && !m_alternatives.isEmpty())
        element.replaceKey("/Alt", pdfText(m_alternatives.takeFirst()));
    else if (type == "/TH")
        setScope(element, isInHead);
}

void StructureFinisher::visit(QPDFObjectHandle node, bool isInHead)
{
    if (node.isArray()) {
        for (const QPDFObjectHandle &child : node.getArrayAsVector())
            visit(child, isInHead);
        return;
    }
    if (!node.isDictionary())
        return;
    if (QPDFObjectHandle type = node.getKey("/S"); type.isName()) {
        isInHead = isInHead || type.getName() == "/THead";
        describe(node, type.getName(), isInHead);
    }
    if (node.hasKey("/K"))
        visit(node.getKey("/K"), isInHead);
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

static QPDFObjectHandle metadataStream(QPDF &document, const Report &report)
{
    auto stream = QPDFObjectHandle::newStream(&document, xmpMetadata(report).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    return stream;
}

static void finishCatalog(QPDF &document, const Report &report)
{
    QPDFObjectHandle catalog = document.getRoot();
    catalog.replaceKey("/Lang", pdfText(pdfLanguage(report.parts.constFirst())));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalog.replaceKey("/ViewerPreferences", preferences);
    catalog.replaceKey("/Metadata", document.makeIndirectObject(metadataStream(document, report)));
    StructureFinisher(report).finish(catalog.getKey("/StructTreeRoot"));
}

static QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Result<QByteArray> finishedPdf(const QByteArray &pdf, const Report &report)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        finishCatalog(document, report);
        return written(document);
    } catch (const std::exception &problem) {
        return Error{
            ErrorCode::DocumentFailed, u"PDF"_s, {}, {}, QString::fromUtf8(problem.what())};
    }
}

} // namespace Compass
