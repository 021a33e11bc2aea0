// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace Compass {

/// The one visible focus ring: follows the keyboard focus in every window and
/// draws outside the focused control. Views draw their own on the current cell.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    /// \a widget draws its own ring, around a part of it.
    static void leaveOut(QWidget *widget);

private:
    void follow(QWidget *widget);

    /// Lives in the window that has the focus, and goes with it.
    QPointer<QFocusFrame> m_frame;
};

} // namespace Compass
