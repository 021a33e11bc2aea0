// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Compass {

/// What a person can want of an item of their plan.
enum class ItemWish {
    MarkDone,
    Start,
    BackToDo,
    Open,
    CopyAddress,
    Note,
    MoveUp,
    MoveDown,
    Keep,
    StopKeeping,
    Replace,
    NotForMe,
};

/// The buttons of a plan item: the usual step, and a menu with all others.
class PlanItemActions final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanItemActions(QWidget *parent = nullptr);

    /// \a title names the item to those who hear a button alone; \a hasLink whether
    /// there is an address to open.
    void show(const PlannedItem &item, const QString &title, bool hasLink);

    /// Leaves only the menu, which then also holds the usual step.
    void arrange(bool narrow);

signals:
    void wanted(Compass::ItemWish wish);

private:
    void addLine(ItemWish wish);
    void showLines();

    PlannedItem m_item;
    bool m_hasLink = false;
    bool m_narrow = false;
    QPushButton *m_done;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace Compass
