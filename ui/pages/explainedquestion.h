// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/scale.h"
#include "core/learning/learningresource.h"
#include "ui/style/iconset.h"

#include <QWidget>

class QVBoxLayout;

namespace Compass {

/// What there is to say about one question once its set was answered.
struct QuestionReview
{
    QString competency;
    const Question *question = nullptr;
    QuestionAnswer answer;
    const LearningResource *resource = nullptr; ///< Null for none.
};

/// One question after its set: the answer a person gave, the right one, why, and
/// where to learn more.
class ExplainedQuestion final : public QWidget
{
    Q_OBJECT

public:
    ExplainedQuestion(const QuestionReview &review, const Scale &scale, QWidget *parent = nullptr);

private:
    void addAnswers(const QuestionReview &review, const Scale &scale);
    void addAnswer(IconName icon, const QString &answer, const QString &reason);
    void addReasons(const QuestionReview &review);
    void addResource(const LearningResource &resource);

    QVBoxLayout *m_inside;
};

} // namespace Compass
