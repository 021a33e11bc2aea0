// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace Compass {

/// \a widget as it is shown, on the page’s colour, as the bytes of a PNG file with two
/// pixels for each of its own.
QByteArray widgetPng(QWidget &widget);

/// The same as an SVG file with \a title and \a description.
QByteArray widgetSvg(QWidget &widget, const QString &title, const QString &description);

} // namespace Compass
