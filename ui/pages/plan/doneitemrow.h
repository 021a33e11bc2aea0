// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"
#include "ui/widgets/itemrow.h"

class QBoxLayout;
class QPushButton;

namespace Compass {

class LearningSession;
class TextLabel;

/// An item that is done: when, what for, and the offer to rate its competency again.
class DoneItemRow final : public ItemRow
{
    Q_OBJECT

public:
    explicit DoneItemRow(LearningSession &session, QWidget *parent = nullptr);

    void show(const ItemChoice &choice);
    void arrange(bool narrow);

    PlanItemId item() const { return m_choice.item; }

signals:
    void rerateWanted(const Compass::CompetencyId &competency);

private:
    CompetencyId competency() const;

    LearningSession &m_session;
    ItemChoice m_choice;
    TextLabel *m_title;
    TextLabel *m_facts;
    QPushButton *m_rerate;
    QPushButton *m_undo;
    QBoxLayout *m_layout;
};

} // namespace Compass
