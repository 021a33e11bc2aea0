// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawing.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace Compass {

/// \a level is 1 for the title of a part, 2 for its sections, 3 for their parts.
struct Heading
{
    int level = 1;
    QString text;
};

enum class ParagraphStyle {
    Body,
    Lead, ///< The one sentence to take away.
    Note, ///< Smaller: limits, sources, privacy.
};

struct Paragraph
{
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
};

struct ItemList
{
    QStringList items;
};

/// How a spreadsheet shows the number behind a cell.
enum class NumberForm { Whole, Decimal, Percent };

struct CellNumber
{
    double value = 0.0;
    NumberForm form = NumberForm::Whole;
};

/// What a reader sees and, where it is a figure, the number behind it.
struct TableCell
{
    QString text;
    std::optional<CellNumber> number = std::nullopt;
};

struct TableColumn
{
    QString title;
    bool isNumeric = false; ///< Its cells stand at the right edge.
};

/// The first cell of each row names the row.
struct Table
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows; ///< Each with as many cells as there are columns.
};

struct Figure
{
    QString title;
    QString alternative; ///< Everything the drawing says, for those who do not see it.
    Drawing drawing;
};

using ReportBlock = std::variant<Heading, Paragraph, ItemList, Table, Figure>;

/// The whole report in one language.
struct ReportPart
{
    QLocale::Language language = QLocale::English;
    QList<ReportBlock> blocks; ///< The first one is the heading of level 1.
    QString footer;            ///< At the foot of each printed page.
    QString pageNumber;        ///< "Page %1 of %2"

    QLocale locale() const { return {language, QLocale::Canada}; }
};

/// A document that knows no file format.
struct Report
{
    QString title;
    QString subject; ///< One sentence on what it is about.
    QDate date;
    /// Each part is meant for one page: where it takes a little more, white space gives way.
    bool isOnePage = false;
    QList<ReportPart> parts; ///< At least one; the first one's language is the report's.
};

} // namespace Compass
