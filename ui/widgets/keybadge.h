// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QRect;
class QString;
class QWidget;

namespace Compass {

/// The room that the picture of the key \a key takes.
QSize keyBadgeSize(const QString &key);

/// A small picture of the key \a key in \a rect, in the theme of \a widget.
void paintKeyBadge(QPainter *painter, const QRect &rect, const QString &key, const QWidget *widget);

} // namespace Compass
