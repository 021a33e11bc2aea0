// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/iconset.h"

#include <QPalette>
#include <QWidget>

namespace Compass {

/// An icon beside words, in a colour of the palette. Silent to readers: the words
/// say what it means.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// \a units is the side of the icon on the grid, see grid().
    explicit IconLabel(IconName name, double units = 2.25, QWidget *parent = nullptr);

    void setIcon(IconName name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name;
    double m_units;
};

/// \a icon at the left of \a words, at their first line.
QWidget *besideIcon(IconLabel *icon, QWidget *words);

} // namespace Compass
