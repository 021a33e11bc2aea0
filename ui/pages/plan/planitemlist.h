// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/planitemrow.h"

#include <QWidget>

namespace Compass {

/// The items of the plan that are still to be done, in week order, under their heading.
class PlanItemList final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanItemList(const LearningSession &session, QWidget *parent = nullptr);

    /// Shows the plan of now. The focus follows its item; where that is gone, it goes
    /// to the one in its place.
    void refresh();
    void retranslate();
    void arrange(bool narrow);

    /// The row that has the focus or had it last; null when the plan has no item.
    PlanItemRow *current() const;

signals:
    void wanted(Compass::ItemWish wish, const Compass::PlanItemId &item);

private:
    PlanItemRow *addRow();
    int focusedRow() const;

    const LearningSession &m_session;
    PlanHeading *m_heading;
    QWidget *m_body;
    QList<PlanItemRow *> m_rows;
    qsizetype m_shown = 0;
    qsizetype m_last = 0;
    bool m_narrow = false;
};

} // namespace Compass
