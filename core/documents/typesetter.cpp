// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/typesetter.h"

#include "core/documents/palette.h"

#include <QRegularExpression>

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct RoleFont
{
    TextRole role;
    const char *families;
    double size; ///< Points.
    bool isBold;
    QLatin1StringView colour;
};

constexpr const char *headingFamilies = "Lato,Noto Sans,DejaVu Sans,sans-serif";
constexpr const char *textFamilies = "Noto Sans,DejaVu Sans,sans-serif";

constexpr std::array roleFonts = std::to_array<RoleFont>({
    {TextRole::Title, headingFamilies, 24.0, true, DocumentColour::Heading},
    {TextRole::Section, headingFamilies, 15.5, true, DocumentColour::Heading},
    {TextRole::Subsection, headingFamilies, 12.0, true, DocumentColour::Heading},
    {TextRole::Body, textFamilies, 10.0, false, DocumentColour::Text},
    {TextRole::Lead, textFamilies, 12.0, false, DocumentColour::Text},
    {TextRole::Note, textFamilies, 8.5, false, DocumentColour::Muted},
    {TextRole::Caption, textFamilies, 10.0, true, DocumentColour::Text},
    {TextRole::Cell, textFamilies, 9.0, false, DocumentColour::Text},
    {TextRole::CellName, textFamilies, 9.0, true, DocumentColour::Text},
    {TextRole::Footer, textFamilies, 8.0, false, DocumentColour::Muted},
});

struct FreeFont
{
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
};

using Font = std::unique_ptr<PangoFontDescription, FreeFont>;

} // namespace

static const RoleFont &fontOf(TextRole role)
{
    return roleFonts.at(static_cast<std::size_t>(role));
}

QLatin1StringView colourOf(TextRole role)
{
    return fontOf(role).colour;
}

static Font makeFont(const char *families, double size, bool isBold)
{
    Font font(pango_font_description_new());
    pango_font_description_set_family(font.get(), families);
    pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);
    if (isBold)
        pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    return font;
}

template<typename T>
static std::shared_ptr<T> owned(T *object)
{
    return {object, g_object_unref};
}

/// Letters keep their exact widths, so that lines break alike at every resolution.
static void useExactWidths(PangoContext *context)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_cairo_context_set_resolution(context, 72.0);
}

Typesetter::Typesetter(const QLocale &locale)
{
    const auto fonts = owned(pango_cairo_font_map_new());
    m_context = owned(pango_font_map_create_context(fonts.get()));
    useExactWidths(m_context.get());
    const QByteArray language = locale.name().replace(u'_', u'-').toLatin1();
    pango_context_set_language(m_context.get(), pango_language_from_string(language.constData()));
}

/// A text of one paragraph that C can hold.
static QByteArray plainLine(QString text)
{
    static const QRegularExpression controls(u"[\\p{Cc}\\x{2028}\\x{2029}]"_s);
    return text.replace(controls, u" "_s).toUtf8();
}

static SetText setLayout(PangoContext *context, const QString &text, const Font &font)
{
    const auto layout = owned(pango_layout_new(context));
    const QByteArray words = plainLine(text);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), words.constData(), static_cast<int>(words.size()));
    return SetText(layout);
}

SetText Typesetter::set(const QString &text, TextRole role, const Measure &measure) const
{
    const RoleFont &font = fontOf(role);
    SetText set = setLayout(m_context.get(), text, makeFont(font.families, font.size, font.isBold));
    if (measure.width) {
        pango_layout_set_width(set.layout(), static_cast<int>(*measure.width * PANGO_SCALE));
        pango_layout_set_wrap(set.layout(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_alignment(set.layout(),
                                   measure.isRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    }
    return set;
}

SetText Typesetter::setDrawn(const DrawnText &text, double size) const
{
    return setLayout(m_context.get(), text.text, makeFont(textFamilies, size, text.isBold));
}

double Typesetter::widestWord(const QString &text, TextRole role) const
{
    double widest = 0.0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, set(word, role).width());
    return widest;
}

int SetText::lineCount() const
{
    return pango_layout_get_line_count(m_layout.get());
}

static PangoRectangle extentsOf(PangoLayout *layout)
{
    PangoRectangle extents;
    pango_layout_get_extents(layout, nullptr, &extents);
    return extents;
}

double SetText::width() const
{
    return pango_units_to_double(extentsOf(m_layout.get()).width);
}

double SetText::height() const
{
    return pango_units_to_double(extentsOf(m_layout.get()).height);
}

double SetText::heightOf(LineRange lines) const
{
    int height = 0;
    for (int line = lines.first; line < lines.first + lines.count; ++line) {
        PangoRectangle extents;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(m_layout.get(), line), nullptr,
                                      &extents);
        height += extents.height;
    }
    return pango_units_to_double(height);
}

} // namespace Compass
