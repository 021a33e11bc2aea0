// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"

#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace Compass {

static constexpr int MostTabs = 200;
static constexpr int MostArrows = 10;
static constexpr int ActivationTime = 100; ///< In milliseconds.

WindowDriver::WindowDriver(MainWindow &window, Hand hand) : m_window(window), m_hand(hand) {}

/// What takes keys and clicks: the dialog on top, else the window. Not every platform
/// gives the focus back when a dialog closes.
QWidget *WindowDriver::root() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *top = dialog ? dialog : &m_window;
    const auto isActive = [top] { return QApplication::activeWindow() == top; };
    if (!QTest::qWaitFor(isActive, ActivationTime)) {
        top->activateWindow();
        static_cast<void>(QTest::qWaitFor(isActive));
    }
    return top;
}

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
    const auto buttons = visibleButtons<QAbstractButton>(root(), [&](auto *button) {
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

/// Where \a button takes clicks: boxes and dots do so on their words only.
static QPoint clickPoint(const QAbstractButton &button)
{
    const bool hasMark =
        qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
    return hasMark ? QPoint(button.height() / 2, button.height() / 2) : button.rect().center();
}

bool WindowDriver::activate(QAbstractButton *button)
{
    if (m_hand == Hand::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton, {}, clickPoint(*button));
        return true;
    }
    if (button->autoExclusive())
        return arrowTo(button);
    if (!tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

/// The arrow that leads from \a from to \a to.
static Qt::Key arrow(const QWidget &from, const QWidget &to)
{
    const QPoint way = to.mapToGlobal(QPoint()) - from.mapToGlobal(QPoint());
    if (qAbs(way.x()) > qAbs(way.y()))
        return way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
    return way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
}

/// Of buttons of which one is checked, Tab stops at that one; arrow keys check the others.
bool WindowDriver::arrowTo(QAbstractButton *button)
{
    const auto stops = visibleButtons<QAbstractButton>(button->parentWidget(), [](auto *each) {
        return each->autoExclusive() && each->isChecked();
    });
    if (stops.isEmpty() || !tabTo(stops.constFirst()))
        return false;
    for (int i = 0; i < MostArrows && !button->isChecked(); ++i)
        QTest::keyClick(QApplication::focusWidget(), arrow(*QApplication::focusWidget(), *button));
    return button->isChecked();
}

bool WindowDriver::type(const QString &name, const QString &text)
{
    for (auto *field : root()->findChildren<QLineEdit *>()) {
        if (!field->isVisible() || field->accessibleName() != name)
            continue;
        field->setFocus();
        QTest::keyClicks(field, text);
        return field->text() == text;
    }
    return false;
}

bool WindowDriver::answerFileQuestion(const QStringList &paths)
{
    auto *dialog = qobject_cast<QFileDialog *>(root());
    if (!dialog)
        return false;
    const QString quote = paths.size() > 1 ? QStringLiteral("\"") : QString();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(quote + paths.join(QStringLiteral("\" \"")) + quote);
    if (m_hand == Hand::Keys) {
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        return true;
    }
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    const auto role = QDialogButtonBox::AcceptRole;
    for (QAbstractButton *each : buttons->buttons()) {
        if (buttons->buttonRole(each) == role)
            QTest::mouseClick(each, Qt::LeftButton);
    }
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
