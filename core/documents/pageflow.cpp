// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pageflow.h"

namespace Compass {

namespace {

/// Moves any kind of mark.
struct Mover
{
    QPointF offset;

    void operator()(TagMark &) const {}
    void operator()(TextMark &mark) const { mark.place += offset; }
    void operator()(BoxMark &mark) const { mark.place.translate(offset); }
    void operator()(DrawingMark &mark) const { mark.place += offset; }
    void operator()(OutlineMark &mark) const { mark.top += offset.y(); }
};

/// Fills pages from top to bottom.
class Flow
{
public:
    explicit Flow(int part) : m_part(part) { turnPage(); }

    void place(const Slab &slab);
    bool hasRoom(double height) const { return m_y + height <= PageSize::TextHeight; }
    bool isAtTop() const { return m_y == 0.0; }
    void turnPage();
    const QList<PrintedPage> &pages() const { return m_pages; }

private:
    void repeat(const Slab &head);

    int m_part;
    double m_y = 0.0; ///< From the top of the text area.
    QList<PrintedPage> m_pages;
};

} // namespace

Mark moved(Mark mark, const QPointF &offset)
{
    std::visit(Mover{offset}, mark);
    return mark;
}

void Flow::turnPage()
{
    m_pages.append(PrintedPage{{}, m_part});
    m_y = 0.0;
}

/// Without its tags: a repeated head is no part of the document's structure.
void Flow::repeat(const Slab &head)
{
    for (const Mark &mark : head.marks) {
        if (!std::holds_alternative<TagMark>(mark))
            m_pages.last().marks.append(moved(mark, {PageSize::Side, PageSize::Top + m_y}));
    }
    m_y += head.height;
}

void Flow::place(const Slab &slab)
{
    if (!isAtTop())
        m_y += slab.spaceBefore;
    else if (slab.head)
        repeat(*slab.head);
    for (const Mark &mark : slab.marks)
        m_pages.last().marks.append(moved(mark, {PageSize::Side, PageSize::Top + m_y}));
    m_y += slab.height;
}

/// The room that the slab at \a first needs together with those it must stay with.
static double roomFor(const QList<Slab> &slabs, qsizetype first, bool isAtTop)
{
    double room = 0.0;
    for (qsizetype each = first; each < slabs.size(); ++each) {
        const Slab &slab = slabs.at(each);
        room += slab.height + (each == first && isAtTop ? 0.0 : slab.spaceBefore);
        if (!slab.keepsWithNext)
            break;
    }
    return room;
}

QList<PrintedPage> flowed(const QList<Slab> &slabs, int part)
{
    Flow flow(part);
    for (qsizetype each = 0; each < slabs.size(); ++each) {
        const bool follows = each > 0 && slabs.at(each - 1).keepsWithNext;
        const bool fits = flow.hasRoom(follows ? slabs.at(each).spaceBefore + slabs.at(each).height
                                               : roomFor(slabs, each, flow.isAtTop()));
        if (!fits && !flow.isAtTop())
            flow.turnPage();
        flow.place(slabs.at(each));
    }
    return flow.pages();
}

} // namespace Compass
