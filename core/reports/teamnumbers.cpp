// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reporttr.h"
#include "core/reports/teamreport.h"

namespace Compass {

/// The columns of the long list: their titles and what they mean.
static QList<std::pair<QString, QString>> numberColumns()
{
    return {
        {ReportTr::tr("Table"), ReportTr::tr("The table of the report that the value is in.")},
        {ReportTr::tr("Row"), ReportTr::tr("The row of that table: a competency, a detail.")},
        {ReportTr::tr("Column"), ReportTr::tr("The column of that table: a person, a level.")},
        {ReportTr::tr("Value"),
         ReportTr::tr("What stands there: a number, a level from 0 to 4 for people by name, or "
                      "words. “Hidden” is not 0; a dash is nothing.")},
    };
}

static void addNumbersOf(const Table &table, Table &list)
{
    for (const QList<TableCell> &row : table.rows) {
        for (qsizetype column = 1; column < row.size(); ++column)
            list.rows.append({{table.caption},
                              {row.constFirst().text},
                              {table.columns.at(column).title},
                              row.at(column)});
    }
}

static QList<Table> tablesOf(const ReportPart &part)
{
    QList<Table> tables;
    for (const ReportBlock &block : part.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

/// Every value of \a tables, in the language spoken now.
static Table numberList(const QList<Table> &tables)
{
    Table list{ReportTr::tr("Every number, one a row"), {}, {}};
    for (const auto &[title, meaning] : numberColumns())
        list.columns.append({title});
    for (const Table &table : tables)
        addNumbersOf(table, list);
    return list;
}

static Table columnMeanings()
{
    Table table{ReportTr::tr("What the columns mean"),
                {{ReportTr::tr("Column")}, {ReportTr::tr("Meaning")}},
                {}};
    for (const auto &[title, meaning] : numberColumns())
        table.rows.append({{title}, {meaning}});
    return table;
}

Report teamNumbers(const Report &report, ProgramLanguage &language)
{
    Report numbers = report;
    for (ReportPart &part : numbers.parts) {
        const Speaking speaking(language, part.language);
        const QList<Table> tables = tablesOf(part);
        part.blocks = {part.blocks.constFirst(), numberList(tables), columnMeanings()};
        for (const Table &table : tables)
            part.blocks.append(table);
    }
    return numbers;
}

/// A number as it is exactly, in the form of \a locale.
static QString exactText(const TableCell &cell, QLocale locale)
{
    constexpr int Digits = 15;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return cell.number ? locale.toString(cell.number->value, 'g', Digits) : cell.text;
}

QList<QStringList> teamNumberRows(const Report &report, ProgramLanguage &language)
{
    QList<QStringList> rows;
    for (const ReportPart &part : report.parts) {
        const Speaking speaking(language, part.language);
        const Table list = numberList(tablesOf(part));
        QStringList heads;
        for (const TableColumn &column : list.columns)
            heads.append(column.title);
        rows.append(heads);
        for (const QList<TableCell> &row : list.rows)
            rows.append({row.at(0).text, row.at(1).text, row.at(2).text,
                         exactText(row.at(3), part.locale())});
    }
    return rows;
}

} // namespace Compass
