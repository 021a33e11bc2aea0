// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"

#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

namespace Compass {

static constexpr int MostTabs = 200;

WindowDriver::WindowDriver(MainWindow &window, Hand hand) : m_window(window), m_hand(hand) {}

/// The visible, enabled button in \a root that \a fits; null when there is none.
template<typename Button, typename Predicate>
static QList<Button *> visibleButtons(const QWidget *root, Predicate fits)
{
    QList<Button *> found;
    for (Button *button : root->findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && fits(button))
            found.append(button);
    }
    return found;
}

bool WindowDriver::press(const QString &text)
{
    const auto buttons = visibleButtons<QAbstractButton>(&m_window, [&](auto *button) {
        return button->text().remove(u'&') == text || button->accessibleName() == text;
    });
    return !buttons.isEmpty() && activate(buttons.constFirst());
}

bool WindowDriver::pressPrimary()
{
    const auto buttons = visibleButtons<QAbstractButton>(m_window.currentPage(), [](auto *button) {
        return buttonKind(button) == ButtonKind::Primary;
    });
    return !buttons.isEmpty() && activate(buttons.constFirst());
}

bool WindowDriver::choose(Qt::Key key, qsizetype position)
{
    if (m_hand == Hand::Keys) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key);
        return true;
    }
    const auto rows =
        visibleButtons<QRadioButton>(m_window.currentPage(), [](auto *) { return true; });
    if (position >= rows.size())
        return false;
    QTest::mouseClick(rows.at(position), Qt::LeftButton);
    return true;
}

bool WindowDriver::activate(QAbstractButton *button)
{
    if (m_hand == Hand::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    if (!tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool WindowDriver::tabTo(const QWidget *widget)
{
    for (int i = 0; i < MostTabs; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == widget)
            return true;
        QTest::keyClick(focus ? focus : &m_window, Qt::Key_Tab);
    }
    return false;
}

} // namespace Compass
