// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Compass {

/// Tells assistive technology \a message, politely, as news of \a widget. Qt 6.4 has
/// no announcement event; a change of the accessible description is spoken instead.
void announce(QWidget *widget, const QString &message);

} // namespace Compass
