// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"
#include "ui/widgets/itemrow.h"

class QBoxLayout;
class QPushButton;

namespace Compass {

class LearningSession;
class TextLabel;

/// Something the plan does without: what it is, why it is left out, and the one action
/// that would change that.
class LeftOutRow final : public ItemRow
{
    Q_OBJECT

public:
    explicit LeftOutRow(LearningSession &session, QWidget *parent = nullptr);

    void show(const LeftOutItem &item);
    void arrange(bool narrow);

    PlanItemId item() const { return m_item.id; }

private:
    QString factsText() const;
    void act();

    LearningSession &m_session;
    LeftOutItem m_item;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_reason;
    QPushButton *m_action;
    QBoxLayout *m_layout;
};

} // namespace Compass
