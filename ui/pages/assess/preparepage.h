// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "ui/pages/page.h"

#include <functional>

class QPushButton;

namespace Compass {

class AdaptiveRow;
class AgainChoice;
class AssessmentSession;
class ChoiceCard;
class IconLabel;
class OpenAssessmentCard;
class PrimaryButton;
class TextLabel;

/// What to rate, how precisely, and whether with knowledge questions; what each
/// choice costs in minutes and buys in precision, before anything starts.
class PreparePage final : public Page
{
    Q_OBJECT

public:
    explicit PreparePage(AssessmentSession &session, QWidget *parent = nullptr);

    /// \a touched tells the competencies that the done items of the learning plan are
    /// about, which can then be rated again alone.
    void setTouched(std::function<QList<CompetencyId>()> touched);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    AdaptiveRow *frameworkCards();
    AdaptiveRow *modeCards();
    QWidget *form();
    QWidget *details();
    QWidget *bottomRow();
    void retranslateFrameworks();
    void refreshMinutes();

    AssessmentPlan plan() const;
    int competencies() const;
    void choose();
    void start();
    void complain(bool shown);
    void refreshAgain();
    void showTotal(double minutes, int competencies);

    AssessmentSession &m_session;
    TextLabel *m_title;
    TextLabel *m_intro;
    OpenAssessmentCard *m_openCard;
    AgainChoice *m_again;
    TextLabel *m_frameworksTitle;
    QList<ChoiceCard *> m_frameworks; ///< In content order.
    TextLabel *m_modesTitle;
    QList<ChoiceCard *> m_modes; ///< In the order of Mode.
    TextLabel *m_modesNote;
    ChoiceCard *m_questions;
    TextLabel *m_total;
    IconLabel *m_complaintIcon;
    TextLabel *m_complaint;
    PrimaryButton *m_start;
    AdaptiveRow *m_frameworksRow;
    AdaptiveRow *m_modesRow;
    QWidget *m_details; ///< The choices for rating all anew.
    QWidget *m_form;
};

} // namespace Compass
