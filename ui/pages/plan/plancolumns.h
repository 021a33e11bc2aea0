// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

class QBoxLayout;

namespace Compass {

class TextLabel;

/// The four columns that the rows of a plan and their heading share: when, what, time,
/// actions; one below the other where it is narrow.
class PlanColumns
{
public:
    /// Lays out \a parts in \a row. The second takes the width the others leave.
    PlanColumns(QWidget *row, const std::array<QWidget *, 4> &parts);

    void arrange(bool narrow);

private:
    std::array<QWidget *, 4> m_parts;
    QBoxLayout *m_layout;
};

/// The heading over the rows of a plan.
class PlanHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeading(QWidget *parent = nullptr);

    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<TextLabel *, 4> m_titles;
};

} // namespace Compass
