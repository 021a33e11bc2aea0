// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace Compass {

static bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

void WheelGuard::guard(QWidget *widget)
{
    if (!changesByWheel(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void WheelGuard::release(QWidget *widget)
{
    widget->removeEventFilter(this);
}

bool WheelGuard::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    event->ignore(); // So that the page gets it.
    return true;
}

} // namespace Compass
