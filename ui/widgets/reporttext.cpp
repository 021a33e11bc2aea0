// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/reporttext.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

/// The text sizes of headings of level 1, 2 and 3.
static constexpr std::array HeadingSizes = {1.7, 1.35, 1.15};

namespace {
/// Writes the blocks of a report one below the other.
struct BlockWriter
{
    QTextCursor cursor;
    const ColourTheme &colours;
    bool isFirst = true;

    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &letters)
    {
        if (isFirst) {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(format, letters);
        }
        cursor.setCharFormat(letters);
        isFirst = false;
    }

    static QTextBlockFormat spaced(double before, double after)
    {
        QTextBlockFormat format;
        format.setTopMargin(grid(before));
        format.setBottomMargin(grid(after));
        return format;
    }

    static QTextCharFormat inFont(const QFont &font)
    {
        QTextCharFormat format;
        format.setFont(font);
        return format;
    }

    void writeText(const QString &text, double factor = 1.0, QFont::Weight weight = QFont::Normal)
    {
        startBlock(spaced(0.0, 1.0), inFont(textFont(factor, weight)));
        cursor.insertText(text);
    }

    void operator()(const Heading &heading)
    {
        QTextBlockFormat format = spaced(isFirst ? 0.0 : 1.5, 0.75);
        format.setHeadingLevel(heading.level);
        const auto index = static_cast<size_t>(heading.level - 1);
        QTextCharFormat letters = inFont(headingFont(HeadingSizes.at(index)));
        letters.setForeground(colours.heading);
        startBlock(format, letters);
        cursor.insertText(heading.text);
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == ParagraphStyle::Note;
        const bool isLead = paragraph.style == ParagraphStyle::Lead;
        writeText(paragraph.text, isNote ? 0.93 : 1.0, isLead ? QFont::DemiBold : QFont::Normal);
    }

    void operator()(const ItemList &list)
    {
        for (const QString &item : list.items)
            writeText(u"• "_s + item);
    }

    void operator()(const Figure &figure)
    {
        writeText(figure.title, 1.0, QFont::DemiBold);
        writeText(figure.alternative);
    }

    void writeCell(const QTextTableCell &cell, const QString &text, bool isHead) const
    {
        QTextCursor inside = cell.firstCursorPosition();
        inside.setCharFormat(inFont(textFont(0.86, isHead ? QFont::DemiBold : QFont::Normal)));
        inside.insertText(text);
    }

    /// The first column names the rows, so it is the widest.
    static QList<QTextLength> columnWidths(int columns)
    {
        constexpr double NamesPercent = 28.0;
        QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, NamesPercent)};
        const double others = (100.0 - NamesPercent) / std::max(columns - 1, 1);
        for (int i = 1; i < columns; ++i)
            widths.append(QTextLength(QTextLength::PercentageLength, others));
        return widths;
    }

    void operator()(const Table &table)
    {
        writeText(table.caption, 1.0, QFont::DemiBold);
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(grid(0.375));
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderBrush(colours.line);
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(grid(1.0));
        const auto columns = static_cast<int>(table.columns.size());
        format.setColumnWidthConstraints(columnWidths(columns));
        QTextTable *cells =
            cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column) {
            writeCell(cells->cellAt(0, column), table.columns.at(column).title, true);
            for (int row = 0; row < table.rows.size(); ++row)
                writeCell(cells->cellAt(row + 1, column), table.rows.at(row).at(column).text,
                          false);
        }
        cursor.movePosition(QTextCursor::End);
    }
};
} // namespace

ReportText::ReportText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

void ReportText::setReport(const Report &report)
{
    m_report = report;
    const int place = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(place);
}

void ReportText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void ReportText::write()
{
    document()->clear();
    document()->setDefaultFont(textFont(1.0));
    document()->setDocumentMargin(grid(1.0));
    BlockWriter writer{QTextCursor(document()), themeOf(this)};
    for (const ReportPart &part : std::as_const(m_report.parts)) {
        for (const ReportBlock &block : part.blocks)
            std::visit(writer, block);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Compass
