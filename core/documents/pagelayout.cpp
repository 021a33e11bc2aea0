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
        Page &page = layout.pages[each];
        const ReportPart &part = report.parts.at(page.part);
        const QString number =
            part.pageNumber.arg(part.locale().toString(each + 1), part.locale().toString(count));
        page.marks.append(
            BoxMark{{PageSize::Side, Rule, PageSize::TextWidth, 0.5}, DocumentColour::Rule});
        page.marks.append(footerText(layout.typesetterOf(page), part.footer, false));
        page.marks.append(footerText(layout.typesetterOf(page), number, true));
    }
}

PageLayout pageLayout(const Report &report)
{
    PageLayout layout;
    for (int part = 0; part < report.parts.size(); ++part) {
        layout.typesetters.append(Typesetter(report.parts.at(part).locale()));
        layout.pages +=
            flowed(slabsOf(report.parts.at(part), layout.typesetters.constLast()), part);
    }
    addFooters(layout, report);
    return layout;
}

} // namespace Compass
