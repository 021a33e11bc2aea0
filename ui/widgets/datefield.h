// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

namespace Compass {

/// A date to type, step through with arrow keys, or choose from a calendar, written as
/// dates are everywhere else. Tab leaves it; the Left and Right keys go to the year, the
/// month and the day.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// What is asked for, for those who hear it.
    void setSpokenName(const QString &name);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
};

} // namespace Compass
