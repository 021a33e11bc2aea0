// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace Compass {

/// A number of people or hours to type or to step through with the arrow keys. The wheel
/// scrolls the page past it unless it has the focus.
class CountField final : public QSpinBox
{
    Q_OBJECT

public:
    CountField(int least, int most, QWidget *parent = nullptr);

    /// What is counted, for those who hear it.
    void setSpokenName(const QString &name);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Compass
