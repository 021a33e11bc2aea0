// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/workbook.h"

#include "core/documents/csvtable.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// The looks of the cells of one workbook, which owns them.
struct CellFormats
{
    explicit CellFormats(lxw_workbook *book);

    lxw_format *head;
    lxw_format *rowName;
    lxw_format *text;
    std::array<lxw_format *, 3> numbers; ///< In the order of NumberForm.
};

/// Writes the tables of one report into one workbook.
class BookWriter
{
public:
    explicit BookWriter(lxw_workbook *book) : m_book(book), m_formats(book) {}

    void add(const Table &table);
    lxw_error error() const { return m_error; }

private:
    QByteArray sheetName(const QString &caption);
    void keep(lxw_error error);
    void write(lxw_worksheet *sheet, lxw_row_t row, const QList<TableCell> &cells);
    void layOut(lxw_worksheet *sheet, const Table &table);

    lxw_workbook *m_book;
    CellFormats m_formats;
    QSet<QString> m_names;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

static lxw_format *cellFormat(lxw_workbook *book, const char *numbers = nullptr)
{
    lxw_format *format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (numbers)
        format_set_num_format(format, numbers);
    else
        format_set_text_wrap(format);
    return format;
}

CellFormats::CellFormats(lxw_workbook *book)
    : head(cellFormat(book))
    , rowName(cellFormat(book))
    , text(cellFormat(book))
    , numbers{cellFormat(book, "0"), cellFormat(book, "0.00"), cellFormat(book, "0%")}
{
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_MEDIUM);
    format_set_bold(rowName);
}

static lxw_col_t columnAt(qsizetype place)
{
    return static_cast<lxw_col_t>(place);
}

void BookWriter::keep(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

/// A name that spreadsheets accept: 31 letters, none of []:*?/\, no two alike.
QByteArray BookWriter::sheetName(const QString &caption)
{
    constexpr qsizetype Longest = 31;
    QString name = caption;
    std::ranges::replace_if(
        name, [](QChar letter) { return u"[]:*?/\\'"_s.contains(letter) || !letter.isPrint(); },
        u' ');
    name = name.simplified();
    for (int copy = 1;; ++copy) {
        const QString suffix = copy == 1 ? QString() : u" (%1)"_s.arg(copy);
        const QString candidate = name.left(Longest - suffix.size()).trimmed() + suffix;
        if (!candidate.isEmpty() && !m_names.contains(candidate.toCaseFolded())) {
            m_names.insert(candidate.toCaseFolded());
            return candidate.toUtf8();
        }
    }
}

void BookWriter::write(lxw_worksheet *sheet, lxw_row_t row, const QList<TableCell> &cells)
{
    for (qsizetype each = 0; each < cells.size(); ++each) {
        const TableCell &cell = cells.at(each);
        const lxw_col_t column = columnAt(each);
        lxw_format *words = each == 0 ? m_formats.rowName : m_formats.text;
        if (cell.number)
            keep(worksheet_write_number(sheet, row, column, cell.number->value,
                                        m_formats.numbers.at(size_t(cell.number->form))));
        else
            keep(worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), words));
    }
}

/// Columns as wide as their words need, within reason; the head stays in view.
void BookWriter::layOut(lxw_worksheet *sheet, const Table &table)
{
    constexpr double Narrowest = 10.0; // letters
    constexpr double Widest = 60.0;
    for (qsizetype each = 0; each < table.columns.size(); ++each) {
        qsizetype longest = table.columns.at(each).title.size();
        for (const QList<TableCell> &cells : table.rows)
            longest = std::max(longest, cells.at(each).text.size());
        const double width = std::clamp(double(longest) + 2.0, Narrowest, Widest);
        worksheet_set_column(sheet, columnAt(each), columnAt(each), width, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 1); // letter
    worksheet_fit_to_pages(sheet, 1, 0);
}

void BookWriter::add(const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(table.caption).constData());
    if (!sheet) {
        keep(LXW_ERROR_PARAMETER_VALIDATION);
        return;
    }
    for (qsizetype each = 0; each < table.columns.size(); ++each) {
        const QByteArray title = table.columns.at(each).title.toUtf8();
        keep(worksheet_write_string(sheet, 0, columnAt(each), title.constData(), m_formats.head));
    }
    for (qsizetype each = 0; each < table.rows.size(); ++each)
        write(sheet, static_cast<lxw_row_t>(each + 1), table.rows.at(each));
    layOut(sheet, table);
}

static QList<Table> tablesOf(const Report &report)
{
    QList<Table> tables;
    for (const ReportPart &part : report.parts) {
        for (const ReportBlock &block : part.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                tables.append(*table);
        }
    }
    return tables;
}

static void setProperties(lxw_workbook *book, const Report &report)
{
    QByteArray title = report.title.toUtf8();
    QByteArray subject = report.subject.toUtf8();
    QStringList languages;
    for (const ReportPart &part : report.parts)
        languages.append(part.locale().name().replace(u'_', u'-'));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = report.date.startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    workbook_set_custom_property_string(book, "Language",
                                        languages.join(u", "_s).toUtf8().constData());
}

static Error workbookError(const QString &detail)
{
    return {ErrorCode::DocumentFailed, u"XLSX"_s, {}, {}, detail};
}

Result<QByteArray> xlsxDocument(const Report &report)
{
    const QList<Table> tables = tablesOf(report);
    const QTemporaryDir folder;
    if (tables.isEmpty() || !folder.isValid())
        return workbookError(folder.errorString());
    const QString path = folder.filePath(u"report.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return workbookError({});

    setProperties(book, report);
    BookWriter writer(book);
    for (const Table &table : tables)
        writer.add(table);
    const lxw_error closed = workbook_close(book);
    const lxw_error error = writer.error() == LXW_NO_ERROR ? closed : writer.error();
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return workbookError(QString::fromUtf8(lxw_strerror(error)));
    return file.readAll();
}

static QStringList titlesOf(const Table &table)
{
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title);
    return titles;
}

QByteArray csvDocument(const Report &report)
{
    QList<QStringList> lines;
    for (const Table &table : tablesOf(report)) {
        if (!lines.isEmpty())
            lines.append(QStringList());
        lines += {{table.caption}, titlesOf(table)};
        for (const QList<TableCell> &cells : table.rows) {
            QStringList texts;
            for (const TableCell &cell : cells)
                texts.append(cell.text);
            lines.append(texts);
        }
    }
    return csvTable(lines);
}

} // namespace Compass
