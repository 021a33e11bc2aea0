// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace Compass {

/// An entry of the navigation: icon and word; a mark and bold text when current.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(IconName icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    IconName m_icon;
};

} // namespace Compass
