// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/scale.h"

#include <QWidget>

class QKeySequence;

namespace Compass {

class AnswerGroup;
class QuestionCourse;
class TextLabel;

/// One knowledge question: a scenario, four answers and "I don't know", and how sure
/// a person is of theirs. Keys A to D and K answer, 1 to 3 say how sure.
class QuestionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// \a competency is the name of the competency asked about.
    void showQuestion(const QuestionCourse &course, const Scale &scale, const QString &competency);

    /// Puts the focus on the answers and says the question to assistive technology.
    void ask();

    AnswerGroup *options() const { return m_options; }
    AnswerGroup *confidence() const { return m_confidence; }

signals:
    void answered(const Compass::QuestionAnswer &answer);

private:
    void layOut();
    void addKeys();
    void addKey(const QKeySequence &key, AnswerGroup *group, int index);
    void showOptions(const Scale &scale);
    void choose(int option);
    void chooseConfidence(int confidence);
    bool isKnown() const { return m_answer && m_answer->option; }

    Question m_question;
    std::optional<QuestionAnswer> m_answer;
    TextLabel *m_place;
    TextLabel *m_competency;
    TextLabel *m_intro;
    TextLabel *m_scenario;
    AnswerGroup *m_options;
    TextLabel *m_howSure;
    AnswerGroup *m_confidence;
};

} // namespace Compass
