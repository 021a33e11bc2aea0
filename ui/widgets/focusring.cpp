// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace Compass {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

static constexpr char OwnRingProperty[] = "drawsOwnFocusRing";

void FocusRing::leaveOut(QWidget *widget)
{
    widget->setProperty(OwnRingProperty, true);
}

static bool drawsItsOwnFocus(const QWidget *widget)
{
    return widget->property(OwnRingProperty).toBool()
        || qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QMenu *>(widget)
        || qobject_cast<const QMenuBar *>(widget);
}

void FocusRing::follow(QWidget *widget)
{
    const bool isRinged = widget && !widget->isWindow() && !drawsItsOwnFocus(widget);
    if (isRinged && !m_frame)
        m_frame = new QFocusFrame(widget->window());
    if (m_frame)
        m_frame->setWidget(isRinged ? widget : nullptr);
}

} // namespace Compass
