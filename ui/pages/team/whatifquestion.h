// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/team/scenario.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;

namespace Compass {

class CompetencyBox;
class CountField;
class TextLabel;
struct TeamFigures;

/// One question about what might happen to a team: which of four it is, and below it
/// what it is about.
class WhatIfQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// \a content outlives the question.
    explicit WhatIfQuestion(const Content &content, QWidget *parent = nullptr);

    /// Offers the people and the competencies of \a figures; the question stays.
    void setTeam(const TeamFigures &figures);

    /// Asks \a change.
    void ask(const ScenarioChange &change);

    /// Asks who would be missed most, of nobody yet.
    void startAnew();

    /// Asks none of the four, because something else is shown.
    void askNothing();

    /// What is asked now; no value while the question is not complete.
    std::optional<ScenarioChange> change() const;

    /// What is missing for an answer; empty when nothing is.
    QString missing() const;

    void retranslate();

signals:
    /// A person asked something else.
    void asked();

private:
    enum Question { Away, Finished, Hired, Changed, QuestionCount };

    QWidget *fieldsOf(Question question);
    void layOut();
    void connectParts();
    void choose(int question);
    void chooseRole();
    void fillPeople();
    void fillNeed();
    void fillLevels();
    int question() const; ///< −1 for none.

    const Content &m_content;
    QList<TeamMember> m_members;
    QList<TeamNeed> m_needs;
    QList<CompetencyId> m_competencies;
    RoleId m_role;
    std::array<QRadioButton *, QuestionCount> m_questions{};
    std::array<QWidget *, QuestionCount> m_fields{};
    QComboBox *m_away;
    QCheckBox *m_forGood;
    QComboBox *m_planner;
    TextLabel *m_noPlans;
    TextLabel *m_roleTitle;
    QPushButton *m_chooseRole;
    CompetencyBox *m_competency;
    CountField *m_people;
    QComboBox *m_level;
};

} // namespace Compass
