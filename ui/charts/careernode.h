// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/careermodel.h"

#include <QRect>

class QPainter;

namespace Compass {

struct ColourTheme;

/// What one role on a career map shows.
struct CareerNodeTexts
{
    QString place; ///< "Your current role"; empty for the others.
    QString title;
    CareerMark mark = CareerMark::NotCompared;
    bool isCurrentRole = false;
    bool isSelected = false;
};

/// The least width at which no word of \a texts is cut, in pixels.
int careerNodeMinimumWidth(const CareerNodeTexts &texts);

/// The height that \a texts need in a node of \a width.
int careerNodeHeight(const CareerNodeTexts &texts, int width);

void paintCareerNode(QPainter &painter, const QRect &rect, const CareerNodeTexts &texts,
                     const ColourTheme &theme);

/// The sign of \a mark: a circle that fills up, with a tick once the role is ready.
void paintCareerMark(QPainter &painter, const QRect &rect, CareerMark mark,
                     const ColourTheme &theme);

} // namespace Compass
