// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

/// The mark of the program: a ring, and a needle whose north half is in the colour
/// of action. Decoration; the name of the program stands beside it.
class CompassMark final : public QWidget
{
    Q_OBJECT

public:
    explicit CompassMark(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Compass
