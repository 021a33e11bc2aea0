// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/htmlreport.h"

#include "core/documents/htmlstyle.h"
#include "core/documents/htmltext.h"
#include "core/documents/svgdrawing.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Writes the blocks of a report one after the other and numbers its pictures.
class HtmlBody
{
public:
    void add(const ReportPart &part);
    const QString &text() const { return m_text; }

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const ItemList &list);
    void add(const Table &table);
    void add(const Figure &figure);

    QString m_text;
    int m_figures = 0;
};

} // namespace

static QString partId(const ReportPart &part)
{
    return u"part-"_s + part.locale().bcp47Name();
}

static QString languageOf(const ReportPart &part)
{
    // bcp47Name() leaves out the country where it is the language's usual one.
    return part.locale().name().replace(u'_', u'-');
}

static QString element(QStringView name, const QString &content)
{
    return u"<%1>%2</%1>\n"_s.arg(name, htmlEscaped(content));
}

static QString styledParagraph(QStringView style, const QString &text)
{
    return u"<p class=\"%1\">%2</p>\n"_s.arg(style, htmlEscaped(text));
}

static QString classOf(const TableColumn &column)
{
    return column.isNumeric ? uR"( class="number")"_s : QString();
}

static QString headRow(const Table &table)
{
    QString row = u"<tr>"_s;
    for (const TableColumn &column : table.columns)
        row += uR"(<th scope="col"%1>%2</th>)"_s.arg(classOf(column), htmlEscaped(column.title));
    return row + u"</tr>\n"_s;
}

static QString bodyRow(const Table &table, const QList<TableCell> &cells)
{
    QString row = uR"(<tr><th scope="row">%1</th>)"_s.arg(htmlEscaped(cells.first().text));
    for (qsizetype column = 1; column < table.columns.size(); ++column)
        row += u"<td%1>%2</td>"_s.arg(classOf(table.columns.at(column)),
                                      htmlEscaped(cells.at(column).text));
    return row + u"</tr>\n"_s;
}

void HtmlBody::add(const ReportPart &part)
{
    m_text += uR"(<article id="%1" lang="%2">)"_s.arg(partId(part), languageOf(part)) + u'\n';
    for (const ReportBlock &block : part.blocks)
        std::visit([this](const auto &item) { add(item); }, block);
    m_text += u"</article>\n"_s;
}

void HtmlBody::add(const Heading &heading)
{
    m_text += element(u"h%1"_s.arg(heading.level), heading.text);
}

void HtmlBody::add(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case ParagraphStyle::Body:
        m_text += element(u"p", paragraph.text);
        return;
    case ParagraphStyle::Lead:
        m_text += styledParagraph(u"lead", paragraph.text);
        return;
    case ParagraphStyle::Note:
        m_text += styledParagraph(u"note", paragraph.text);
        return;
    }
    Q_UNREACHABLE();
}

void HtmlBody::add(const ItemList &list)
{
    m_text += u"<ul>\n"_s;
    for (const QString &item : list.items)
        m_text += element(u"li", item);
    m_text += u"</ul>\n"_s;
}

void HtmlBody::add(const Table &table)
{
    m_text += u"<table>\n"_s + element(u"caption", table.caption);
    m_text += u"<thead>\n"_s + headRow(table) + u"</thead>\n<tbody>\n"_s;
    for (const QList<TableCell> &cells : table.rows)
        m_text += bodyRow(table, cells);
    m_text += u"</tbody>\n</table>\n"_s;
}

void HtmlBody::add(const Figure &figure)
{
    const QString id = u"figure-%1"_s.arg(++m_figures);
    m_text += u"<figure>\n"_s + element(u"figcaption", figure.title)
        + svgElement(figure.drawing, {id, figure.title, figure.alternative}) + u"</figure>\n"_s;
}

/// The title of \a part: its first heading.
static QString titleOf(const ReportPart &part)
{
    const auto *heading = std::get_if<Heading>(&part.blocks.constFirst());
    return heading ? heading->text : languageOf(part);
}

/// The way to each part of a report in two languages.
static QString partLinks(const Report &report)
{
    if (report.parts.size() < 2)
        return {};
    QString links;
    for (const ReportPart &part : report.parts)
        links += uR"(<li><a href="#%1" lang="%2">%3</a></li>)"_s.arg(partId(part), languageOf(part),
                                                                     htmlEscaped(titleOf(part)))
            + u'\n';
    return u"<nav>\n<ul>\n"_s + links + u"</ul>\n</nav>\n"_s;
}

static QString metaElement(const QString &name, const QString &content)
{
    return uR"(<meta name="%1" content="%2">)"_s.arg(name, htmlEscaped(content)) + u'\n';
}

static QString head(const Report &report)
{
    return u"<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
        + element(u"title", report.title)
        + metaElement(u"viewport"_s, u"width=device-width, initial-scale=1"_s)
        + metaElement(u"description"_s, report.subject)
        + metaElement(u"dcterms.date"_s, report.date.toString(Qt::ISODate)) + u"<style>\n"_s
        + htmlStyle() + u"</style>\n</head>\n"_s;
}

QByteArray htmlDocument(const Report &report)
{
    HtmlBody body;
    for (const ReportPart &part : report.parts)
        body.add(part);
    const QString text =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(languageOf(report.parts.constFirst()))
        + head(report) + u"<body>\n<main>\n"_s + partLinks(report) + body.text()
        + u"</main>\n</body>\n</html>\n"_s;
    return text.toUtf8();
}

} // namespace Compass
