// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"

#include <QWidget>

class QComboBox;

namespace Compass {

class Disclosure;
class NumberBox;
class PlanFilterRow;
class TextLabel;

/// How much time a person has, and what it may be spent on: question and answer in one
/// line, the filters, and what is seldom changed folded below.
class PlanTimeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTimeCard(QWidget *parent = nullptr);

    /// \a today says which Mondays can be chosen.
    void show(const PlanChoices &choices, QDate today);
    void retranslate();

    QWidget *firstFocus() const;

signals:
    /// A person chose.
    void budgetChosen(const Compass::PlanBudget &budget);
    void filtersChosen(const Compass::PlanFilters &filters);

private:
    QWidget *timeRow();
    QWidget *details();
    void connectParts();
    void fillStarts();
    QString durationOf(int minutes) const;

    PlanBudget m_budget;
    QDate m_today;
    TextLabel *m_question;
    NumberBox *m_perWeek;
    TextLabel *m_aWeekFor;
    NumberBox *m_weeks;
    TextLabel *m_equals;
    TextLabel *m_total;
    PlanFilterRow *m_filters;
    TextLabel *m_longestLabel;
    NumberBox *m_longest;
    TextLabel *m_startLabel;
    QComboBox *m_start;
    QWidget *m_details;
    Disclosure *m_fold;
};

} // namespace Compass
