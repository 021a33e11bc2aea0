// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/content/content.h"
#include "ui/style/iconset.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

#include <functional>
#include <utility>

class QPushButton;
class QUrl;
class QVBoxLayout;

namespace Compass {

/// What there is to say about one question once its set was answered.
struct QuestionReview
{
    const Competency *competency = nullptr;
    const Question *question = nullptr;
    QuestionAnswer answer;
    const LearningResource *resource = nullptr; ///< Null for none.

    friend bool operator==(const QuestionReview &, const QuestionReview &) = default;
};

/// What there is to say about \a question, answered in \a responses.
QuestionReview reviewOf(const Catalog &catalog, const LearningCatalogue &learning,
                        const Responses &responses, const QuestionId &question);

/// One question after its set: the answer a person gave, the right one, why, and
/// where to learn more.
class ExplainedQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// What \a review points to, and \a scale, outlive the widget.
    ExplainedQuestion(const QuestionReview &review, const Scale &scale, QWidget *parent = nullptr);

    /// Sets every word again, for another language.
    void retranslate();

private:
    using Words = std::function<QString()>;

    TextLabel *words(TextStyle style, const Words &text);
    void addAnswers(const Scale &scale);
    void addAnswer(IconName icon, const Words &answer, const LocalizedText &reason);
    void addReasons();
    void addResource();
    void copyAddress();
    QUrl address() const;
    QString in(const LocalizedText &text) const { return text.in(locale()); }

    QuestionReview m_review;
    QList<std::pair<TextLabel *, Words>> m_words;
    QVBoxLayout *m_inside;
    QPushButton *m_open = nullptr; ///< Null without a resource, as the next.
    QPushButton *m_copy = nullptr;
};

} // namespace Compass
