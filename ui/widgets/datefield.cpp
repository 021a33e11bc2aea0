// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "core/base/datetext.h"

#include <QEvent>
#include <QLineEdit>

namespace Compass {

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setDisplayFormat(dateFormat());
    setCalendarPopup(true);
    lineEdit()->setFrame(false); // The box around it is the frame.
}

void DateField::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setDisplayFormat(dateFormat());
}

} // namespace Compass
