// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/scale.h"

#include <QWidget>

namespace Compass {

class AnswerGroup;

/// The answers to a statement and, apart from them, the two ways to leave its
/// competency out.
class RateAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit RateAnswers(QWidget *parent = nullptr);

    void showAnswers(const Scale &scale, std::optional<Rating> rating,
                     std::optional<Exemption> exemption);

    /// Whether the room is needed for what stands below.
    void setTight(bool tight);

    /// Focuses the chosen answer, or the first, and says \a question with it.
    void ask(const QString &question);

    /// Moves the focus to the answer \a rating if it is on one of them.
    void follow(int rating);

    QWidget *tabStop() const;

    void retranslate();

signals:
    void rated(int rating);
    void leftOut(Compass::Exemption exemption);

private:
    AnswerGroup *m_ratings;
    AnswerGroup *m_exemptions;
};

} // namespace Compass
