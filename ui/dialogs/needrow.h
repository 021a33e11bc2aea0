// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"
#include "core/frameworks/scale.h"
#include "core/team/teamneed.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Compass {

class CountField;
class TextLabel;

/// What a row of needs does not say yet.
enum class NeedProblem { LevelMissing, ReasonMissing };

/// What a team needs of one competency, to be changed: how many people, at which level
/// and why. The level is never chosen in advance.
class NeedRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a scale and \a competency outlive the row.
    NeedRow(const Scale &scale, const Competency &competency, QWidget *parent = nullptr);

    /// Shows \a need, or that there is none.
    void setNeed(const std::optional<TeamNeed> &need);

    /// Shows \a need, which a role profile asks: a reason is asked for where it differs.
    void startFrom(const TeamNeed &need);

    /// What the row says now; no value when nobody is needed.
    std::optional<TeamNeed> need() const;

    /// What has to be said before the row can be kept.
    std::optional<NeedProblem> problem() const;
    void focusProblem(NeedProblem problem);

    const CompetencyId &competency() const { return m_competency.id; }
    QString name() const;

    /// Sets every word in the language of now.
    void retranslate();

private:
    void layOut();
    void update();
    bool differsFromStart() const;

    const Scale &m_scale;
    const Competency &m_competency;
    std::optional<TeamNeed> m_start;
    TextLabel *m_name;
    CountField *m_people;
    QComboBox *m_level;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_sayWhy;
    bool m_wantsReason = false;
};

} // namespace Compass
