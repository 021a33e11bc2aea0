// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

namespace Compass {

/// Which hand drives a window.
enum class Hand { Keys, Mouse };

/// Drives a shown window as a person does: with keys only, or with the mouse.
class WindowDriver final
{
public:
    WindowDriver(MainWindow &window, Hand hand);

    /// Presses the button with the words \a text. False when there is none, or when
    /// Tab does not reach it.
    bool press(const QString &text);

    /// Presses the one filled button of the page.
    bool pressPrimary();

    /// Chooses an answer on the page: by \a key, or by a click on the visible radio
    /// button number \a position.
    bool choose(Qt::Key key, qsizetype position);

private:
    bool activate(QAbstractButton *button);
    bool tabTo(const QWidget *widget);

    MainWindow &m_window;
    Hand m_hand;
};

} // namespace Compass
