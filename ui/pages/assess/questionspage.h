// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/assess/explainedquestion.h"
#include "ui/pages/page.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/questioncourse.h"

class QPushButton;

namespace Compass {

class NoAssessment;
class QuestionPanel;
class ReadingColumn;
class StepBar;
class TextLabel;

/// The knowledge questions of a framework, after it is rated: one at a time, without
/// a timer; then, for the whole set, the right answers and why. Answers can be
/// changed until then.
class QuestionsPage final : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(AssessmentSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;
    QList<QAction *> pageActions() const override { return {m_nextAction, m_backAction}; }

    /// Goes to where a change was made, after an undo or a redo.
    void showChange(const ResponseKey &key);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    bool goOn() override;

private:
    void layOut();
    void connectSession();
    void addActions();

    void showState();
    void showSummary();
    QList<QuestionReview> reviews() const;
    void showExplanations();
    void showButtons();

    void next();
    void back();
    void leave();
    bool isAnswerComplete();

    AssessmentSession &m_session;
    QuestionCourse m_course;
    bool m_wasLeft = false;
    QList<QuestionReview> m_explained; ///< What stands in m_explanations.
    QAction *m_nextAction;
    QAction *m_backAction;

    NoAssessment *m_none;
    ReadingColumn *m_content;
    TextLabel *m_title;
    TextLabel *m_summary;
    QuestionPanel *m_panel;
    ReadingColumn *m_explanations;
    StepBar *m_buttons;
};

} // namespace Compass
