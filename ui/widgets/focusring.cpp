// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace Compass {

FocusRing::FocusRing(QObject *parent) : QObject(parent), m_frame(std::make_unique<QFocusFrame>())
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() = default;

static bool drawsItsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QMenu *>(widget)
        || qobject_cast<const QMenuBar *>(widget);
}

void FocusRing::follow(QWidget *widget)
{
    m_frame->setWidget(!widget || widget->isWindow() || drawsItsOwnFocus(widget) ? nullptr
                                                                                 : widget);
}

} // namespace Compass
