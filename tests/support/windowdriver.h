// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

namespace Compass {

/// Which hand drives a window.
enum class Hand { Keys, Mouse };

/// Drives a shown window as a person does: with keys only, or with the mouse. While a
/// dialog is open, only that is driven.
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

    /// Types \a text into the field called \a name. False when there is none.
    bool type(const QString &name, const QString &text);

    /// Answers the question for files that is open with \a paths. False when none is.
    bool answerFileQuestion(const QStringList &paths);

private:
    QWidget *root() const;
    bool activate(QAbstractButton *button);
    bool tabTo(const QWidget *widget);
    bool arrowTo(QAbstractButton *button);

    MainWindow &m_window;
    Hand m_hand;
};

} // namespace Compass
