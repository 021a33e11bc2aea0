// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pagelayout.h"

#include "core/documents/blockslabs.h"
#include "core/documents/palette.h"

namespace Compass {

/// A line of the footer with its right end at \a right, or its left one at \a left.
static TextMark footerText(const Typesetter &typesetter, const QString &text, bool isRight)
{
    constexpr double Top = PageSize::Height - 44.0;
    constexpr double NumberRoom = 110.0;
    const double room = isRight ? NumberRoom : PageSize::TextWidth - NumberRoom;
    const double left = isRight ? PageSize::Width - PageSize::Side - NumberRoom : PageSize::Side;
    const SetText set = typesetter.set(text, TextRole::Footer, {room, isRight});
    return {set, {0, set.lineCount()}, {left, Top}, colourOf(TextRole::Footer)};
}

/// The footers have no tags: they are not part of the text.
static void addFooters(PageLayout &layout, const Report &report)
{
    constexpr double Rule = PageSize::Height - 50.0;
    const qsizetype count = layout.pages.size();
    for (qsizetype each = 0; each < count; ++each) {
        PrintedPage &page = layout.pages[each];
        const ReportPart &part = report.parts.at(page.part);
        const QString number =
            part.pageNumber.arg(part.locale().toString(each + 1), part.locale().toString(count));
        page.marks.append(
            BoxMark{{PageSize::Side, Rule, PageSize::TextWidth, 0.5}, DocumentColour::Rule});
        page.marks.append(footerText(layout.typesetterOf(page), part.footer, false));
        page.marks.append(footerText(layout.typesetterOf(page), number, true));
    }
}

static QList<Slab> squeezed(QList<Slab> slabs, double share)
{
    for (Slab &slab : slabs)
        slab.spaceBefore *= share;
    return slabs;
}

/// The pages of \a slabs; one page, if taking away white space can do it.
static QList<PrintedPage> onePageOf(const QList<Slab> &slabs, int part)
{
    for (const double share : {1.0, 0.85, 0.7, 0.55, 0.4}) {
        QList<PrintedPage> pages = flowed(squeezed(slabs, share), part);
        if (pages.size() == 1)
            return pages;
    }
    return flowed(slabs, part);
}

PageLayout pageLayout(const Report &report)
{
    PageLayout layout;
    for (int part = 0; part < report.parts.size(); ++part) {
        layout.typesetters.append(Typesetter(report.parts.at(part).locale()));
        const QList<Slab> slabs = slabsOf(report.parts.at(part), layout.typesetters.constLast());
        layout.pages += report.isOnePage ? onePageOf(slabs, part) : flowed(slabs, part);
    }
    addFooters(layout, report);
    return layout;
}

} // namespace Compass
