// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Compass {

/// Keeps the wheel for scrolling: turned over a number, a date, a choice or tabs it moves
/// the page, and neither changes what is chosen nor takes the focus.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Guards \a widget if it is one that the wheel would change.
    void guard(QWidget *widget);
    void release(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Compass
