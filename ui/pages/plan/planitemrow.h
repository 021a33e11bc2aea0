// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planschedule.h"
#include "ui/pages/plan/plancolumns.h"
#include "ui/pages/plan/planitemactions.h"
#include "ui/widgets/itemrow.h"

namespace Compass {

class LearningSession;
class TextLabel;

/// An item of the plan: when, what and why, what would be lost without it, how long,
/// and what can be done with it.
class PlanItemRow final : public ItemRow
{
    Q_OBJECT

public:
    explicit PlanItemRow(const LearningSession &session, QWidget *parent = nullptr);

    void show(const PlannedItem &item);
    void arrange(bool narrow);

    PlanItemId item() const { return m_item; }

signals:
    void wanted(Compass::ItemWish wish);

private:
    QString whenText() const;
    QString stateText(const PlannedItem &item) const;
    QString whyText(const PlannedItem &item) const;
    QString lossText(const PlannedItem &item) const;
    QString noteText() const;
    QString factsText(ItemKind kind) const;
    QString spokenText() const;

    const LearningSession &m_session;
    PlanItemId m_item;
    bool m_narrow = false;
    TextLabel *m_when;
    TextLabel *m_state;
    TextLabel *m_heading;
    TextLabel *m_why;
    TextLabel *m_loss;
    TextLabel *m_note;
    TextLabel *m_time;
    TextLabel *m_facts;
    PlanItemActions *m_actions;
    PlanColumns m_columns;
};

} // namespace Compass
