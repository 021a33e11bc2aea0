// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrisk.h"
#include "ui/widgets/itemrow.h"

class QPushButton;

namespace Compass {

class IconLabel;
class TeamSession;
class TextLabel;

/// One thing that can go wrong with a need: what it is, who is there, what would help,
/// and the button that writes that down.
class RiskRow final : public ItemRow
{
    Q_OBJECT

public:
    /// \a session outlives the row.
    explicit RiskRow(const TeamSession &session, QWidget *parent = nullptr);

    /// Shows \a risk in the language of now, in place of the one before.
    void setRisk(const Risk &risk);

signals:
    /// Something is to be done about \a competency.
    void actionWanted(const Compass::CompetencyId &competency);

private:
    void setWords();
    QString thereText() const;

    const TeamSession &m_session;
    Risk m_risk;
    IconLabel *m_icon;
    TextLabel *m_kind;
    TextLabel *m_there;
    TextLabel *m_help;
    QPushButton *m_act;
};

} // namespace Compass
