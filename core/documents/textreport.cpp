// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/textreport.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Writes the blocks of one part, each after an empty line.
class TextBody
{
public:
    explicit TextBody(QLocale::Language language) : m_language(language) {}

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph) { add({paragraph.text}); }
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Figure &figure) { add({figure.title, figure.alternative}); }

    QString text() const { return m_blocks.join(u"\n\n"_s) + u'\n'; }

private:
    void add(const QStringList &lines) { m_blocks.append(lines.join(u'\n')); }
    QString named(const QString &name, const QString &value) const;
    QString rowText(const Table &table, const QList<TableCell> &cells) const;

    QLocale::Language m_language;
    QStringList m_blocks;
};

} // namespace

void TextBody::operator()(const Heading &heading)
{
    const QChar under = heading.level == 1 ? u'=' : u'-';
    if (heading.level > 2)
        add({heading.text});
    else
        add({heading.text, QString(heading.text.size(), under)});
}

void TextBody::operator()(const ItemList &list)
{
    QStringList lines;
    for (const QString &item : list.items)
        lines.append(u"• "_s + item);
    add(lines);
}

/// French sets a no-break space before a colon.
QString TextBody::named(const QString &name, const QString &value) const
{
    return name + (m_language == QLocale::French ? u"\u00a0: "_s : u": "_s) + value;
}

QString TextBody::rowText(const Table &table, const QList<TableCell> &cells) const
{
    QStringList values;
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        if (!cells.at(column).text.isEmpty())
            values.append(named(table.columns.at(column).title, cells.at(column).text));
    }
    return u"• "_s + cells.first().text + u" — "_s + values.join(u"; "_s);
}

void TextBody::operator()(const Table &table)
{
    QStringList lines{table.caption};
    for (const QList<TableCell> &cells : table.rows)
        lines.append(rowText(table, cells));
    add(lines);
}

QString plainText(const Report &report)
{
    QStringList parts;
    for (const ReportPart &part : report.parts) {
        TextBody body(part.language);
        for (const ReportBlock &block : part.blocks)
            std::visit(body, block);
        parts.append(body.text());
    }
    return parts.join(u"\n\n"_s);
}

} // namespace Compass
