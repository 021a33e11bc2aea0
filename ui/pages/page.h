// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"

#include <QScrollArea>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Compass {

class MessageBar;
struct Error;

/// One task on one screen. Words are set in retranslate(), data in refresh(); a
/// page never keeps a sentence across a language change.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The page's name, in the language of now, for the window title and for readers.
    virtual QString title() const = 0;

    /// The same where there is little room: words of the program only, of a known length.
    virtual QString shortTitle() const { return title(); }

    /// Shows the state of the sessions as it is now. Called whenever the page
    /// appears or what it shows has changed.
    virtual void refresh() = 0;

    /// The widget to focus when the page appears; null leaves it to Tab order.
    virtual QWidget *firstFocus() const { return nullptr; }

    /// What can be done on the page, for the menu bar; owned by the page.
    virtual QList<QAction *> pageActions() const { return {}; }

    void showError(const Error &error);

    /// Takes the error away, once what failed has worked.
    void clearError();

    /// Where the page is scrolled to, 0 … ; kept across a language change.
    QScrollArea *scrollArea() const { return m_scrollArea; }

signals:
    void placeWanted(Compass::Place place);

protected:
    /// Sets every word of the page. Called by the subclass once built and again at
    /// each change of language.
    virtual void retranslate() = 0;

    /// Called when the page becomes narrower than 60 ems of the base text or wider
    /// again, and once before it is first shown.
    virtual void arrange(bool narrow) { Q_UNUSED(narrow) }

    /// Where the page's content goes, inside the scroll area, margins set.
    QVBoxLayout *body() const { return m_body; }

    /// Puts \a widget below what scrolls, where it stays in sight.
    void keepInSight(QWidget *widget);

    bool isNarrow() const { return m_narrow; }

    /// What Enter does when no button has the focus. False when it does nothing.
    virtual bool goOn() { return false; }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QScrollArea *m_scrollArea;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    MessageBar *m_message;
    bool m_narrow = false;
    bool m_arranged = false;
};

} // namespace Compass
