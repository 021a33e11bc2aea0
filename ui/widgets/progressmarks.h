// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace Compass {

/// A row of marks, one for each thing to do, filled for those done. The page writes
/// the same in words beside it and gives the words as its accessible name.
class ProgressMarks final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressMarks(QWidget *parent = nullptr);

    /// \a done of \a total marks are filled, 0 <= done <= total; total >= 1.
    void setProgress(int done, int total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Compass
