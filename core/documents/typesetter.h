// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawing.h"

#include <QLatin1StringView>
#include <QLocale>

#include <pango/pango.h>

#include <memory>
#include <optional>

namespace Compass {

/// What a text of a printed page is; decides its font, size and colour.
enum class TextRole {
    Title,
    Section,
    Subsection,
    Body,
    Lead,
    Note,
    Caption,
    Cell,
    CellName, ///< A column or row header.
    Footer,
};

/// "#rrggbb"
QLatin1StringView colourOf(TextRole role);

/// Lines \a first to \a first + \a count − 1 of a text.
struct LineRange
{
    int first = 0;
    int count = 0;
};

/// A text in its font, broken into lines. Lengths are points.
class SetText
{
public:
    explicit SetText(std::shared_ptr<PangoLayout> layout) : m_layout(std::move(layout)) {}

    int lineCount() const;
    double width() const; ///< Of the longest line.
    double height() const;
    double heightOf(LineRange lines) const;

    PangoLayout *layout() const { return m_layout.get(); }

private:
    std::shared_ptr<PangoLayout> m_layout;
};

/// How a text is broken: at the width, or not at all without one.
struct Measure
{
    std::optional<double> width;
    bool isRight = false; ///< Lines end at the right edge.
};

/// Sets texts in the fonts of the documents, or the system's where those are missing.
/// The same text has the same lines on paper and on a screen.
class Typesetter
{
public:
    /// \a locale decides how words are shaped and where lines may break.
    explicit Typesetter(const QLocale &locale);

    SetText set(const QString &text, TextRole role, const Measure &measure = {}) const;

    /// A word of a drawing, with letters of \a size points.
    SetText setDrawn(const DrawnText &text, double size) const;

    /// The width of the widest word of \a text.
    double widestWord(const QString &text, TextRole role) const;

private:
    std::shared_ptr<PangoContext> m_context;
};

} // namespace Compass
