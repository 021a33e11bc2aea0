// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/htmlstyle.h"

#include "core/documents/palette.h"
#include "core/documents/svgdrawing.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString drawingColours(QLatin1StringView (*colour)(DrawingRole))
{
    QString properties;
    for (const DrawingRole role : allDrawingRoles())
        properties += u"--%1: %2; "_s.arg(nameOf(role), colour(role));
    return properties;
}

static QString lightPage()
{
    return u":root { color-scheme: light; --text: %1; --quiet: %2; --heading: %3; "_s.arg(
               DocumentColour::Text, DocumentColour::Muted, DocumentColour::Heading)
        + u"--band: %1; --rule: %2; --hairline: %3; "_s.arg(
            DocumentColour::Band, DocumentColour::Rule, DocumentColour::Hairline)
        + drawingColours(lightColour) + u"}\n"_s;
}

static QString darkPage()
{
    return u"@media screen and (prefers-color-scheme: dark) {\n"
           ":root { color-scheme: dark; --text: #f2f2f2; --quiet: #c2c7d0; --heading: #ffffff; "
           "--band: #262c35; --rule: #8a919d; --hairline: #3d4552; "_s
        + drawingColours(darkColour) + u"}\n}\n"_s;
}

static QString layoutRules()
{
    return uR"css(
body { margin: 0; background: var(--paper); color: var(--text);
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
article + article { margin-top: 4rem; padding-top: 2rem; border-top: 2px solid var(--rule); }
h1, h2, h3 { color: var(--heading); font-family: Lato, "Noto Sans", "Segoe UI", sans-serif;
  line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem;
  border-bottom: 1px solid var(--hairline); }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
p, li { max-width: 42rem; }
p { margin: 0 0 .75rem; }
.lead { font-size: 1.2rem; }
.note { font-size: .875rem; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .9375rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { padding: .4rem .75rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--band); border-bottom: 2px solid var(--heading);
  vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody tr { border-bottom: 1px solid var(--hairline); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
figure { margin: 1.25rem 0 1.75rem; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 0; }
a { color: inherit; }
a:focus-visible { outline: 3px solid #1354ec; outline-offset: 2px; }
)css"_s;
}

static QString readerRules()
{
    return uR"css(
@media (prefers-contrast: more) { :root { --quiet: var(--text); --muted: var(--ink);
  --hairline: var(--rule); --line: var(--rule); } }
@media (forced-colors: active) { :root { --paper: Canvas; --ink: CanvasText; --muted: CanvasText;
  --line: GrayText; --track: Canvas; --bar: Highlight; --target: CanvasText; } }
@media (max-width: 40rem) { th, td { padding: .35rem .4rem; } main { padding: 1rem; } }
@page { size: letter; margin: 18mm 19mm; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
  h1, h2, h3, caption, figcaption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure, li { break-inside: avoid; }
  thead th, svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css"_s;
}

QString htmlStyle()
{
    return lightPage() + darkPage() + layoutRules() + svgStyle() + readerRules();
}

} // namespace Compass
