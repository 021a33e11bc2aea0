// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/blockslabs.h"
#include "core/documents/palette.h"

#include <algorithm>
#include <numeric>

namespace Compass {

static constexpr double CellSide = 6.0; ///< Room at the left and the right of a cell.
static constexpr double CellAbove = 3.0;
static constexpr double CellBelow = 3.5;

namespace {

/// The narrowest and the widest that a column has a use for.
struct ColumnNeed
{
    double least = 0.0;
    double most = 0.0;
    double weight = 1.0; ///< Of two wide columns, the heavier one gets more.
};

/// One column on paper.
struct SetColumn
{
    double left = 0.0;
    double width = 0.0;
    bool isNumeric = false;

    Measure measure() const { return {width - 2 * CellSide, isNumeric}; }
};

/// A cell and the lines of it that one row shows.
struct SetCell
{
    SetText text;
    LineRange lines;
};

} // namespace

/// What \a text needs when it may be broken into \a lines lines.
static ColumnNeed needOf(const SetText &text, double word, int lines)
{
    constexpr double Widest = PageSize::TextWidth / 3.0; // a longer word is broken
    const double least = std::min(word, Widest);
    return {least + 2 * CellSide + 1.0, std::max(least, text.width() / lines) + 2 * CellSide + 1.0};
}

static TextRole roleOf(qsizetype column)
{
    return column == 0 ? TextRole::CellName : TextRole::Cell;
}

static ColumnNeed needOf(const Typesetter &typesetter, const Table &table, qsizetype column)
{
    const auto needOfText = [&typesetter](const QString &text, TextRole role, int lines) {
        return needOf(typesetter.set(text, role), typesetter.widestWord(text, role), lines);
    };
    ColumnNeed need = needOfText(table.columns.at(column).title, TextRole::CellName, 2);
    need.weight = column == 0 ? 1.6 : 1.0;
    for (const QList<TableCell> &cells : table.rows) {
        const ColumnNeed cell = needOfText(cells.at(column).text, roleOf(column), 1);
        need.least = std::max(need.least, cell.least);
        need.most = std::max(need.most, cell.most);
    }
    return need;
}

/// The width of a column that has a use for \a need and may get up to \a limit.
static double widthWithin(const ColumnNeed &need, double limit)
{
    return std::clamp(limit * need.weight, need.least, need.most);
}

static double totalWithin(const QList<ColumnNeed> &needs, double limit)
{
    return std::accumulate(
        needs.cbegin(), needs.cend(), 0.0,
        [limit](double sum, const ColumnNeed &need) { return sum + widthWithin(need, limit); });
}

/// The widths of columns that fill the page. Narrow columns get all they have a use
/// for, so that it is the wide ones that break their lines.
static QList<double> widthsOf(const QList<ColumnNeed> &needs)
{
    constexpr double Room = PageSize::TextWidth;
    double low = 0.0;
    double high = Room;
    for (int step = 0; step < 40; ++step) {
        const double limit = (low + high) / 2.0;
        (totalWithin(needs, limit) <= Room ? low : high) = limit;
    }
    const double scale = Room / totalWithin(needs, low);
    QList<double> widths;
    for (const ColumnNeed &need : needs)
        widths.append(widthWithin(need, low) * scale);
    return widths;
}

static QList<SetColumn> columnsOf(const Table &table, const Typesetter &typesetter)
{
    QList<ColumnNeed> needs;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        needs.append(needOf(typesetter, table, column));
    QList<SetColumn> columns;
    double left = 0.0;
    for (const double width : widthsOf(needs)) {
        columns.append({left, width, table.columns.at(columns.size()).isNumeric});
        left += width;
    }
    return columns;
}

static double contentHeight(const QList<SetCell> &cells)
{
    double height = 0.0;
    for (const SetCell &cell : cells)
        height = std::max(height, cell.text.heightOf(cell.lines));
    return height;
}

static QPointF placeOf(const SetColumn &column)
{
    return {column.left + CellSide, CellAbove};
}

static Slab headSlab(const Table &table, const QList<SetColumn> &columns,
                     const Typesetter &typesetter)
{
    QList<SetCell> cells;
    for (qsizetype each = 0; each < columns.size(); ++each) {
        const SetText text = typesetter.set(table.columns.at(each).title, TextRole::CellName,
                                            columns.at(each).measure());
        cells.append({text, {0, text.lineCount()}});
    }
    const double content = contentHeight(cells);
    const double height = content + CellAbove + CellBelow;

    Slab slab{0.0, height, true, {}};
    slab.marks.append(BoxMark{{0.0, 0.0, PageSize::TextWidth, height}, DocumentColour::Band});
    slab.marks.append(
        BoxMark{{0.0, height - 1.0, PageSize::TextWidth, 1.0}, DocumentColour::Heading});
    slab.marks += {TagMark{"THead"}, TagMark{"TR"}};
    for (qsizetype each = 0; each < columns.size(); ++each) {
        const SetCell &cell = cells.at(each);
        const QPointF lower(0.0, content - cell.text.height());
        slab.marks += {TagMark{"TH"},
                       TextMark{cell.text, cell.lines, placeOf(columns.at(each)) + lower,
                                colourOf(TextRole::CellName)},
                       TagMark{"TH", true}};
    }
    slab.marks += {TagMark{"TR", true}, TagMark{"THead", true}};
    return slab;
}

static Slab rowSlab(const QList<SetCell> &cells, const QList<SetColumn> &columns)
{
    const double height = contentHeight(cells) + CellAbove + CellBelow;
    Slab slab{0.0, height, false, {}};
    slab.marks.append(
        BoxMark{{0.0, height - 0.5, PageSize::TextWidth, 0.5}, DocumentColour::Hairline});
    slab.marks.append(TagMark{"TR"});
    for (qsizetype each = 0; each < columns.size(); ++each) {
        const SetCell &cell = cells.at(each);
        const QByteArray tag = each == 0 ? "TH" : "TD";
        slab.marks +=
            {TagMark{tag},
             TextMark{cell.text, cell.lines, placeOf(columns.at(each)), colourOf(roleOf(each))},
             TagMark{tag, true}};
    }
    slab.marks.append(TagMark{"TR", true});
    return slab;
}

/// The lines of \a text from \a first on that \a room holds; at least one if there is one.
static LineRange linesWithin(const SetText &text, int first, double room)
{
    LineRange lines{first, 0};
    while (first + lines.count < text.lineCount()) {
        const LineRange more{first, lines.count + 1};
        if (lines.count > 0 && text.heightOf(more) > room)
            break;
        lines = more;
    }
    return lines;
}

/// The slabs of one row: one, unless the row is higher than \a room.
static QList<Slab> rowSlabs(const QList<SetText> &texts, const QList<SetColumn> &columns,
                            double room)
{
    QList<Slab> slabs;
    QList<int> done(texts.size(), 0);
    bool isMore = true;
    while (isMore) {
        isMore = false;
        QList<SetCell> cells;
        for (qsizetype each = 0; each < texts.size(); ++each) {
            const LineRange lines = linesWithin(texts.at(each), done.at(each), room);
            cells.append({texts.at(each), lines});
            done[each] += lines.count;
            isMore = isMore || done.at(each) < texts.at(each).lineCount();
        }
        slabs.append(rowSlab(cells, columns));
    }
    return slabs;
}

static QList<SetText> textsOf(const QList<TableCell> &cells, const QList<SetColumn> &columns,
                              const Typesetter &typesetter)
{
    QList<SetText> texts;
    for (qsizetype each = 0; each < columns.size(); ++each)
        texts.append(typesetter.set(cells.at(each).text, roleOf(each), columns.at(each).measure()));
    return texts;
}

static Slab captionSlab(const QString &caption, const Typesetter &typesetter)
{
    const SetText text = typesetter.set(caption, TextRole::Caption, {PageSize::TextWidth});
    return {14.0,
            text.height() + 5.0,
            true,
            {TagMark{"Table"}, TagMark{"Caption"},
             TextMark{text, {0, text.lineCount()}, {}, colourOf(TextRole::Caption)},
             TagMark{"Caption", true}}};
}

/// A short table stays whole; a long one leaves no row alone.
static void keepTogether(QList<Slab> &rows)
{
    constexpr qsizetype ShortTable = 9;
    const qsizetype last = rows.size() - 1;
    for (qsizetype row = 0; row < last; ++row)
        rows[row].keepsWithNext = rows.size() <= ShortTable || row == 0 || row == last - 1;
}

QList<Slab> slabsOf(const Table &table, const Typesetter &typesetter)
{
    const QList<SetColumn> columns = columnsOf(table, typesetter);
    const auto head = std::make_shared<const Slab>(headSlab(table, columns, typesetter));
    const double room = PageSize::TextHeight - head->height - CellAbove - CellBelow;
    QList<Slab> rows;
    for (const QList<TableCell> &cells : table.rows)
        rows += rowSlabs(textsOf(cells, columns, typesetter), columns, room);
    keepTogether(rows);
    for (Slab &row : rows)
        row.head = head;

    if (!rows.isEmpty()) {
        rows.first().marks.prepend(TagMark{"TBody"});
        rows.last().marks.append(TagMark{"TBody", true});
    }
    QList<Slab> slabs = QList<Slab>{captionSlab(table.caption, typesetter), *head} + rows;
    slabs.last().marks.append(TagMark{"Table", true});
    return slabs;
}

} // namespace Compass
