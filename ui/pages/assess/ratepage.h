// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/ratingcourse.h"

class QBoxLayout;

namespace Compass {

class EarlierAnswers;
class EnoughPanel;
class NoAssessment;
class PersonalExtras;
class RateActions;
class RateAnswers;
class RateButtons;
class RateSide;
class StatementHeader;

/// The core screen: one statement at a time, answered by 0 to 3 or left out; how sure
/// the level is once that is enough; and the way to any other competency. No target
/// and no other level is ever shown here, since they would anchor the answers.
class RatePage final : public Page
{
    Q_OBJECT

public:
    explicit RatePage(AssessmentSession &session, QWidget *parent = nullptr);

    QString title() const override;

    /// Keeps its place. When a person comes back to a competency that is done, opens
    /// the next one that is not.
    void refresh() override;

    QWidget *firstFocus() const override;
    QList<QAction *> pageActions() const override;

    void rate(const CompetencyId &competency);

    /// Asks more about \a competencies, by the thorough rule, one after the other.
    void rateMore(const QList<CompetencyId> &competencies);

    /// Goes to where a change was made, after an undo or a redo.
    void showChange(const ResponseKey &key);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void hideEvent(QHideEvent *event) override;
    bool goOn() override;

private:
    void layOut();
    void connectActions();
    void connectParts();
    void connectSession();

    void showState();
    void showStage();
    void ask();

    void next();
    void back();
    void answer(int rating);
    void leaveOut(Exemption exemption);
    void takeConfirmed();
    void settle(bool wasAtEnd);

    CompetencyId here() const { return m_course.competency().id; }
    const CompetencyResult &result() const;

    AssessmentSession &m_session;
    RatingCourse m_course;
    AssessmentId m_assessment;
    bool m_wasLeft = false;

    QBoxLayout *m_columns;
    NoAssessment *m_none;
    QWidget *m_main;
    StatementHeader *m_header;
    RateAnswers *m_answers;
    EarlierAnswers *m_earlier;
    PersonalExtras *m_extras;
    EnoughPanel *m_enough;
    RateButtons *m_buttons;
    RateSide *m_side;
    RateActions *m_actions;
};

} // namespace Compass
