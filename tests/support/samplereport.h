// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

namespace Compass::Sample {

/// Two columns: a name and a level, \a rows times.
inline Table table(int rows)
{
    using namespace Qt::StringLiterals;
    Table table{u"Levels"_s, {{u"Competency"_s, false}, {u"Mean"_s, true}}, {}};
    for (int row = 1; row <= rows; ++row) {
        table.rows.append({{u"Skill %1"_s.arg(row)},
                           {u"%1.5"_s.arg(row), CellNumber{row + 0.5, NumberForm::Decimal}}});
    }
    return table;
}

inline Figure figure()
{
    using namespace Qt::StringLiterals;
    Drawing drawing{{200.0, 60.0}, {}};
    drawing.items = {
        DrawnRectangle{{0, 0, 200, 20}, DrawingRole::Track},
        DrawnRectangle{{0, 0, 120, 20}, DrawingRole::Bar},
        DrawnPath{{{150, 0}, {150, 20}}, false, Stroke{DrawingRole::Target, 2.0}, {}},
        DrawnPath{{{10, 30}, {40, 30}, {25, 50}},
                  true,
                  Stroke{DrawingRole::Ink, 1.0, DashStyle::Dashed},
                  DrawingRole::Level2,
                  0.5},
        DrawnText{{100, 45}, u"Working"_s, 10.0, TextAnchor::Middle, DrawingRole::Muted},
    };
    return {u"Your levels as bars"_s, u"Skill 1: Working, target Advanced"_s, drawing};
}

inline ReportPart part(QLocale::Language language, const QString &title)
{
    using namespace Qt::StringLiterals;
    ReportPart part{language, {}, u"For development"_s, u"Page %1 of %2"_s};
    part.blocks = {
        Heading{1, title},
        Paragraph{u"You work on your own in 12 of 21 competencies."_s, ParagraphStyle::Lead},
        Heading{2, u"Strengths"_s},
        ItemList{{u"Finding information"_s, u"Working in the open"_s}},
        Heading{2, u"Levels"_s},
        table(3),
        Heading{3, u"As bars"_s},
        figure(),
        Paragraph{u"A self-assessment."_s, ParagraphStyle::Note},
    };
    return part;
}

/// A part with everything a report can hold.
inline Report report()
{
    using namespace Qt::StringLiterals;
    return {u"Digital skills report"_s,
            u"Where a person stands."_s,
            QDate(2026, 11, 21),
            false,
            {part(QLocale::English, u"Digital skills report"_s)}};
}

inline Report reportInBothLanguages()
{
    using namespace Qt::StringLiterals;
    Report both = report();
    both.parts.append(part(QLocale::French, u"Rapport de compétences"_s));
    return both;
}

} // namespace Compass::Sample
