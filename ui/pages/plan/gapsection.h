// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/suggestions.h"
#include "ui/pages/plan/planitemactions.h"

#include <QWidget>

#include <array>

namespace Compass {

class Disclosure;
class LearningSession;
class SuggestionGroup;
class TextLabel;

/// One gap and, step by step, what closes it. Folded, it is one line; its suggestions
/// are made when it is first opened.
class GapSection final : public QWidget
{
    Q_OBJECT

public:
    explicit GapSection(const LearningSession &session, QWidget *parent = nullptr);

    /// \a number is its place among the gaps, from 1.
    void show(const GapSuggestions &suggestions, int number);
    void arrange(bool narrow);

    CompetencyId competency() const { return m_suggestions.gap.competency; }
    void setOpen(bool open);
    void focusHeading();

signals:
    void wanted(Compass::ItemWish wish, const Compass::PlanItemId &item);
    void grown();

private:
    /// What is shown for one step.
    struct StepPart
    {
        TextLabel *heading;
        TextLabel *nothing;
        std::array<SuggestionGroup *, 3> groups;
    };

    QString note() const;
    StepPart addStep();
    void fill();
    void showStep(const StepPart &part, const StepSuggestions &step);

    const LearningSession &m_session;
    GapSuggestions m_suggestions;
    QWidget *m_body;
    Disclosure *m_fold;
    QList<StepPart> m_steps;
    bool m_narrow = false;
};

} // namespace Compass
