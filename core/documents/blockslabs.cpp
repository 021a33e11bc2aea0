// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/blockslabs.h"

#include "core/documents/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ReadingWidth = 450.0; ///< About 80 letters of the body text.
static constexpr double NoteWidth = 470.0;
static constexpr double ListIndent = 14.0;
static constexpr double HighestFigure = PageSize::TextHeight * 0.8;
static constexpr int LinesKept = 14; ///< A paragraph of so many lines is not divided.

namespace {

/// The look of a kind of text that stands alone.
struct TextShape
{
    TextRole role;
    QByteArray tag;
    double spaceBefore;
    double width;
};

/// Makes the slabs of one block after the other.
class BlockSetter
{
public:
    explicit BlockSetter(const Typesetter &typesetter) : m_typesetter(typesetter) {}

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table) { m_slabs += slabsOf(table, m_typesetter); }
    void operator()(const Figure &figure);

    /// What was added last stays on the page of what comes now.
    void keepLast();

    const QList<Slab> &slabs() const { return m_slabs; }

private:
    void addText(const QString &text, const TextShape &shape);
    void addLongText(const SetText &text, const TextShape &shape);
    void addItem(const QString &item, const SetText &bullet);

    const Typesetter &m_typesetter;
    QList<Slab> m_slabs;
};

} // namespace

static TextMark wholeText(const SetText &text, TextRole role, const QPointF &place)
{
    return {text, {0, text.lineCount()}, place, colourOf(role)};
}

static TextShape shapeOf(int headingLevel)
{
    switch (headingLevel) {
    case 1:
        return {TextRole::Title, "H1", 0.0, PageSize::TextWidth};
    case 2:
        return {TextRole::Section, "H2", 17.0, PageSize::TextWidth};
    default:
        return {TextRole::Subsection, "H3", 14.0, PageSize::TextWidth};
    }
}

static TextShape shapeOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return {TextRole::Body, "P", 6.0, ReadingWidth};
    case ParagraphStyle::Lead:
        return {TextRole::Lead, "P", 8.0, ReadingWidth};
    case ParagraphStyle::Note:
        return {TextRole::Note, "P", 6.0, NoteWidth};
    }
    Q_UNREACHABLE();
}

/// A text too long to stay in one piece: a few lines at a time, all in one element.
void BlockSetter::addLongText(const SetText &text, const TextShape &shape)
{
    const int count = text.lineCount();
    for (int first = 0; first < count; first += LinesKept) {
        const LineRange lines{first, std::min(LinesKept, count - first)};
        Slab slab{first == 0 ? shape.spaceBefore : 0.0, text.heightOf(lines), false, {}};
        if (first == 0)
            slab.marks.append(TagMark{shape.tag});
        slab.marks += {TagMark{"Span"}, TextMark{text, lines, {}, colourOf(shape.role)},
                       TagMark{"Span", true}};
        if (first + LinesKept >= count)
            slab.marks.append(TagMark{shape.tag, true});
        m_slabs.append(slab);
    }
}

void BlockSetter::addText(const QString &text, const TextShape &shape)
{
    const SetText set = m_typesetter.set(text, shape.role, {shape.width});
    if (set.lineCount() > LinesKept) {
        addLongText(set, shape);
        return;
    }
    m_slabs.append(
        {shape.spaceBefore,
         set.height(),
         false,
         {TagMark{shape.tag}, wholeText(set, shape.role, {}), TagMark{shape.tag, true}}});
}

void BlockSetter::operator()(const Heading &heading)
{
    addText(heading.text, shapeOf(heading.level));
    Slab &slab = m_slabs.last();
    slab.keepsWithNext = true;
    if (heading.level <= 2)
        slab.marks.append(OutlineMark{heading.level, heading.text, 0.0});
    if (heading.level == 1) {
        constexpr double Stripe = 4.0;
        constexpr double Gap = 11.0;
        for (Mark &mark : slab.marks)
            mark = moved(mark, {0.0, Stripe + Gap});
        slab.marks.append(
            BoxMark{{0.0, 0.0, PageSize::TextWidth, Stripe}, DocumentColour::Heading});
        slab.height += Stripe + Gap + 4.0;
    }
    if (heading.level == 2) {
        slab.marks.append(
            BoxMark{{0.0, slab.height + 2.0, PageSize::TextWidth, 0.75}, DocumentColour::Hairline});
        slab.height += 5.0;
    }
}

void BlockSetter::keepLast()
{
    m_slabs.last().keepsWithNext = true;
}

void BlockSetter::operator()(const Paragraph &paragraph)
{
    addText(paragraph.text, shapeOf(paragraph.style));
}

void BlockSetter::addItem(const QString &item, const SetText &bullet)
{
    const qsizetype first = m_slabs.size();
    addText(item, {TextRole::Body, "LBody", 3.0, ReadingWidth - ListIndent});
    for (qsizetype each = first; each < m_slabs.size(); ++each) {
        for (Mark &mark : m_slabs[each].marks)
            mark = moved(mark, {ListIndent, 0.0});
    }
    const QList<Mark> begin{TagMark{"LI"}, TagMark{"Lbl"},
                            wholeText(bullet, TextRole::Body, {2.0, 0.0}), TagMark{"Lbl", true}};
    m_slabs[first].marks = begin + m_slabs.at(first).marks;
    m_slabs.last().marks.append(TagMark{"LI", true});
}

void BlockSetter::operator()(const ItemList &list)
{
    if (list.items.isEmpty())
        return;
    const SetText bullet = m_typesetter.set(u"•"_s, TextRole::Body);
    const qsizetype first = m_slabs.size();
    for (const QString &item : list.items)
        addItem(item, bullet);
    m_slabs[first].marks.prepend(TagMark{"L"});
    m_slabs.last().marks.append(TagMark{"L", true});
}

void BlockSetter::operator()(const Figure &figure)
{
    const SetText title = m_typesetter.set(figure.title, TextRole::Caption, {PageSize::TextWidth});
    m_slabs.append({12.0,
                    title.height() + 4.0,
                    true,
                    {TagMark{"P"}, wholeText(title, TextRole::Caption, {}), TagMark{"P", true}}});
    const QSizeF size = figure.drawing.size;
    const double scale =
        std::min({1.0, PageSize::TextWidth / size.width(), HighestFigure / size.height()});
    m_slabs.append(
        {0.0,
         size.height() * scale + 4.0,
         false,
         {TagMark{"Figure"}, DrawingMark{figure.drawing, {}, scale}, TagMark{"Figure", true}}});
}

QList<Slab> slabsOf(const ReportPart &part, const Typesetter &typesetter)
{
    BlockSetter setter(typesetter);
    bool isParagraph = false;
    for (const ReportBlock &block : part.blocks) {
        if (isParagraph && std::holds_alternative<Table>(block))
            setter.keepLast();
        std::visit(setter, block);
        isParagraph = std::holds_alternative<Paragraph>(block);
    }
    QList<Slab> slabs = setter.slabs();
    if (!slabs.isEmpty()) {
        slabs.first().marks.prepend(TagMark{"Part"});
        slabs.last().marks.append(TagMark{"Part", true});
    }
    return slabs;
}

} // namespace Compass
