// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop.h"
#include "tests/support/windowdriver.h"

#include <QTemporaryDir>

#include <functional>

namespace Compass {

/// The program as several people use it, each on a data folder of their own; one of them
/// has it open at a time.
class FolderDesk
{
public:
    /// Opens the program on \a folder, for somebody who reads \a language and uses
    /// \a hand. False when no window comes.
    bool open(const QString &folder, QLocale::Language language, Hand hand);
    void close() { m_desktop.reset(); }

    QString path(const QString &name) const { return m_root.filePath(name); }

    // What follows needs an open program.

    Services &services() { return m_desktop->ownServices(); }
    MainWindow &window() { return m_desktop->ownWindow(); }
    Page &page() { return *window().currentPage(); }
    WindowDriver driver() { return {window(), m_hand}; }

    /// Presses the button that says \a text, of the context \a context, in the language
    /// of now.
    bool press(const char *context, const char *text);

    /// Rates every competency, so that the level \a levelAt follows for that number of
    /// the content, and finishes.
    bool rate(const std::function<int(qsizetype competency)> &levelAt);

private:
    QTemporaryDir m_root;
    Hand m_hand = Hand::Keys;
    std::unique_ptr<Desktop> m_desktop;
};

/// \a text of the context \a context as it stands on the screen, about \a number things.
QString shownWords(const char *context, const char *text, int number = -1);

} // namespace Compass
