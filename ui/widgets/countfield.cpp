// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/countfield.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace Compass {

CountField::CountField(int least, int most, QWidget *parent) : QSpinBox(parent)
{
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setFrame(false); // The box around it is the frame.
}

void CountField::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void CountField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Compass
