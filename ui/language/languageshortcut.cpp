// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language/languageshortcut.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Compass {

LanguageShortcut::LanguageShortcut(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// A shortcut of a menu bar never arrives as a key press, so what arrives is ours.
bool LanguageShortcut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<QWidget *>(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    emit switchWanted();
    return true;
}

} // namespace Compass
