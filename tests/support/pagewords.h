// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

namespace Compass {

/// What the visible labels of \a page say.
inline QStringList visibleWords(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

/// The visible button of \a page with the text \a text; null when there is none.
inline QAbstractButton *visibleButton(const QWidget &page, const QString &text)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

/// Focusable widgets of \a page that a screen reader could only call by their class.
inline QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (const QWidget *each : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool hasName =
            !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (each->isVisible() && each->focusPolicy() & Qt::TabFocus && !hasName)
            nameless.append(QString::fromLatin1(each->metaObject()->className()));
    }
    return nameless;
}

} // namespace Compass
