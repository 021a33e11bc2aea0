// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/results/resultgroups.h"

#include <QPushButton>

namespace Compass {

/// The button that says by what results are grouped, with a menu to change it.
class GroupingButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit GroupingButton(QWidget *parent = nullptr);

    void setGrouping(Grouping grouping);
    void retranslate();

signals:
    void chosen(Compass::Grouping grouping);

private:
    Grouping m_grouping = Grouping::Framework;
    QList<QAction *> m_actions;
};

} // namespace Compass
