// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawing.h"

namespace Compass {

/// The texts that say to assistive technology what a picture shows.
struct PictureWords
{
    QString id;    ///< Begins the ids of the two texts; unique in the document.
    QString title; ///< Its name.
    QString description;
};

/// \a drawing as an <svg> element for an HTML document, coloured by the classes
/// "fill-ROLE" and "stroke-ROLE" of svgStyle().
QString svgElement(const Drawing &drawing, const PictureWords &words);

/// The rules of the classes: they take their colours from the properties "--ROLE".
QString svgStyle();

} // namespace Compass
