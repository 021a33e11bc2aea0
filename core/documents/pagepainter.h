// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pageflow.h"

#include <cairo.h>

namespace Compass {

/// Whether the structure of the document goes to where a page is drawn.
enum class Tagging { Off, On };

/// Draws \a marks, in points, by \a typesetter's fonts where they are words of a drawing.
void paintMarks(cairo_t *context, const QList<Mark> &marks, const Typesetter &typesetter,
                Tagging tagging);

} // namespace Compass
