// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace Compass {

void announce(QWidget *widget, const QString &message)
{
    widget->setAccessibleDescription(message);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, message);
#else
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace Compass
