// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

/// A row of a list that holds text and buttons, with a line below it. It takes the
/// focus itself, so that its words can be heard; Up and Down go to the rows beside it
/// and Tab to its buttons. To assistive technology it is an item of a list, named by
/// setAccessibleName().
class ItemRow : public QWidget
{
    Q_OBJECT

public:
    explicit ItemRow(QWidget *parent = nullptr);

    /// Whether the focus is on the row or inside it.
    bool holdsFocus() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusRow(int step);
};

} // namespace Compass
